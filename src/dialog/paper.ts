// The paper of official documents, in centimetres: A4 with the usual margins, of portrait and landscape pages.
import type { Section } from '../documents/tree';

export const MARGIN = { left: 3, right: 2, top: 2.5, bottom: 2 } as const;
/** The page number stands so far below the edge. */
export const NUMBER_AT = 1.25;

const SHORT_SIDE = 21;
const LONG_SIDE = 29.7;

export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Between the margins. */
  readonly textWidth: number;
  readonly textHeight: number;
}

export function paperOf({ landscape = false }: Pick<Section, 'landscape'>): Paper {
  const [width, height] = landscape ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  return {
    width,
    height,
    textWidth: width - MARGIN.left - MARGIN.right,
    textHeight: height - MARGIN.top - MARGIN.bottom,
  };
}

/** Sides of the marked space for the emblem, and for the small one of memos. */
export const EMBLEM = 3;
export const SMALL_EMBLEM = 1.5;
/** Least heights of the parts of a cover; long names have what is left of the page. */
export const COVER = { title: 9.5, middle: 7, foot: 6.5 } as const;
/** How far the first line of a paragraph begins further in. */
export const INDENT = 2.5;
/** Between the mark of a list's item, which stands before that, and its text. */
export const HANGING = 0.75;
/** The same for the numbers of a list of so many items: the widest has room. */
export const hangingOf = (items: number): number => HANGING + 0.35 * (String(items).length - 1);

/** Sizes of text in points. */
export const SIZES = {
  body: 16,
  table: 14,
  note: 12,
  smallNote: 9,
  /** Of a memo's head. */
  memo: { title: 29, label: 20 },
  heading: { 0: 22, 1: 18, 2: 16, 3: 16 },
} as const;
