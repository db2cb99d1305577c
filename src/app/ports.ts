// The few things that the use cases need from the world. google/ has one adapter for each; nothing here knows Google.
import type { Grid } from '../domain/intake/grid';
import type { CalendarDay } from '../domain/thai/months';
import type { TabKind } from '../wire/reading';
import type { Refused } from './refused';
import type { CellStyle, TabContent, TabLook } from './tabs/tab';

/** A tab by the number that it keeps when it is renamed, moved or copied with its file. */
export type TabId = number;

export interface Workbook {
  /** From now on each change is written out at once, so that what Sheets refuses is known at its place. */
  beCareful(): void;
  /** The tab that the user looks at. */
  activeTab(): TabId;
  /** Everything that a score table is read from; nothing if the tab is gone. */
  readSource(id: TabId): SourceTab | undefined;
  /** Tells of cells whether another one is merged over them. */
  readCovered(id: TabId): (place: Place) => boolean;
  /** The values of a tab from its first cell on; nothing if the tab is gone. */
  readValues(id: TabId): readonly (readonly unknown[])[] | undefined;
  /** The same, and what was typed: a cell with a formula, which may show nothing, gives the formula. */
  readTyped(id: TabId): TypedValues | undefined;
  /** Whether the tab still stands. */
  isThere(id: TabId): boolean;
  hasTab(name: string): boolean;
  tabNamed(name: string): TabId | undefined;
  nameOf(id: TabId): string;
  /** Adds a tab at the end, empty or a copy of another with all that it holds. Sheets shows it at once. */
  addTab(name: string, copyOf?: TabId): TabId;
  /** Takes a tab away that this run has added. */
  removeTab(id: TabId): void;
  /** Empties a tab of values and formats; of values alone where Sheets allows no more. */
  clear(id: TabId): void;
  /**
   * Writes a block of cells at a 0-based place, in one piece. Text stays text whatever it looks like; the styles of the
   * cells (all alike where one is given) tell how numbers are shown.
   */
  writeCells(
    id: TabId,
    place: Place,
    content: TabContent,
    styles: readonly (readonly CellStyle[])[] | CellStyle,
  ): void;
  /** Everything that writing over a cell takes away; nothing if the tab is gone. */
  readCells(id: TabId): TabCells | undefined;
  /** Writes cells one by one, as far as Sheets lets it. */
  putCells(id: TabId, cells: readonly CellPut[]): Put;
  /** Writes a formula, in English form, whose result fills so many rows and columns; the tab grows to hold them. */
  writeFormula(id: TabId, place: Place, formula: string, size: Size): void;
  /**
   * Gives a tab its look; giving it twice is giving it once. A tab that was added just now holds nothing to respect. False
   * where Sheets did not allow all of it.
   */
  dress(id: TabId, look: TabLook, isNew: boolean): boolean;
  /** Where changes are made carefully: finds out whether the tab takes number formats, and tells it of one that does not. */
  checkLooks(id: TabId): void;
  /** Writes the links of a tab; they lead to cells of `target`. */
  link(id: TabId, links: NonNullable<TabLook['links']>, content: TabContent, target: TabId): void;
  show(id: TabId): void;
  /** Takes a tab that somebody hid back into sight. */
  unhide(id: TabId): void;
  /** Opens the tab and selects a cell of it: the nearest one to a place outside it. */
  selectCell(id: TabId, place: Place): void;
  /** The cell that is selected, in the open tab. */
  selectedCell(): { readonly tab: TabId } & Place;
  /** The product's own record in this file; '' when there is none. Copies of the file carry it. */
  loadRecord(): string;
  /** @param unsettled what it says instead to a run that goes on after something was refused that this one took for written */
  saveRecord(text: string, unsettled?: string): void;
}

/** 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface SourceTab {
  readonly name: string;
  readonly grid: Grid;
  /** '' where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
}

export interface TypedValues {
  readonly shown: readonly (readonly unknown[])[];
  readonly typed: readonly (readonly unknown[])[];
}

/** What was typed into a cell: a formula, a moment in milliseconds, or a plain value. */
export type CellContent =
  | { readonly formula: string }
  | { readonly date: number }
  | { readonly value: string | number | boolean };

export interface CellPut extends Place {
  readonly content: CellContent;
  /** The number format that the cell gets. */
  readonly format: string;
  /** The one that it has, where that is known: it is not written again. */
  readonly formatNow?: string;
  /** Where the text of the cell leads; '' for nowhere. */
  readonly link: string;
}

export interface Put {
  /** False when Sheets refused a cell (a protected one, a strict rule). */
  readonly isWhole: boolean;
  /** Why, as far as it is known. */
  readonly refused: readonly Refused[];
}

/** The cells of a tab from the first one on. */
export interface TabCells {
  readonly values: readonly (readonly unknown[])[];
  /** '' where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Where the whole text of a cell leads; '' for nowhere. */
  linkAt(place: Place): string;
  /** Whether another cell is merged over this one, so that nobody sees what is written into it. */
  isCovered(place: Place): boolean;
}

export interface Dialogs {
  /** What the user typed, or nothing when they cancelled. */
  ask(title: string, question: string): string | undefined;
  tell(title: string, text: string): void;
  /** Whether the user said yes. */
  agree(title: string, question: string): boolean;
  /** Goes away by itself. */
  progress(title: string, text: string): void;
  /** Opens the window of the documents: of a score tab and year, or of what the window finds in the open tab. */
  showDocuments(title: string, of: { readonly tab: TabId; readonly year: number } | undefined): void;
}

export interface Clock {
  today(): CalendarDay;
}

export interface Lock {
  /**
   * Runs the work while no other script of this file writes, and ends with everything written; nothing when the lock is
   * not free in time. A question to the user would give the lock away, so the work asks none.
   */
  hold<T>(work: () => T): { readonly done: T } | undefined;
}

export interface Content {
  /** A data file of the project, parsed. */
  read(name: string): unknown;
}

/** Texts that are kept for this file beside it, however long; a copy of the file does not carry them. */
export interface Texts {
  /** '' when there is none, or when it is not whole. */
  load(name: string): string;
  save(name: string, text: string): void;
}

export interface User {
  /** The language of the user's account: `th`, `en_GB`. */
  locale(): string;
}

export interface World {
  readonly workbook: Workbook;
  readonly dialogs: Dialogs;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly content: Content;
  readonly texts: Texts;
  readonly user: User;
  /** What Google refused and the work went on without; adapters and use cases add to it. */
  readonly refused: Refused[];
  /** Names of copies that keep what was typed into tabs of ours: of all runs of a command, for a later one finds nothing to copy. */
  readonly kept: Set<string>;
  /** In how many rows of tabs that people fill in cells of ours had been typed over, of all runs too. */
  readonly rewritten: Map<TabKind, number>;
  /** What Google refused by whatever was thrown. */
  refusedBy(error: unknown): Refused;
}
