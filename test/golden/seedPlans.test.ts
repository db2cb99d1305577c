// A published plan and a published follow-up, typed into the tabs of an office, read through the built files and built into
// documents: every row comes back exactly, in order, under the same headings.
import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../scripts/host/workbook';
import { assessmentOf, factsOf } from '../../src/dialog/facts';
import { DOCUMENTS } from '../../src/documents/all';
import type { DocumentTree } from '../../src/documents/tree';
import { parts } from '../../src/text/th/documents/parts';
import type { Material } from '../../src/wire/documents';
import { DEFAULT_SETTINGS } from '../../src/wire/settings';
import { answered, call } from '../app/calls/called';
import { KeyedTab } from '../app/planTabs';
import { analyseBuilt, officeWorkbook, SOURCE } from '../app/workbooks';
import { linesOf, tablesOf } from '../documents/reading';
import { REPORTED_COLUMNS, REPORTED_ROWS, TOPIC_COLUMNS, TOPIC_ENDINGS, TOPIC_ROWS } from './seedPlans';

const INSTRUMENTS = ['IIT', 'EIT', 'OIT'] as const;

/** An office after the menu's run. */
function office(): Workbook {
  const workbook = officeWorkbook();
  expect(analyseBuilt(workbook).outcome).toBe('done');
  return workbook;
}

function makeFollowUp(workbook: Workbook): void {
  const tab = workbook.sheet(SOURCE)?.id ?? 0;
  answered(call(workbook, 'writeTab', { tab, year: 2565, kind: 'followUp' }));
}

/** Types a row below a tab, by column id; what is empty is not touched. */
function typeRow(tab: KeyedTab, columns: readonly string[], texts: readonly string[]): void {
  const row = tab.sheet.lastRow + 1;
  columns.forEach((id, at) => {
    const text = texts[at] ?? '';
    if (text !== '') tab.officer.type(tab.sheet, row, tab.column(id), text);
  });
}

/** As the window has it, opened from the score tab. */
function opened(workbook: Workbook): Material {
  const tab = workbook.sheet(SOURCE)?.id ?? 0;
  return answered(call(workbook, 'openDocuments', { tab, year: null }));
}

function built(
  material: Material,
  id: (typeof DOCUMENTS)[number]['id'],
  texts: Readonly<Record<string, string>> = {},
): DocumentTree {
  const kind = DOCUMENTS.find(document => document.id === id);
  if (!kind) throw new Error(`no document ${id}`);
  return kind.build(
    factsOf({
      material,
      assessment: assessmentOf(material),
      settings: DEFAULT_SETTINGS,
      fields: { ...material.fields, texts },
      digits: 'arabic',
    }),
  );
}

