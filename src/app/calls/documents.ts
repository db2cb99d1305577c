// The window of the documents: opens it, reads what documents are made of, and keeps what the office fills in.
import { severityOf } from '../../domain/intake/finding';
import { MESSAGES } from '../../text/messages';
import { adopted } from '../adopted';
import { done } from '../answer';
import { keyOf } from '../assessmentKey';
import { loadFields, saveFields as save } from '../documentFields';
import { documentLines } from '../documentLines';
import { openFile } from '../file';
import { withoutAliases } from '../plainFramework';
import { findTable, readTable } from '../scoreTable';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

export const showDocuments: UseCase<'showDocuments'> = (world, of) => {
  world.dialogs.showDocuments(MESSAGES[openFile(world).language].run.documents, of);
  return done({});
};

export const openDocuments: UseCase<'openDocuments'> = (world, { tab, year }) => {
  const { workbook, texts, clock } = world;
  const file = openFile(world);
  const found = findTable(workbook, file, { tab: tab ?? workbook.activeTab(), year });
  if (!found.ok) return found;
  const read = readTable(file.record, found.value);
  if (!read.ok) return read;
  const { source, framework, intake } = read.value;
  const key = keyOf(read.value);
  const { fields, repaired } = loadFields(file.record, texts, file.settings);
  return done({
    tab: { id: source.id, name: source.name },
    framework: withoutAliases(framework),
    scores: Object.fromEntries(intake.scores),
    excluded: [...intake.excluded],
    comments: Object.fromEntries(intake.comments),
    unread: intake.findings.filter(finding => severityOf(finding) === 'error').length,
    ...documentLines(workbook, adopted(workbook, file.record, key), key, framework),
    fields,
    repaired: [...repaired],
    today: clock.today(),
  });
};

export const saveFields: UseCase<'saveFields'> = (world, input) => {
  const { workbook, texts, lock } = world;
  return underLock(lock, () => done(save(workbook, texts, openFile(world), input)));
};
