// Short ways to write the blocks that every document uses.
import { parts } from '../../text/th/documents/parts';
import type { Align, Block, Run, TableCell } from '../tree';

/** Of an address that does not say what it is; `th` ends go.th and its like. */
const ENDINGS = 'th|com|org|net|info|gov|edu';

/**
 * Addresses of pages, mail boxes and machines: their digits are part of the address. Thai letters are not, for Thai text
 * follows without a space. Four numbers are an address where one has three digits; else they may number a clause.
 */
const ADDRESS = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[!-~]+`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?:[a-z0-9-]+\.)+(?:${ENDINGS})\b(?:[:/?][!-~]*)?`,
    String.raw`\b(?=[\d.]*\d{3})\d{1,3}(?:\.\d{1,3}){3}\b(?:[:/][!-~]*)?`,
  ].join('|'),
  'gi',
);

/** A text whose digits follow the document, except in addresses. */
export function runsOf(text: string, look: Pick<Run, 'bold' | 'underlined'> = {}): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > done) runs.push({ ...look, text: text.slice(done, index) });
    runs.push({ ...look, text: address, asIs: true });
    done = index + address.length;
  }
  if (done < text.length || runs.length === 0) runs.push({ ...look, text: text.slice(done) });
  return runs;
}

/** A heading of a part that stands in the contents. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  text,
  listed: true,
});

/** A heading below those of the contents. */
export const subheading = (text: string): Block => ({ kind: 'heading', level: 3, text });

/** Running text of an official paper: spread, the first line further in. */
export const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  runs: runsOf(text),
  align: 'spread',
  indented: true,
});

/** A paragraph for each line of a longer text. */
export const paragraphs = (text: string): readonly Block[] =>
  text
    .split('\n')
    .filter(part => part.trim() !== '')
    .map(paragraph);

/** Names in a row, the last one after "and"; Thai joins a Thai word to it. */
export function enumerated(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  const space = /^\w/.test(last) ? ' ' : '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(' ')} ${parts.and}${space}${last}`;
}

/** A line of its own that does not begin further in. */
export const line = (text: string, align: Align = 'left', bold = false): Block => ({
  kind: 'paragraph',
  runs: runsOf(text, bold ? { bold } : {}),
  align,
});

export const list = (ordered: boolean, items: readonly string[]): Block => ({
  kind: 'list',
  ordered,
  items: items.map(item => runsOf(item)),
});

export const cell = (text: string, align?: Align): TableCell => ({
  runs: runsOf(text),
  ...(align ? { align } : {}),
});

export const headCell = (text: string): TableCell => ({
  runs: runsOf(text, { bold: true }),
  align: 'centre',
});

/** A row that heads those below it. */
export const headingRow = (text: string, columns: number): readonly TableCell[] => [
  { runs: runsOf(text, { bold: true }), columns, heads: true },
];
