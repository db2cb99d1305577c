// What people do to a tab between two runs: each step moves, types or changes something at a place that numbers say.
import type { Area } from '../../../scripts/host/cell';
import type { Officer } from '../../../scripts/host/officer';
import type { Sheet } from '../../../scripts/host/sheet';
import { HEAD_ROWS, placeOf, type SharedKind, SIGNS } from './shown';

export interface Step {
  readonly what: StepName;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** A tab as somebody sees it who is about to do a step. */
interface Seen extends Omit<Step, 'what'> {
  readonly officer: Officer;
  readonly sheet: Sheet;
  readonly kind: SharedKind;
  /** What is to be seen of the rows, without the key. */
  readonly all: Area;
  /** One row or two of them. */
  readonly block: Area;
  /** A row in which the block may be put. */
  readonly place: number;
  /** One of the columns. */
  readonly column: number;
}

type Deed = (seen: Seen) => void;

/** Moves of visible cells. */
const MOVES = {
  sortVisible: ({ officer, sheet, all, column, a }) => officer.sortRows(sheet, all, column, a % 2 === 0),
  sortSomeRows: ({ officer, sheet, all, block, column, a, c }) =>
    officer.sortRows(
      sheet,
      { ...all, row: block.row, rows: Math.min(2 + c, all.row + all.rows - block.row) },
      column,
      a % 2 === 0,
    ),
  sortByFilter: seen => {
    filter(seen);
    seen.officer.sortFilter(seen.sheet, seen.column, seen.a % 2 === 0);
  },
  hideByFilter: seen => {
    const { officer, sheet, block, column } = seen;
    filter(seen);
    officer.filterBy(sheet, column, [String(sheet.value(block.row, column))]);
  },
  shiftDown: ({ officer, sheet, block }) => officer.insertCells(sheet, block, 'down'),
  shiftUp: ({ officer, sheet, block }) => officer.deleteCells(sheet, block, 'up'),
  moveCells: ({ officer, sheet, block, place }) => officer.moveCells(sheet, block, place),
  cutOver: seen => seen.officer.cut(seen.sheet, seen.block, seen.place, seen.block.column),
  cutBelow: seen => seen.officer.cut(seen.sheet, seen.block, below(seen), seen.block.column),
  copyOver: seen => seen.officer.copy(seen.sheet, seen.block, seen.place, seen.block.column),
  copyBelow: seen => seen.officer.copy(seen.sheet, seen.block, below(seen), seen.block.column),
  mergeCells: ({ officer, sheet, block, column }) =>
    officer.merge(sheet, { ...block, column, columns: 1, rows: 2 }),
  dragDown: ({ officer, sheet, block, column, c }) =>
    officer.fillDown(sheet, { ...block, column, columns: 1, rows: 1 }, 1 + (c % 3)),
} as const satisfies Readonly<Record<string, Deed>>;

/** Steps of other kinds, between and after moves. */
const OTHERS = {
  typeOverSign: ({ officer, sheet, kind, block, place, b }) => {
    const column = placeOf(sheet, kind)(SIGNS[kind][b % SIGNS[kind].length] ?? '');
    if (column > 0) officer.type(sheet, block.row, column, sheet.value(place, column));
  },
  insertRow: ({ officer, sheet, block }) => officer.insertRows(sheet, block.row),
  deleteRow: ({ officer, sheet, block }) => officer.deleteRows(sheet, block.row),
  duplicateRow: ({ officer, sheet, block }) => officer.duplicateRow(sheet, block.row),
  sortRows: ({ officer, sheet, all, column, a }) =>
    officer.sortRows(sheet, { ...all, column: 1, columns: sheet.maxColumns }, column, a % 2 === 0),
  insertColumn: ({ officer, sheet, column }) => officer.insertColumn(sheet, column),
  renameTab: ({ officer, sheet, a }) => officer.renameTab(sheet, `แท็บใหม่ ${a}`),
  moveTab: ({ officer, sheet, b }) => officer.moveTab(sheet, b % officer.workbook.sheets.length),
} as const satisfies Readonly<Record<string, Deed>>;

/** What concerns more than the tab: see history.ts. */
const ELSEWHERE = [
  'type',
  'changeScore',
  'clearInPlan',
  'analyse',
  'makeFollowUp',
  'makeMeasures',
  'restorePlan',
] as const;

export type MoveName = keyof typeof MOVES;
export type Elsewhere = (typeof ELSEWHERE)[number];
export type StepName = MoveName | keyof typeof OTHERS | Elsewhere;

export const MOVE_NAMES = Object.keys(MOVES) as readonly MoveName[];
export const STEP_NAMES: readonly StepName[] = [
  ...MOVE_NAMES,
  ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]),
  ...ELSEWHERE,
];

export const isElsewhere = (what: StepName): what is Elsewhere =>
  (ELSEWHERE as readonly string[]).includes(what);

/** `sortVisible 3 14 0, analyse 0 0 0`, as fixed histories are written down. */
export const stepsIn = (history: string): readonly Step[] =>
  history.split(', ').map(text => {
    const [what, ...numbers] = text.split(' ');
    if (!(STEP_NAMES as readonly string[]).includes(what ?? '')) throw new Error(`${what} is no step`);
    const [a = 0, b = 0, c = 0] = numbers.map(Number);
    return { what: what as StepName, a, b, c };
  });

/** Does a step to a tab with some rows. */
export function doTo(officer: Officer, sheet: Sheet, kind: SharedKind, { what, a, b, c }: Step): void {
  const deed: Deed | undefined = { ...MOVES, ...OTHERS }[what as MoveName];
  const first = placeOf(sheet, kind)('key') + 1;
  const [rows, columns] = [sheet.lastRow - HEAD_ROWS, sheet.lastColumn - first + 1];
  if (!deed || rows < 1 || columns < 1) return;
  const row = HEAD_ROWS + 1 + (a % rows);
  const all = { row: HEAD_ROWS + 1, column: first, rows, columns };
  deed({
    ...{ officer, sheet, kind, a, b, c, all },
    block: { ...all, row, rows: Math.min(1 + (c % 2), HEAD_ROWS + 1 + rows - row) },
    place: HEAD_ROWS + 1 + (b % rows),
    column: first + (b % columns),
  });
}

/** People leave their filter on; the head of the table is its head. */
function filter({ officer, sheet, all }: Seen): void {
  if (sheet.kept.autoFilter) officer.removeFilter(sheet);
  officer.createFilter(sheet, { ...all, row: HEAD_ROWS, rows: all.rows + 1 });
}

const below = ({ sheet, c }: Seen): number => sheet.lastRow + 1 + (c % 3);
