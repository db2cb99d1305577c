// The optional last line of a paper: off unless it is asked for, in every paper but announcements, and true of the year.
import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../src/dialog/flow';
import { DOCUMENTS } from '../../src/documents/all';
import type { DocumentFacts } from '../../src/documents/facts';
import { SOURCE_LINE } from '../../src/documents/parts/sourceLine';
import type { Block } from '../../src/documents/tree';
import { FRAMEWORK_YEARS } from '../../src/domain/framework/frameworks';
import { factsOf, planLine } from './facts';
import { textOf } from './reading';

const facts = (year: number, wanted: boolean): DocumentFacts => ({
  ...factsOf({
    year,
    scores: { 9: 90 },
    today: { year: 2569, month: 12, day: 1 },
    plan: [planLine({ measure: 'ก', responsible: 'กองคลัง' })],
    fields: { texts: wanted ? { [SOURCE_LINE.key]: SOURCE_LINE.on } : {} },
  }),
  source: { tab: 'คะแนน 2565', version: '1.2.3' },
});

const notesIn = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.kind === 'paragraph' && block.note ? [block] : []));

describe.each(DOCUMENTS.map(({ id, build }) => ({ id, build })))('$id', ({ id, build }) => {
  test('has no such line unless the office wants it', () => {
    const { sections } = build(facts(2565, false));
    expect(sections.flatMap(({ blocks }) => notesIn(blocks))).toEqual([]);
    expect(
      textOf(build({ ...facts(2565, true), source: undefined } as unknown as DocumentFacts)),
    ).not.toContain('ที่มา:');
  });

  test('ends in it where the office does, unless it is an announcement', () => {
    const { sections } = build(facts(2565, true));
    const notes = sections.flatMap(({ blocks }) => notesIn(blocks));
    expect(notes).toHaveLength(id === 'announcement' ? 0 : 1);
    if (id === 'announcement') return;
    const last = sections[sections.length - 1]?.blocks ?? [];
    expect(last[last.length - 1]).toBe(notes[0]);
    // It takes the end of what is above it along, so that it never stands alone.
    expect(
      flowOf(last)
        .map(({ staysWithNext }) => staysWithNext)
        .slice(-2),
    ).toEqual([true, false]);
  });
});

const lineOf = (year: number): string => {
  const memo = DOCUMENTS.find(({ id }) => id === 'oitMemo');
  return memo
    ? (textOf(memo.build(facts(year, true)))
        .split('\n')
        .pop() ?? '')
    : '';
};

test('the line names the tab, the rules, how sure they are, the version and the day', () => {
  expect(lineOf(2565)).toBe(
    'ที่มา: คะแนนจากแท็บ "คะแนน 2565" คำนวณตามเกณฑ์ปีงบประมาณ พ.ศ. 2565 (ส่วนที่ยังไม่มีแหล่งอ้างอิงโดยตรง: ชื่อของ 34 ข้อ) จัดทำด้วย ITA ในแผ่นงาน รุ่น 1.2.3 เมื่อวันที่ 1 ธันวาคม 2569',
  );
  expect(lineOf(2569)).toContain(
    '(ส่วนที่ยังไม่มีแหล่งอ้างอิงโดยตรง: น้ำหนักคะแนน ข้อใดอยู่ในตัวชี้วัดย่อยใด ชื่อและช่วงของระดับผลการประเมิน',
  );
});

test.each(FRAMEWORK_YEARS)('of FY%d it calls nothing sure that is not', year => {
  const { root, confidence } = facts(year, true).assessment.framework;
  const isSure = (node: typeof root): boolean =>
    (node.level !== 'item' || node.confidence === 'sourced') && node.children.every(isSure);
  const allSure = Object.values(confidence).every(one => one === 'sourced') && isSure(root);
  expect(lineOf(year).includes('มีแหล่งอ้างอิงโดยตรงทุกส่วน')).toBe(allSure);
  expect(lineOf(year).includes('น้ำหนักคะแนน')).toBe(confidence.weights !== 'sourced');
});

test('the digits of the tab and of the version stay as they are', () => {
  const memo = DOCUMENTS.find(({ id }) => id === 'oitMemo');
  const sections = memo?.build(facts(2565, true)).sections ?? [];
  const [note] = sections.flatMap(({ blocks }) => notesIn(blocks));
  expect(note?.runs.filter(({ asIs }) => asIs).map(({ text }) => text)).toEqual(['"คะแนน 2565"', '1.2.3']);
});
