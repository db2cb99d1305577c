// Reads a score table for the page; writes nothing but a choice of columns.
import { readScores } from '../../domain/intake/read';
import { recognise } from '../../domain/intake/recognised';
import type { UseCase } from '../calls';
import { keptChoice } from '../chosenColumns';
import { openFile } from '../file';
import type { World } from '../ports';
import { type KeptChoice, readRecord, writeRecord } from '../record';
import { chosenBefore, type FoundTable, findTable, isScoreTable } from '../scoreTable';
import { hasUnreadCodes } from '../unread';
import { readingOf } from './reading';

export const readTable: UseCase<'readTable'> = (world, { tab, year, columns }) => {
  const { workbook } = world;
  const file = openFile(world);
  const found = findTable(workbook, file, { tab: tab ?? workbook.activeTab(), year });
  if (!found.ok) return found;
  const { source, framework } = found.value;
  const offered = recognise(source.grid, framework).columns;
  const given = columns === null || columns === 'auto' ? undefined : columns;
  // Columns that are not there any more are no choice.
  const kept = given && keptChoice(offered, given);
  const choice = columns === null ? chosenBefore(file.record, found.value) : kept && given;
  const intake = readScores(source.grid, framework, choice);

  // A choice by which nothing can be read is shown, so that it is seen, but not kept.
  const isOfCodes = intake.places.size > 0 || hasUnreadCodes(intake);
  const isKept = columns === 'auto' || (kept !== undefined && isOfCodes);
  if (isKept && !keep(world, found.value, kept)) return { ok: false, refusal: { code: 'locked' } };
  if (!choice && !isScoreTable(intake)) return { ok: false, refusal: { code: 'noItems', tab: source.name } };
  return { ok: true, value: readingOf(world, file.record, { ...found.value, intake }, choice, offered) };
};

/** Puts the choice in the place of an earlier one; false where the lock is not free. */
function keep(
  { workbook, lock }: World,
  { source, framework }: FoundTable,
  choice: Pick<KeptChoice, 'code' | 'score'> | undefined,
): boolean {
  const of = { source: source.id, year: framework.year };
  const held = lock.hold(() => {
    const saved = workbook.loadRecord();
    const record = readRecord(saved);
    const others = record.choices.filter(one => one.source !== of.source || one.year !== of.year);
    const text = writeRecord({ ...record, choices: choice ? [...others, { ...of, ...choice }] : others });
    if (text !== saved) workbook.saveRecord(text);
  });
  return held !== undefined;
}
