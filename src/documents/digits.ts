// Writes the texts of a document as they are shown: its digits as it asks for them, and nothing that no file can hold. Once,
// over the whole tree, so that every rendering shows the same.
import { toArabicDigits, toThaiDigits } from '../domain/thai/digits';
import { printable } from '../domain/thai/printable';
import type { Block, DocumentTree, Run, Signature, Table, TableRow } from './tree';

type Write = (text: string) => string;

/** The same document with all digits written its way; runs that stay as they are stay so. */
export function withDigits(tree: DocumentTree): DocumentTree {
  const digits = tree.digits === 'thai' ? toThaiDigits : toArabicDigits;
  const write: Write = text => digits(printable(text));
  return {
    ...tree,
    title: write(tree.title),
    sections: tree.sections.map(section => ({
      ...section,
      blocks: section.blocks.map(block => blockWith(write, block)),
    })),
  };
}

function blockWith(write: Write, block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: write(block.text) };
    case 'paragraph':
      return { ...block, runs: runsWith(write, block.runs) };
    case 'list':
      return { ...block, items: block.items.map(item => runsWith(write, item)) };
    case 'table':
      return tableWith(write, block);
    case 'contents':
      return { ...block, title: write(block.title) };
    case 'cover':
      return {
        ...block,
        above: block.above.map(write),
        title: write(block.title),
        middle: block.middle.map(write),
        foot: block.foot.map(write),
      };
    case 'memoTitle':
      return { ...block, text: write(block.text), note: write(block.note) };
    case 'fields':
      return {
        ...block,
        fields: block.fields.map(({ label, value }) => ({ label: write(label), value: write(value) })),
      };
    case 'emblem':
      return { ...block, note: write(block.note) };
    case 'signature':
      return signatureWith(write, block);
    case 'opinions':
      return {
        ...block,
        opinions: block.opinions.map(({ title, text, signature }) => ({
          title: write(title),
          text: write(text),
          signature: signatureWith(write, signature),
        })),
      };
    case 'space':
    case 'newPage':
      return block;
  }
}

const runsWith = (write: Write, runs: readonly Run[]): readonly Run[] =>
  runs.map(run => ({ ...run, text: run.asIs ? printable(run.text) : write(run.text) }));

const rowsWith = (write: Write, rows: readonly TableRow[]): readonly TableRow[] =>
  rows.map(row => row.map(cell => ({ ...cell, runs: runsWith(write, cell.runs) })));

const tableWith = (write: Write, table: Table): Table => ({
  ...table,
  title: write(table.title),
  head: rowsWith(write, table.head),
  rows: rowsWith(write, table.rows),
});

const signatureWith = (write: Write, signature: Signature): Signature => ({
  ...signature,
  name: write(signature.name),
  position: write(signature.position),
});
