// A document as a tree of few kinds of blocks, with neither fonts nor file formats. The page turns it into a .docx file
// and into a page to print, and both hold the same words.
import type { Font } from '../domain/thai/fonts';

export type Digits = 'thai' | 'arabic';

export interface DocumentTree {
  /** Of the file, and of the window to print from. */
  readonly title: string;
  /** How every number of the text is written; see Run.asIs for what stays. */
  readonly digits: Digits;
  /** The usual one where left out. */
  readonly font?: Font;
  readonly sections: readonly Section[];
}

/** Pages of one direction; every section begins on a page of its own. */
export interface Section {
  readonly landscape?: boolean;
  /** Page numbers at the head, counted from this section's first page. None where left out. */
  readonly numbered?: boolean;
  readonly blocks: readonly Block[];
}

/** A stretch of text of one look. A line break in it is one on paper. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  /** Digits stay as they are: links, what somebody typed. */
  readonly asIs?: boolean;
}

export type Align = 'left' | 'centre' | 'right' | 'spread';

export type Block =
  /** Level 0 is the title on a cover. `listed` headings stand in the contents. A line break is one on paper. */
  | {
      readonly kind: 'heading';
      readonly level: 0 | 1 | 2 | 3;
      readonly text: string;
      readonly listed?: boolean;
    }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      readonly align?: Align;
      /** The first line begins further in, as in official papers. */
      readonly indented?: boolean;
      /** Small print at the end, which begins no page. */
      readonly note?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Run[])[];
      /** Spread where left out. */
      readonly align?: Align;
    }
  | Table
  | Chart
  /** The contents: the listed headings with their pages; `pages` stands above the page numbers. */
  | { readonly kind: 'contents'; readonly title: string; readonly pages: string }
  | Cover
  /** A memo's title in the middle, and at its left a marked space for the small Garuda emblem. */
  | { readonly kind: 'memoTitle'; readonly text: string; readonly note: string }
  /** A line of a memo's head: fields that share it evenly, on dots to write on. */
  | {
      readonly kind: 'fields';
      readonly fields: readonly Field[];
      /** Like running text: a light label, and no dots after a value. */
      readonly plain?: boolean;
    }
  /** A marked space for the Garuda emblem, which the office puts in itself. */
  | { readonly kind: 'emblem'; readonly note: string }
  | Signature
  /** Signatures side by side, as many in a row as the paper has room for. */
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] }
  /** Opinions of officers, two in a row, read from left to right. */
  | { readonly kind: 'opinions'; readonly opinions: readonly Opinion[] }
  | { readonly kind: 'space'; readonly lines: number }
  | { readonly kind: 'newPage' };

/** A page of its own: the title, who wrote it, and the office stand apart over its height. */
export interface Cover {
  readonly kind: 'cover';
  /** What kind of paper it is, above the title. */
  readonly above: readonly string[];
  /** A line break is one on paper. */
  readonly title: string;
  readonly middle: readonly string[];
  readonly foot: readonly string[];
}

export interface Field {
  readonly label: string;
  /** '' leaves dots. */
  readonly value: string;
}

/** An officer's opinion: who gives it, the text or dotted lines, and the signature. */
export interface Opinion {
  readonly title: string;
  readonly text: string;
  readonly signature: Signature;
}

export interface Table {
  readonly kind: 'table';
  /** What it is, for readers who do not see it; printed above it where `titled`. */
  readonly title: string;
  readonly titled?: boolean;
  /** It is torn only where a page cannot hold it; short rows are kept together anyway. */
  readonly whole?: boolean;
  /** Share of the width by column; they add up to 100. */
  readonly widths: readonly number[];
  /** Repeated on every page. */
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

export type TableRow = readonly TableCell[];

export interface TableCell {
  readonly runs: readonly Run[];
  readonly align?: Align;
  readonly columns?: number;
  readonly rows?: number;
  /** A row that heads those below it: bold on a tinted ground. */
  readonly heads?: boolean;
}

/**
 * Scores as bars beside one another, on a scale of 0–100 points with a line at the mark that they are to reach. Drawn as a
 * picture as wide as the text; the numbers stand in a table too, for readers and programs that see no pictures.
 */
export interface Chart {
  readonly kind: 'chart';
  /** Printed above it. */
  readonly title: string;
  /** What it shows, for readers who do not see it. */
  readonly told: string;
  readonly bars: readonly Bar[];
  readonly mark: { readonly at: number; readonly text: string };
  /** What stands at the ends of the scale. */
  readonly ends: readonly [least: string, most: string];
}

export interface Bar {
  /** Of the indicator. */
  readonly id: string;
  readonly name: string;
  /** As it is printed, or why there is none. */
  readonly text: string;
  /** Nothing where there is no score: it has no bar, and is not zero. */
  readonly length?: { readonly points: number; readonly look: BarLook };
}

export type BarLook = 'reaches' | 'below' | 'provisional';

export interface Signature {
  readonly kind: 'signature';
  /** The person's name in brackets; '' leaves dots. */
  readonly name: string;
  /** A line for each of its lines; an empty one leaves dots. */
  readonly position: string;
  /** `centre` stands in the right half, as in memos. */
  readonly at?: 'left' | 'centre';
  /** Room to sign instead of a word and a dotted line: announcements have neither. */
  readonly bare?: boolean;
}
