// Reads a score table for the page; writes nothing but a choice of columns.
import { readScores } from '../../domain/intake/read';
import { recognise } from '../../domain/intake/recognised';
import { done, refuse } from '../answer';
import { entriesBut, keyOf } from '../assessmentKey';
import { keptChoice } from '../chosenColumns';
import { openFile } from '../file';
import type { World } from '../ports';
import { type KeptChoice, readRecord, writeRecord } from '../record';
import { chosenBefore, type FoundTable, findTable, isScoreTable } from '../scoreTable';
import { underLock } from '../underLock';
import { hasUnreadCodes } from '../unread';
import { readingOf } from './reading';
import type { UseCase } from './useCase';

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
  if (isKept && !keep(world, found.value, kept)) return refuse({ code: 'locked' });
  if (!choice && !isScoreTable(intake)) return refuse({ code: 'noItems', tab: source.name });
  return done(readingOf(world, file.record, { ...found.value, intake }, choice, offered));
};

/** Puts the choice in the place of an earlier one; false where the lock is not free. */
function keep(
  { workbook, lock }: World,
  table: FoundTable,
  choice: Pick<KeptChoice, 'code' | 'score'> | undefined,
): boolean {
  const key = keyOf(table);
  const kept = underLock(lock, () => {
    const saved = workbook.loadRecord();
    const record = readRecord(saved);
    const others = entriesBut(record.choices, key);
    const text = writeRecord({ ...record, choices: choice ? [...others, { ...key, ...choice }] : others });
    if (text !== saved) workbook.saveRecord(text);
    return done({});
  });
  return kept.ok;
}
