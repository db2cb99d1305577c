// Made-up offices of FY2565 without any flaw: the yardstick of everything that is read. Different from their neighbours,
// the same in every run.
import type { Framework } from '../../src/domain/framework/node';
import { leavesOf, nodesAt } from '../../src/domain/framework/tree';
import type { CleanRow } from './bareRollUp';

/** Above 60, so that no unit might be doubted, and never whole, as in print: 98.00 is told from a counter by its decimals. */
const pointsOf = (seed: number, index: number): number =>
  60 + (((seed * 7919 + index * 104_729) % 2000) * 2 + 1) / 100;

/** Every item with its points; about one of the checklist in eight has none. */
export function office(framework: Framework, seed: number): CleanRow[] {
  return leavesOf(framework.root).map((leaf, index) => {
    const points = pointsOf(seed, index);
    return [leaf.id, leaf.allOrNothing ? (points > 65 ? 100 : 0) : points];
  });
}

type Cells = readonly (readonly (string | number)[])[];

/** The sheet of an office: a title, heads, and one row for each item. */
export function itemTable(framework: Framework, seed: number): Cells {
  const points = new Map(office(framework, seed));
  const rows = leavesOf(framework.root).map(({ id, name }) => [id, name, points.get(id) ?? 0]);
  return [[`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${framework.year}`], ['ข้อ', 'ประเด็นการประเมิน', 'คะแนน'], ...rows];
}

/** Indicator by indicator, as an office has it that knows no items. */
export function indicatorTable(framework: Framework, seed: number): Cells {
  const rows = nodesAt(framework, 'indicator').map(({ id, name }, index) => [
    Number(id),
    name,
    pointsOf(seed, index),
  ]);
  return [['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน'], ...rows];
}

/** The sheet copied and pasted: cells parted by tabs. */
export const asPasted = (cells: Cells): string => cells.map(row => row.map(shown).join('\t')).join('\n');

/** The same as a PDF's text has it: words and numbers in a line. */
export const asLooseLines = (cells: Cells): string => cells.map(row => row.map(shown).join(' ')).join('\n');

const shown = (cell: string | number): string =>
  typeof cell === 'string' || Number.isInteger(cell) ? String(cell) : cell.toFixed(2);
