// The shape of a file of an earlier build: the workbook, and what its makers know of it, which is what a law can hold
// later builds to.
import type { Archived } from '../host/archived';
import type { Standing } from './seen';

/** What was done for a score tab and a year that has a result. */
export interface Made {
  readonly tab: number;
  readonly year: number;
  /** Items that were marked to be done first, by node id. */
  readonly marked: readonly string[];
  /** Columns that were chosen. */
  readonly chosen: { readonly code: number; readonly score: number } | null;
  /** What was typed that documents are made of. */
  readonly told: readonly string[];
  /** What putting the plan back did, done by the build itself on a copy; null where nothing is kept. */
  readonly restored: {
    readonly restored: number;
    readonly left: number;
    readonly cells: readonly Standing[];
  } | null;
  /** The same for the latest suggestions that were accepted. */
  readonly undone: { readonly restored: number; readonly cells: readonly Placed[] } | null;
}

/** What a cell of a tab shows. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly shows: string;
}

/** A tab of the product, by the kind and the name that it has. */
export interface OfProduct {
  readonly kind: string;
  readonly name: string;
  readonly tab: number;
  readonly year: number;
}

export interface Fixture {
  /** The commit. */
  readonly build: string;
  readonly scene: string;
  readonly ours: readonly OfProduct[];
  readonly typed: readonly Standing[];
  readonly made: readonly Made[];
  /** What cells show that call a function of the product, by the name of the tab. */
  readonly computed: { readonly [tab: string]: readonly Placed[] };
  /** What was saved of the settings and of the fields for documents. */
  readonly settings: { readonly [name: string]: unknown };
  readonly fields: { readonly [name: string]: unknown };
  readonly workbook: Archived;
}

/** The folder of the fixtures, a folder for each build. */
export const FOLDER = 'test/upgrade/files';
