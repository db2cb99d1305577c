// Offices for tests, as grids of code and score.
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';

export type Pair = [string | number, number];

export function framework(year: number): Framework {
  const found = frameworkOf(year);
  if (!found) throw new Error(`no framework of ${year}; there are ${FRAMEWORK_YEARS.join(', ')}`);
  return found;
}

/** O1, O2 … as the year has them, 100 except for the zeros. */
export function openData(year: number, zeros: readonly string[]): Pair[] {
  return leavesOf(framework(year).root)
    .filter(leaf => leaf.allOrNothing)
    .map(leaf => [leaf.id, zeros.includes(leaf.id) ? 0 : 100]);
}

/** The indicators 1, 2, 3 … with the given scores. */
export const indicators = (...scores: readonly number[]): Pair[] =>
  scores.map((score, index) => [index + 1, score]);

/** A published FY2565 result: indicators 1–8 entered, three items of the checklist at zero. */
export const published2565 = (): Pair[] => [
  ...indicators(99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13),
  ...openData(2565, ['O12', 'O17', 'O20']),
];

/** Its published ranking: rank, indicator, score and flag. */
export const PUBLISHED_RANKING = [
  [1, 'การป้องกันการทุจริต', '100.00', 'ผ่านเกณฑ์'],
  [2, 'การปฏิบัติหน้าที่', '99.33', 'ผ่านเกณฑ์'],
  [3, 'การใช้ทรัพย์สินของราชการ', '98.75', 'ผ่านเกณฑ์'],
  [4, 'การแก้ไขปัญหาการทุจริต', '98.66', 'ผ่านเกณฑ์'],
  [5, 'การใช้อำนาจ', '98.00', 'ผ่านเกณฑ์'],
  [6, 'การใช้งบประมาณ', '97.41', 'ผ่านเกณฑ์'],
  [7, 'การเปิดเผยข้อมูล', '92.14', 'ผ่านเกณฑ์'],
  [8, 'คุณภาพการดำเนินงาน', '91.79', 'ผ่านเกณฑ์'],
  [9, 'ประสิทธิภาพการสื่อสาร', '89.43', 'ผ่านเกณฑ์'],
  [10, 'การปรับปรุงการทำงาน', '81.13', 'ไม่ผ่านเกณฑ์'],
];
