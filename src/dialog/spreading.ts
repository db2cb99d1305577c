// Which texts may be spread between the margins. Word and browsers spread a line between all its letters, however few fit on
// it: where a link moves to the next line as a whole, the line before it falls apart, and readers of PDFs find no word in it.
import type { Block, DocumentTree, Run, Table } from '../documents/tree';

/**
 * Of letters between which no line breaks, in letters of middle width. What they leave open at the end of the line above
 * makes gaps of some 0.07 em between its letters, which nobody sees: "Transparency" may stand in a spread text.
 */
const LONGEST = 12;

/** Lines break at white space, and between words of Thai; digits of any kind stay together. */
const UNBROKEN = /[^ \t\u200B\u0E01-\u0E4F\u0E5A\u0E5B]+/g;

/** A line that somebody ends is not spread by browsers, but by Word. */
const LINE_END = /[\n\r]/;

/** @example isSpreadable([{ text: 'ดูที่ https://www.example.go.th/ita' }]) // false */
export function isSpreadable(runs: readonly Run[]): boolean {
  const text = runs.map(run => run.text).join('');
  return !LINE_END.test(text) && (text.match(UNBROKEN) ?? []).every(part => widthOf(part) <= LONGEST);
}

/** How much wider or narrower than others letters of the fonts of official papers are. */
const WIDTHS: readonly (readonly [letters: RegExp, more: number])[] = [
  [/[mwMW@%]/g, 1],
  [/[A-LN-VX-Z]/g, 0.5],
  [/[0-9\u0E50-\u0E59&]/g, 0.25],
  [/[fijlrt.,:;'"!|()[\]/-]/g, -0.4],
];

const widthOf = (text: string): number =>
  WIDTHS.reduce((sum, [letters, more]) => sum + more * (text.match(letters)?.length ?? 0), text.length);

/** The same document; what cannot be spread evenly begins at the left, and the lines end where they end. */
export const evenlySpread = (tree: DocumentTree): DocumentTree => ({
  ...tree,
  sections: tree.sections.map(section => ({ ...section, blocks: section.blocks.map(blockOf) })),
});

function blockOf(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return settled(block);
    case 'list':
      // Items of one list look alike.
      return block.items.every(isSpreadable) ? block : { ...block, align: 'left' };
    case 'table':
      return { ...block, head: rowsOf(block.head), rows: rowsOf(block.rows) };
    default:
      return block;
  }
}

const rowsOf = (rows: Table['rows']): Table['rows'] => rows.map(row => row.map(settled));

const settled = <Part extends Pick<Extract<Block, { readonly kind: 'paragraph' }>, 'align' | 'runs'>>(
  part: Part,
): Part => (part.align === 'spread' && !isSpreadable(part.runs) ? { ...part, align: 'left' } : part);
