// Numbers beside a few of the scores: what they became after an appeal, or in a second round. Neither is taken without a
// word; the later one is suggested.
import { shapeOf } from '../framework/shape';
import { holds } from '../framework/tree';
import { toArabicDigits } from '../thai/digits';
import type { Block } from './block';
import type { Cell } from './gridCell';
import type { Identity } from './identity';
import type { Profile } from './profile';
import { sharesOf } from './scales';
import { readScore } from './score';
import type { Table } from './table';
import { type UnitDoubts, type UnitRow, unitRows } from './unitRows';
import type { Vocabulary } from './vocabulary';

const LATER =
  /อุทธรณ์|ชี้แจง|แก้|ปรับ(?!ปรุง)|รอบ|ครั้งที่|ใหม่|ทบทวน|ยืนยัน|สุดท้าย|ล่าสุด|หลัง|จริง|ถูกต้อง|final|revis|correct|appeal|after|new|round/i;

/** Columns that hold numbers beside less than half of the scores, and whose heads say nothing else of them. */
export function correctionColumns(
  columns: readonly number[],
  score: number | undefined,
  profiles: readonly Profile[],
  { roles, header }: Block,
): readonly number[] {
  const most = score === undefined ? 0 : (profiles[score] as Profile).numbers;
  return columns.filter(column => {
    const { numbers, filled } = profiles[column] as Profile;
    return (
      filled > 0 &&
      roles[column] === undefined &&
      numbers * 2 < most &&
      (numbers > 0 || LATER.test(header?.[column]?.text ?? ''))
    );
  });
}

export function correctionDoubts(
  table: Table,
  identities: readonly Identity[],
  vocabulary: Vocabulary,
  doubts: UnitDoubts,
): void {
  const rows = unitRows(table, identities);
  for (const column of table.corrections) {
    const name = table.header?.[column]?.text ?? '';
    const isLater = LATER.test(name);
    for (const row of rows) {
      const cell = table.rows[row.at]?.[column];
      const other = cell && numberIn(cell);
      if (other === undefined || doubts.has(row.at) || Math.abs(other - row.points) < 1e-9) continue;
      const { allOrNothing } = row.node;
      const isScore = allOrNothing
        ? other === 0 || other === 100
        : other === 100 || (other > 10 && !Number.isInteger(other));
      // Under a head of some other matter, or none beside a checklist, a small number counts something.
      if (!isLater && !isScore && (name !== '' || allOrNothing)) continue;
      if (!isLater && isOfGroup(other, row, rows, vocabulary)) continue;
      const suggestions = isLater || isScore ? [other] : [];
      doubts.set(row.at, { code: 'scoreBeside', suggestions, params: { other, name } });
    }
  }
}

/** "แก้เป็น 93.64", "อุทธรณ์แล้วได้ 100 คะแนน" in a remark. */
const CORRECTED =
  /(?:แก้|ปรับ|อุทธรณ์|ชี้แจง|ทบทวน)[^\d\n]{0,30}(?:เป็น|ได้|คะแนน|ร้อยละ)\s*(100|0|\d{1,2}\.\d{1,2})\s*(?:คะแนน|%)?\s*$/;

/** Remarks that give a score another value. */
export function remarkDoubts(table: Table, identities: readonly Identity[], doubts: UnitDoubts): void {
  const rows = table.comments.length > 0 ? unitRows(table, identities) : [];
  for (const column of table.comments)
    for (const { at, points } of rows) {
      const [, raw] = CORRECTED.exec(toArabicDigits(table.rows[at]?.[column]?.text ?? '')) ?? [];
      const other = Number(raw);
      if (raw === undefined || doubts.has(at) || Math.abs(other - points) < 1e-9) continue;
      const name = table.header?.[column]?.text ?? '';
      doubts.set(at, { code: 'scoreBeside', suggestions: [other], params: { other, name } });
    }
}

function numberIn(cell: Cell): number | undefined {
  const score = cell.isBlank ? undefined : readScore(cell.reading);
  const points = score?.kind === 'points' ? score.points : score?.kind === 'refused' && score.suggestion;
  return typeof points === 'number' ? points : undefined;
}

const IN_PRINT = 0.011;

/** The mean, sum or weight of a group that the row belongs to, written beside one of its rows. */
function isOfGroup(
  number: number,
  { node }: UnitRow,
  rows: readonly UnitRow[],
  vocabulary: Vocabulary,
): boolean {
  const shares = sharesOf(vocabulary);
  const isNear = (value: number): boolean => Math.abs(value - number) <= IN_PRINT;
  return shapeOf(vocabulary.framework).nodes.some(group => {
    if (group !== node && !holds(group, node)) return false;
    const own = rows.filter(row => row.node.level === node.level && holds(group, row.node));
    const sum = own.reduce((all, { points }) => all + points, 0);
    const share = own.reduce((all, row) => all + (shares.get(row.node) ?? 0), 0);
    const weighted = own.reduce((all, row) => all + (shares.get(row.node) ?? 0) * row.points, 0);
    return [sum, sum / own.length, weighted / share, shares.get(group) ?? 0].some(isNear);
  });
}
