// Tables that hold the scores of several offices: a column for each, or the office's name in every row.
import type { FrameworkNode } from '../framework/node';
import type { Block } from './block';
import type { Row } from './grid';
import type { Cell } from './gridCell';

/** What names of local governments begin with: no unit of an office is called so. */
const LOCALS = '(?:อบต|อบจ|ทต|ทม|ทน)\\.|องค์การบริหารส่วน|เทศบาล';
const LOCAL = new RegExp(`^(?:${LOCALS})`);
/** What names of offices begin with, and what the column or row of such names is called. */
const OFFICE = new RegExp(`^(?:${LOCALS}|สำนักงาน|โรงเรียน|วิทยาลัย|มหาวิทยาลัย|โรงพยาบาล|กรม)\\s*\\S`);
const OF_OFFICES = /^(?:ชื่อ|รายชื่อ)?(?:หน่วยงาน|อปท|องค์กรปกครองส่วนท้องถิ่น|โรงเรียน|สถานศึกษา|office|agency)/i;

/** "ผลคะแนน อบต.ตัวอย่าง อำเภอ…", "หน่วยงาน: …"; a year or a place behind the name is no part of it. */
const NAMED = new RegExp(`(?:${LOCALS}|โรงเรียน|วิทยาลัย|โรงพยาบาล|หน่วยงาน\\s*:)\\s*\\S+|^(?:กรม|สำนักงาน)\\S+`);

/** The office that a title names. */
export const officeNamed = (text: string): string | undefined =>
  text === '' ? undefined : NAMED.exec(text)?.[0];

export const isOffice = ({ text }: Cell): boolean => OFFICE.test(text);

/** The first column of each office, where the merged cells above a head name several. */
export function ofOffices(columns: readonly number[], above: Row): readonly number[] {
  const first = new Map<string, number>();
  for (const column of columns) {
    const { text = '' } = [...above.slice(0, column + 1)].reverse().find(({ isBlank }) => !isBlank) ?? {};
    if (OFFICE.test(text) && !first.has(text)) first.set(text, column);
  }
  return first.size > 1 ? [...first.values()] : [];
}

/** Whether columns of scores are each of another office, by the words on top of them or on top of the table. */
export function areOffices(columns: readonly number[], { header, rows }: Block): boolean {
  const lines = header ? [header, ...rows] : rows;
  const tops = columns.map(column => lines.map(row => row[column]).find(cell => cell && !cell.isBlank));
  const names = [...new Set(tops.map(cell => cell?.text ?? ''))];
  if (names.filter(name => OFFICE.test(name)).length > 1) return true;
  const row = tops[0]?.text ? lines.find(line => line.includes(tops[0] as Cell)) : undefined;
  return names.length > 1 && row?.some(cell => OF_OFFICES.test(cell.text) && !tops.includes(cell)) === true;
}

/**
 * The names of the offices where a column holds one in every row: of local governments, or of any where the rows speak of
 * the same nodes over and over.
 *
 * @param nodes what each row is about
 */
export function officesIn(
  rows: readonly Row[],
  columns: readonly number[],
  nodes: readonly (FrameworkNode | undefined)[],
): readonly Cell[] {
  const naming = columns.filter(column => rows.some(row => OFFICE.test(row[column]?.text ?? '')));
  const known = nodes.filter(node => node !== undefined);
  const isRepeated = new Set(known).size * 2 <= known.length;
  for (const column of naming) {
    const first = new Map<string, Cell>();
    if (!isRepeated && !rows.every((row, at) => !nodes[at] || LOCAL.test(row[column]?.text ?? ''))) continue;
    rows.forEach((row, index) => {
      const cell = row[column];
      if (cell && nodes[index] && OFFICE.test(cell.text) && !first.has(cell.text)) first.set(cell.text, cell);
    });
    if (first.size > 1) return [...first.values()];
  }
  return [];
}
