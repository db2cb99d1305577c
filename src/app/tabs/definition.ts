// What a kind of tab is: one that is wholly ours is generated anew, one that people fill in is merged with what they typed.
import type { Identity } from '../../domain/editableTable/evidence';
import type { Before } from '../../domain/editableTable/restore';
import type { StandingTable } from '../../domain/editableTable/standing';
import type { ColumnTable, RowCells, TableNeeds } from '../../domain/editableTable/table';
import type { Framework } from '../../domain/framework/node';
import type { Measures, OwnMeasure } from '../../domain/plan/measure';
import type { CalendarDay } from '../../domain/thai/months';
import type { TabKind } from '../../wire/reading';
import type { Facts, ResultFacts } from './facts';
import type { TabContent, TabLook } from './tab';

/** Rows in which the head of a tab may stand where nothing of ours is above it, but somebody may have put a title there. */
export const FIRST_ROWS = 4;

interface Definition {
  /** By the menu's run, or when somebody asks for it. */
  readonly made: 'menu' | 'onRequest';
  /** What it serves: the assessment that it was made of, or, as one tab, all assessments of the file. */
  readonly serves: 'assessment' | 'file';
  /** A tab whose rows it is made of as they stand. */
  readonly reads?: TabKind;
}

export interface GeneratedTab extends Definition {
  readonly how: 'generated';
  /** Words that stand in one row at its head, and nowhere else all together. */
  readonly head: readonly string[];
  /** Rows in which its head may stand, from the top. */
  readonly headRows: number;
  readonly build: (facts: ResultFacts) => BuiltTab;
}

export interface BuiltTab {
  readonly content: TabContent;
  readonly look: () => TabLook;
  /** The same with what is no part of the result: names, the day, the plan. */
  readonly complete?: (facts: Facts) => Pick<BuiltTab, 'content' | 'look'>;
}

export interface EditableTab<Id extends string = string> extends Definition {
  readonly how: 'editable';
  readonly columns: ColumnTable<Id>;
  /** Words at the head, by column. */
  readonly header: Readonly<Record<Id, string>>;
  /** Columns that stand together in no other table. */
  readonly signs: readonly Id[];
  /** It repeats the rows of the tab that it reads, so the two are brought up to date together. */
  readonly isKeptAlike?: true;
  /** A column of ours that changes with the day, and what we write into it. */
  readonly daily?: { readonly column: Id; readonly isOurs: (before: Before) => boolean };
  /** How its rows are known by what they show. */
  readonly identity: (of: IdentityFacts) => Identity<Id>;
  readonly needs: (run: EditableFacts) => TableNeeds<Id>;
  /** @param rows that are needed */
  readonly look: (facts: Facts, rows: number) => TabLook;
}

/** What rows can be known by. */
export interface IdentityFacts {
  readonly framework: Framework;
  /** The rows of the tab that it reads; none where that is not read. */
  readonly rowsRead: readonly RowCells<string>[];
}

/** What the rows of a tab that people fill in are made of. */
export interface EditableFacts {
  readonly facts: Facts;
  readonly measures: Measures;
  /** The office's own measures by key; reading them costs a call. */
  readonly own: () => ReadonlyMap<string, OwnMeasure>;
  readonly today: CalendarDay;
  /** The table as it stands; nothing for a new one. */
  readonly standing: StandingTable<string> | undefined;
  /** The rows of the tab that it reads, once that is up to date. */
  readonly rowsRead: readonly RowCells<string>[];
}
