// Whose titles a table has: codes change their meaning from year to year, so a table whose titles are another year's
// must not be computed as if it were of the year asked.
import { FRAMEWORK_YEARS, frameworkOf } from '../framework/frameworks';
import type { Framework, FrameworkNode } from '../framework/node';
import type { Finding } from './finding';
import type { Row } from './grid';
import { Cell } from './gridCell';
import type { Table } from './table';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { inRuns } from './yearsWith';

export interface TitlesOfYear {
  readonly finding: Finding;
  /** Cells of codes whose rows speak of another year's item, and may not be used. */
  readonly foreign: ReadonlySet<Cell>;
}

/** How many codes the finding names. */
const NAMED = 5;

/** A row with an item's code and texts beside it that may be its title. */
interface Titled {
  readonly code: Cell;
  readonly texts: readonly Cell[];
}

/** The years that the titles fit better than the one asked, where some do not fit that one; nothing where all do. */
export function titlesOfYear(tables: readonly Table[], framework: Framework): TitlesOfYear | undefined {
  if (tables.every(({ rows, code, texts }) => rows.every(row => isPlain(row, code, texts)))) return undefined;
  const rows = tables.flatMap(titled);
  const strange = rows.filter(isStrange);
  if (strange.length === 0) return undefined;
  const others = FRAMEWORK_YEARS.flatMap(year => {
    const vocabulary = vocabularyOf(frameworkOf(year) as Framework);
    const claimed = strange.filter(row => isOther(fitOf(row, vocabulary), row.code));
    return year === framework.year || claimed.length === 0 ? [] : [{ year, vocabulary, claimed }];
  });
  if (others.length === 0) return undefined;

  const fitsOf = (vocabulary: Vocabulary): number => rows.filter(row => fitOf(row, vocabulary)).length;
  const own = fitsOf(vocabularyOf(framework));
  const fitting = others.map(other => ({ ...other, fits: fitsOf(other.vocabulary) }));
  const best = Math.max(...fitting.map(({ fits }) => fits));
  const chosen = fitting.filter(({ fits }) => fits === best);
  // In a table of the year asked, a title of another of its items is one slip, and so it is in a row alone.
  const foreign = new Set(
    [
      ...fitting.flatMap(({ claimed }) => claimed.filter(row => !isTold(row))),
      ...chosen.flatMap(({ claimed }) => (best > own + 1 ? claimed : [])),
    ].map(({ code }) => code),
  );
  const codes = rows.flatMap(({ code }) => (foreign.has(code) ? [code] : []));
  const [first] = codes;
  if (!first) return undefined;
  const ids = codes.map(idOf);
  const params = {
    year: framework.year,
    other: inRuns(chosen.map(({ year }) => year)),
    fits: best,
    own,
    count: rows.length,
    named: ids.slice(0, NAMED).join(', '),
    more: Math.max(0, ids.length - NAMED),
  };
  const { row, column } = first;
  const subject = idOf(first);
  return { finding: { code: 'titlesOfYear', row, column, subject, params, suggestions: [] }, foreign };
}

/** Whether a row has no item's code, or has it with nothing but its title beside it. Said of every row of a clean table. */
function isPlain(row: Row, code: number, texts: readonly number[]): boolean {
  const cell = row[code];
  if (!cell || cell.text === '') return true;
  const reading = cell.code;
  if (reading.kind !== 'node') return !isUnknown(cell);
  const { node, text } = reading;
  return (
    !node.allOrNothing ||
    (text === '' &&
      texts.every(at => {
        const beside = row[at];
        return !beside || beside.text === '' || beside.names.includes(node);
      }))
  );
}

/** Rows of items that are worth all or nothing: what else has codes has short labels, no official titles. */
function titled({ rows, code: column, texts }: Table): readonly Titled[] {
  return rows.flatMap(row => {
    const code = row[column];
    if (!code || code.text === '' || !(itemOf(code)?.allOrNothing || isUnknown(code))) return [];
    const beside = texts.flatMap(at => {
      const cell = row[at];
      return cell && cell.text !== '' && cell.points === undefined ? [cell] : [];
    });
    return beside.length > 0 || code.text.length > LONGEST_CODE ? [{ code, texts: beside }] : [];
  });
}

/** A longer text is a code with its title. */
const LONGEST_CODE = 6;

const itemOf = ({ code }: Cell): FrameworkNode | undefined =>
  code.kind === 'node' && code.node.level === 'item' ? code.node : undefined;

/** The code as it is meant: of a row that the year does not have, too. */
const idOf = ({ code, text }: Cell): string =>
  code.kind === 'node' ? code.node.id : code.kind === 'refused' ? String(code.params.code) : text;

const isUnknown = ({ code }: Cell): boolean => code.kind === 'refused' && code.finding === 'noSuchItem';

/** What each text of a row names; a code alone names only itself. */
const namesIn = ({ code, texts }: Titled): readonly (readonly FrameworkNode[])[] =>
  [...(code.code.kind === 'node' && code.code.text !== '' ? [code] : []), ...texts].map(({ names }) => names);

/** No text names the row's item, and not all texts are headings. */
function isStrange(row: Titled): boolean {
  const item = itemOf(row.code);
  const names = namesIn(row);
  return (
    !item ||
    (!names.some(nodes => nodes.includes(item)) &&
      names.some(nodes => nodes.every(({ level }) => level === 'item')))
  );
}

/** The item of a year that the row has both code and title of. */
function fitOf({ code, texts }: Titled, vocabulary: Vocabulary): FrameworkNode | undefined {
  const ofYear = (cell: Cell): Cell => new Cell(cell.text, '', 0, 0, vocabulary);
  const row = { code: ofYear(code), texts: texts.map(ofYear) };
  const item = itemOf(row.code);
  return item?.allOrNothing && namesIn(row).some(nodes => nodes.includes(item)) ? item : undefined;
}

/** Whether an item of another year asks about another matter than the one that has the code in the year asked. */
const isOther = (item: FrameworkNode | undefined, code: Cell): boolean =>
  item !== undefined && itemOf(code)?.topic !== item.topic;

/** Whether the year asked has its own word for the row: another of its items, or that it has no such code. */
const isTold = (row: Titled): boolean =>
  isUnknown(row.code) || namesIn(row).some(nodes => nodes.some(({ level }) => level === 'item'));
