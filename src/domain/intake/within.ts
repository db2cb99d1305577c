// Indicators that a table numbers within their instrument: under "EIT" there is no "ตัวชี้วัดที่ 1", whatever the number
// says by itself.
import type { FrameworkNode } from '../framework/node';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { roleOfHeader } from './headRole';
import type { Identity } from './identity';
import type { Table } from './table';
import type { Vocabulary } from './vocabulary';

/** Rows under the name of an instrument, which are taken for indicators by their number alone. */
interface Run {
  readonly instrument: FrameworkNode | undefined;
  /** Where the instrument is named: `row` has its score beside it, so that it may be one of a list before this one. */
  readonly by: 'head' | 'title' | 'row';
  readonly rows: { readonly at: number; readonly node: FrameworkNode; readonly isCalledSo: boolean }[];
}

/**
 * The identities without indicators that the instrument above them does not hold: they are refused, and the indicator
 * with that place in the instrument is suggested.
 *
 * @param doubtful what each row says by itself
 * @param identities the same, decided by the whole table
 * @param grid all rows, where the table's title stands
 */
export function numberedWithin(
  doubtful: readonly Identity[],
  identities: readonly Identity[],
  table: Table,
  grid: readonly Row[],
  vocabulary: Vocabulary,
): readonly Identity[] {
  const isNumbered = (identity: Identity, at: number): boolean =>
    identities[at]?.kind === 'node' &&
    (identity.kind === 'number' || (identity.kind === 'node' && identity.against !== undefined));
  if (!doubtful.some(isNumbered)) return identities;
  const found = new Map<number, Identity>();
  for (const run of runsOf(table, grid)) {
    const { instrument, rows } = run;
    if (!instrument || !isWithin(run)) continue;
    for (const { at, node, isCalledSo } of rows)
      found.set(at, refusal(instrument, node, isCalledSo, rows.length));
  }
  return found.size === 0 ? identities : identities.map((identity, at) => found.get(at) ?? identity);

  function runsOf({ header, code, rows, scores }: Table, all: readonly Row[]): readonly Run[] {
    const head = instrumentIn(header?.[code], vocabulary);
    const title = head ?? (header && instrumentIn(titleAbove(rows[0], all), vocabulary));
    const runs: Run[] = [{ instrument: title, by: head ? 'head' : 'title', rows: [] }];
    rows.forEach((row, at) => {
      const identity = identities[at] as Identity;
      const score = row[scores[0] ?? -1];
      const isScored = score?.points !== undefined;
      const own = identity.kind === 'node' && identity.node.letter !== undefined ? identity.node : undefined;
      const instrument = own ?? (isScored ? undefined : instrumentIn(onlyCell(row), vocabulary));
      // "ข้อ EIT | คะแนน" is a head, though its first word is no word of heads.
      const by = isScored ? 'row' : roleOfHeader(score?.text ?? '') ? 'head' : 'title';
      if (instrument) runs.push({ instrument, by, rows: [] });
      else if (identity.kind === 'node' && isNumbered(doubtful[at] as Identity, at)) {
        const isCalledSo = doubtful[at]?.kind === 'node';
        runs[runs.length - 1]?.rows.push({ at, node: identity.node, isCalledSo });
      }
    });
    return runs;
  }

  /** A list of all indicators may follow an instrument, and so may a group whose instruments stand below their own. */
  function isWithin({ instrument, by, rows }: Run): boolean {
    const own = instrument?.children ?? [];
    const held = rows.filter(({ node }) => own.includes(node)).length;
    if (held === rows.length) return false;
    if (by === 'head') return true;
    return held === 0 && (by === 'title' || rows.every(({ node }) => Number(node.id) <= own.length));
  }

  function refusal(
    instrument: FrameworkNode,
    { id }: FrameworkNode,
    isCalledSo: boolean,
    count: number,
  ): Identity {
    const indicator = count > instrument.children.length ? undefined : instrument.children[Number(id) - 1];
    const item = isCalledSo ? undefined : vocabulary.byId.get(`${instrument.letter}${id}`);
    const suggestions = [indicator, item].flatMap(node => node?.id ?? []);
    const params = { code: id, number: Number(id), instrument: instrument.id };
    return { kind: 'refused', doubt: { code: 'numberWithin', params, suggestions } };
  }
}

/** The one instrument that a text speaks of: "ข้อ EIT", "ผลคะแนนแบบวัด EIT". */
function instrumentIn(cell: Cell | undefined, { byId }: Vocabulary): FrameworkNode | undefined {
  if (!cell || cell.text === '') return undefined;
  const words =
    cell.text
      .replace(/\./g, '')
      .toUpperCase()
      .match(/[A-Z]+/g) ?? [];
  const named = [...cell.names, ...words.flatMap(word => byId.get(word) ?? [])];
  const [first, ...others] = new Set(named.filter(({ letter }) => letter !== undefined));
  return others.length > 0 ? undefined : first;
}

const onlyCell = (row: Row): Cell | undefined => {
  const [first, ...others] = row.filter(({ isBlank }) => !isBlank);
  return others.length > 0 ? undefined : first;
};

/** Lines of a head between a table and its title. */
const MOST_LINES = 3;

/** What stands alone in the row above the head. */
function titleAbove(first: Row | undefined, grid: readonly Row[]): Cell | undefined {
  const end = first ? grid.indexOf(first) : 0;
  const filled = grid.slice(0, end).filter(row => row.some(({ isBlank }) => !isBlank));
  return filled.slice(-MOST_LINES).reverse().map(onlyCell).find(Boolean);
}