describe('a plan in seven rows, one for each topic', () => {
  const workbook = office();
  const plan = new KeyedTab(workbook, 'plan');
  for (const row of TOPIC_ROWS) typeRow(plan, TOPIC_COLUMNS, row);
  // A later run loses nothing of them.
  expect(analyseBuilt(workbook).outcome).toBe('done');
  const tree = built(opened(workbook), 'sevenTopicsPlan', {
    'sevenTopicsPlan.obstacles': TOPIC_ENDINGS.obstacles,
    'sevenTopicsPlan.suggestions': TOPIC_ENDINGS.suggestions,
  });
  const [table] = tablesOf(tree);

  test('has the two rows of headings', () => {
    expect(table?.head).toEqual([
      ['ประเด็น', 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ', 'ขั้นตอน/วิธีการปฏิบัติ', 'ระยะเวลาดำเนินการ', 'หน่วยงานที่รับผิดชอบ'],
      ['ข้อความ ITA', 'ข้อค้นพบ'],
    ]);
  });

  test('comes back row for row, each under its topic', () => {
    const points = TOPIC_ROWS.map(([, point]) => point);
    const rows = underTopics(table?.rows ?? []).filter(([, point]) => points.includes(point));
    expect(rows).toEqual(
      TOPIC_ROWS.map(([topic = '', ...cells]) => [
        topic.replace(/^([๑-๗])\./, (_, digit: string) => `${'๐๑๒๓๔๕๖๗'.indexOf(digit)}. `),
        ...cells,
      ]),
    );
  });

  test('ends with constraints, obstacles and suggestions as the office words them', () => {
    const lines = linesOf(tree);
    const at = lines.indexOf('ปัญหา/อุปสรรค');
    expect(lines.slice(at, at + 4)).toEqual([
      'ปัญหา/อุปสรรค',
      TOPIC_ENDINGS.obstacles,
      'ข้อเสนอแนะ',
      TOPIC_ENDINGS.suggestions,
    ]);
    expect(linesOf(tree).some(line => line.startsWith('ข้อจำกัดของหน่วยงาน'))).toBe(true);
  });

  test('reaches the follow-up, though it has steps and no measures', () => {
    const worked = workbook.clone();
    makeFollowUp(worked);
    const followUp = opened(worked).followUp?.filter(({ round }) => round === 'year');
    const [steps, times, units] = [3, 4, 5].map(at => TOPIC_ROWS.map(row => row[at]));
    const own = followUp?.filter(line => steps?.includes(line.steps));
    expect(own?.map(line => line.steps)).toEqual(steps);
    expect(own?.map(line => line.time)).toEqual(times);
    expect(own?.map(line => line.responsible)).toEqual(units);
  });
});

/** The rows of a table with the cell of the topic, which reaches over several rows, in each of them. */
function underTopics(rows: readonly (readonly string[])[]): string[][] {
  let topic = '';
  return rows.map(row => {
    if (row.length === TOPIC_COLUMNS.length) topic = row[0] ?? '';
    return [topic, ...row.slice(row.length === TOPIC_COLUMNS.length ? 1 : 0)];
  });
}

describe.each([
  ['the follow-up tab', typedIntoFollowUp],
  ['the plan, before there is a follow-up tab', typedIntoPlan],
  ['the plan, and a follow-up tab was made afterwards', typedIntoPlanFirst],
])('a report on the measures of three instruments, typed into %s', (_, work) => {
  const workbook = office();
  work(workbook);
  const tree = built(opened(workbook), 'followUpReport');
  const tables = tablesOf(tree);

  test('has a table for each instrument with the six headings', () => {
    expect(tables.map(({ head }) => head)).toEqual(
      INSTRUMENTS.map(() => [
        ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'],
      ]),
    );
    expect(tables.map(({ title }) => INSTRUMENTS.find(id => title.includes(id)))).toEqual(INSTRUMENTS);
  });

  test('comes back row for row; an empty suggestion is left open', () => {
    const measures = REPORTED_ROWS.map(({ cells: [measure] }) => measure);
    const rows = tables.map(table => table.rows.filter(([measure = '']) => measures.includes(measure)));
    expect(rows).toEqual(
      INSTRUMENTS.map(id =>
        REPORTED_ROWS.filter(({ instrument }) => instrument === id).map(({ cells }) =>
          cells.map(text => text || parts.cellDots),
        ),
      ),
    );
  });

  test('follows a memo with its four sections', () => {
    const lines = linesOf(tree);
    const sections = ['1. เรื่องเดิม', '2. ข้อเท็จจริง', '3. กฎหมาย/ระเบียบที่เกี่ยวข้อง', '4. ข้อเสนอแนะ'];
    expect(lines.filter(line => sections.includes(line))).toEqual(sections);
  });
});

function typedIntoFollowUp(workbook: Workbook): void {
  makeFollowUp(workbook);
  const tab = new KeyedTab(workbook, 'followUp');
  for (const { instrument, cells } of REPORTED_ROWS)
    typeRow(tab, ['round', 'instrument', ...REPORTED_COLUMNS], ['รอบ ๑๒ เดือน', instrument, ...cells]);
}

function typedIntoPlan(workbook: Workbook): void {
  const tab = new KeyedTab(workbook, 'plan');
  const columns = REPORTED_COLUMNS.map(column => (column === 'time' ? 'start' : column));
  for (const { instrument, cells } of REPORTED_ROWS)
    typeRow(tab, ['instrument', ...columns], [instrument, ...cells]);
}

function typedIntoPlanFirst(workbook: Workbook): void {
  typedIntoPlan(workbook);
  makeFollowUp(workbook);
}
