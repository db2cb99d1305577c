// Formulas that a library wrote into the file without a result: only a program that computes them knows what they show, so
// nothing is read as blank that is not.
import type { Framework } from '../../src/domain/framework/node';
import type { FindingCode } from '../../src/domain/intake/finding';
import { readScores } from '../../src/domain/intake/read';
import { address } from '../host/address';
import type { Area } from '../host/cell';
import type { Sheet } from '../host/sheet';
import { UserError } from './userError';
import { words } from './words';

type Place = Pick<Area, 'row' | 'column'>;

/** So many are named before the others are counted. */
const NAMED = 5;
/** What is said of a row in which a code or a score is blank. */
const OF_BLANKS: ReadonlySet<string> = new Set<FindingCode>([
  'noScore',
  'noCode',
  'titleWithoutCode',
  'unknownRow',
]);

/** Cells (from 1) with a formula of which the file stores no result. */
export const notComputedIn = (sheet: Sheet): readonly Place[] =>
  sheet.entries().filter(({ cell }) => cell.stored === 'nothing');

/** The sentence that names the cells; nothing where there are none. */
export function notComputedWords({ name }: Sheet, cells: readonly Place[]): string | undefined {
  if (cells.length === 0) return undefined;
  const named = cells.slice(0, NAMED).map(({ row, column }) => address(row, column));
  return words.errors.notComputed(name, named, cells.length - named.length);
}

/** Fails with a UserError that names the cells, where there are any. */
export function refuseNotComputed(sheet: Sheet, cells: readonly Place[]): void {
  const told = notComputedWords(sheet, cells);
  if (told !== undefined) throw new UserError(told);
}

/** Fails with a UserError where a code or a score is among them; a total that is not computed hinders nobody. */
export function checkComputed(sheet: Sheet, framework: Framework): void {
  const cells = notComputedIn(sheet);
  if (cells.length === 0) return;
  const { findings, places } = readScores({ values: sheet.values(sheet.dataArea) }, framework);
  const rows = new Set(findings.flatMap(({ code, row = -1 }) => (OF_BLANKS.has(code) ? [row + 1] : [])));
  refuseNotComputed(sheet, places.size === 0 ? cells : cells.filter(({ row }) => rows.has(row)));
}
