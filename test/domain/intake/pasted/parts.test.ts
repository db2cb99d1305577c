// A text with the results of several years: only those of the year that is read are rows.
import { describe, expect, test } from '@jest/globals';
import { readPasted } from '../../../../src/domain/intake/pasted/readPasted';
import { framework } from '../../../bundle/offices';

const NAMES = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ'];
const loose = (title: string, ...scores: number[]): string =>
  [title, ...scores.map((score, index) => `${index + 1} ${NAMES[index]} ${score.toFixed(2)}`)].join('\n');
const table = (title: string, ...rows: (readonly [string, number])[]): string =>
  [title, 'ข้อ\tคะแนน', ...rows.map(row => row.join('\t'))].join('\n');

const read = (text: string, year: number) => {
  const { lines, counts } = readPasted(text, framework(year));
  const used = lines.filter(({ as }) => as === 'row').map(({ id, points }) => [id, points]);
  return { used: Object.fromEntries(used), doubts: counts.doubts };
};

describe('of results of two years in one text', () => {
  const lines = [
    loose('ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2564', 90.5, 80.25, 70.75),
    loose('ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๕', 91.5, 81.25, 71.75),
  ].join('\n');

  test('those of the year are read, and the others are told by one doubt', () => {
    expect(read(lines, 2565)).toEqual({ used: { 1: 91.5, 2: 81.25, 3: 71.75 }, doubts: 1 });
    expect(read(lines, 2564)).toEqual({ used: { 1: 90.5, 2: 80.25, 3: 70.75 }, doubts: 1 });
  });

  test('none is read for a third year', () => {
    expect(read(lines, 2563)).toEqual({ used: {}, doubts: 2 });
  });

  test('parts of tables are not added up', () => {
    const text = `${table('ปีงบประมาณ 2564', ['O1', 100], ['O2', 0])}\n${table('ปีงบประมาณ 2565', ['O3', 100])}`;
    expect(read(text, 2565)).toEqual({ used: { O3: 100 }, doubts: 1 });
  });
});

describe('all rows are read', () => {
  test.each([
    ['of one other year', loose('ผลการประเมินปี 2564', 90.5, 80.25)],
    [
      'beside a sentence about another year',
      `${loose('ปี 2565', 90.5)}\nหมายเหตุ ใช้เอกสารปี 2564\n2 ${NAMES[1]} 80.25`,
    ],
    ['under a title of two years', `${loose('ปี 2565', 90.5)}\nผลปี 2564 และปี 2565\n2 ${NAMES[1]} 80.25`],
  ])('%s', (_, text) => {
    expect(read(text, 2565)).toMatchObject({ used: { 1: 90.5, 2: 80.25 } });
  });
});
