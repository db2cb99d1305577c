// The window of the documents: opens it, reads what documents are made of, and keeps what the office fills in.
import { assess } from '../../domain/analysis/assessment';
import { type Finding, severityOf } from '../../domain/intake/finding';
import { ANSWERED_TOPICS, answeredItem } from '../../domain/plan/answeredItem';
import type { CalendarDay } from '../../domain/thai/months';
import { MESSAGES } from '../../text/messages';
import type { Material } from '../../wire/documents';
import type { Settings } from '../../wire/settings';
import { adopted } from '../adopted';
import { done } from '../answer';
import { keyOf } from '../assessmentKey';
import { loadFields, saveFields as save } from '../documentFields';
import { documentLines } from '../documentLines';
import { openFile } from '../file';
import { withMarked } from '../marks';
import { withoutAliases } from '../plainFramework';
import { planBehind } from '../planBehind';
import type { Record } from '../record';
import { findTable, readTable, type ScoreTable } from '../scoreTable';
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
  const record = adopted(workbook, file.record, key);
  const { planRows, ...lines } = documentLines(workbook, record, key, framework);
  const unread = intake.findings.filter(finding => severityOf(finding) === 'error');
  const today = clock.today();
  return done({
    tab: { id: source.id, name: source.name },
    framework: withoutAliases(framework),
    scores: Object.fromEntries(intake.scores),
    excluded: [...intake.excluded],
    comments: Object.fromEntries(intake.comments),
    unread: unread.length,
    unreadAt: firstPlace(unread),
    ...lines,
    planBehind: planRows ? behind(read.value, planRows, file.settings, record, today) : 0,
    answers: answersTo(framework.year),
    fields,
    repaired: [...repaired],
    today,
  });
};

function firstPlace(findings: readonly Finding[]): Material['unreadAt'] {
  const [first] = findings.flatMap(({ row, column }) =>
    row === undefined ? [] : [{ row, column: column ?? 0 }],
  );
  return first ?? null;
}

/** How many rows of the plan do not go by the scores of the table. */
function behind(
  table: ScoreTable,
  rows: Parameters<typeof planBehind>[1],
  { pass, strongAbove, weakBelow }: Settings,
  record: Record,
  today: CalendarDay,
): number {
  const { framework, intake } = table;
  const marked = new Set(withMarked(record, table, undefined).marked);
  const cutoffs = { pass, strongAbove, weakBelow };
  return planBehind({ assessment: assess(framework, intake), intake, cutoffs, marked }, rows, today);
}

const answersTo = (year: number): Material['answers'] =>
  Object.fromEntries(
    ANSWERED_TOPICS.flatMap(topic => {
      const answered = answeredItem(topic, year);
      return answered ? [[topic, answered] as const] : [];
    }),
  );

export const saveFields: UseCase<'saveFields'> = (world, input) => {
  const { workbook, texts, lock } = world;
  return underLock(lock, () => done(save(workbook, texts, openFile(world), input)));
};
