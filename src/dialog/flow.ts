// How the blocks of a section follow one another on paper: what begins a page, and what must not be torn from the next
// block. Both renderings go by it.
import type { Block, Section } from '../documents/tree';

export type Content = Exclude<Block, { readonly kind: 'newPage' }>;

export interface Placed {
  readonly block: Content;
  /** It is the first of a new page, for a `newPage` stands before it. */
  readonly startsPage: boolean;
  /** What comes next in the section. */
  readonly next: Block | undefined;
  /** Its end stays on the page of the block after it: no signature stands alone or with its words only, nor what leads to a list. */
  readonly staysWithNext: boolean;
}

export function flowOf(blocks: readonly Block[]): readonly Placed[] {
  const placed: Placed[] = [];
  let startsPage = false;
  blocks.forEach((block, index) => {
    if (block.kind === 'newPage') {
      startsPage = true;
      return;
    }
    placed.push({
      block,
      startsPage,
      next: blocks[index + 1],
      staysWithNext: staysWithNext(blocks, index),
    });
    startsPage = false;
  });
  return placed;
}

function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const kind = blocks[index]?.kind;
  const next = blocks[index + 1];
  if (!next || next.kind === 'newPage') return false;
  // A line of small print begins no page.
  if (next.kind === 'paragraph' && next.note === true) return true;
  if (kind === 'heading' || leadsToSignature(blocks, index)) return true;
  if (kind === 'table' && next.kind === 'paragraph' && leadsToSignature(blocks, index + 1)) return true;
  return kind === 'paragraph' && (next.kind === 'list' || (next.kind === 'table' && !next.titled));
}

/** Whether nothing but room and the line of the day stands between a block and the signature below it. */
function leadsToSignature(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (next?.kind === 'signature' || next?.kind === 'signatures') return true;
  const isBetween = next?.kind === 'space' || (next?.kind === 'paragraph' && next.align === 'centre');
  return isBetween && leadsToSignature(blocks, index + 1);
}

/** A first page that begins with an emblem bears no number, as letters and memos do. */
export const isFirstPageNumbered = ({ blocks: [first] }: Section): boolean =>
  first?.kind !== 'emblem' && first?.kind !== 'memoTitle';

/**
 * How tables are torn between pages. Lower rows are whole, and so are tables of short rows that together are no higher: a
 * torn short row is harder to read than a gap, and a gap of half a page looks like a fault.
 */
export const TEARING = {
  /** In centimetres: a quarter of an upright page, less than half of one that lies. */
  wholeTo: 6.5,
  /** In lines: a table of taller rows breaks well between any two of them. */
  shortRow: 2,
} as const;

/** How many opinions stand side by side. */
export const OPINIONS_IN_A_ROW = 2;

/** The least width of a signature beside others, in centimetres: three on a landscape page, two on a portrait one. */
export const SIGNATURE_WIDTH = 7.5;
