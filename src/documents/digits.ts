// Writes the texts of a document as they are shown: its digits as it asks for them, nothing that no file can hold, and line
// breaks of one kind, only where there may be some. Once, over the whole tree, so that every rendering shows the same.
import { toArabicDigits, toThaiDigits } from '../domain/thai/digits';
import { printable } from '../domain/thai/printable';
import { oneLine } from './titles';
import type { Block, Chart, DocumentTree, Run, Signature, Table, TableRow } from './tree';

type Write = (text: string) => string;

/** The same document with all digits written its way; runs that stay as they are stay so. */
export function withDigits(tree: DocumentTree): DocumentTree {
  const digits = tree.digits === 'thai' ? toThaiDigits : toArabicDigits;
  const write: Write = text => digits(plain(text));
  return {
    ...tree,
    title: oneLine(write(tree.title)),
    sections: tree.sections.map(section => ({
      ...section,
      blocks: section.blocks.map(block => blockWith(write, block)),
    })),
  };
}

/** A tab within a text of an office jumps to wherever the paper has a stop, such as the margin of a dotted line. */
const plain: Write = text => printable(text).replace(/\r\n?/g, '\n').replace(/\t/g, ' ');

function blockWith(write: Write, block: Block): Block {
  const line: Write = text => oneLine(write(text));
  switch (block.kind) {
    case 'heading':
      return { ...block, text: write(block.text) };
    case 'paragraph':
      return { ...block, runs: runsWith(write, block.runs) };
    case 'list':
      return { ...block, items: block.items.map(item => runsWith(write, item)) };
    case 'table':
      return tableWith(write, block);
    case 'chart':
      return chartWith(write, block);
    case 'contents':
      return { ...block, title: write(block.title) };
    case 'cover':
      return {
        ...block,
        above: block.above.map(line),
        title: write(block.title),
        middle: block.middle.map(line),
        foot: block.foot.map(line),
      };
    case 'memoTitle':
      return { ...block, text: write(block.text), note: write(block.note) };
    case 'fields':
      return {
        ...block,
        fields: block.fields.map(({ label, value }) => ({ label: line(label), value: line(value) })),
      };
    case 'emblem':
      return { ...block, note: write(block.note) };
    case 'signature':
      return signatureWith(write, block);
    case 'signatures':
      return { ...block, signatures: block.signatures.map(one => signatureWith(write, one)) };
    case 'opinions':
      return {
        ...block,
        opinions: block.opinions.map(({ title, text, signature }) => ({
          title: line(title),
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
  runs.map(run => ({ ...run, text: run.asIs ? plain(run.text) : write(run.text) }));

const rowsWith = (write: Write, rows: readonly TableRow[]): readonly TableRow[] =>
  rows.map(row => row.map(cell => ({ ...cell, runs: runsWith(write, cell.runs) })));

const tableWith = (write: Write, table: Table): Table => ({
  ...table,
  title: oneLine(write(table.title)),
  head: rowsWith(write, table.head),
  rows: rowsWith(write, table.rows),
});

const chartWith = (write: Write, chart: Chart): Chart => ({
  ...chart,
  title: write(chart.title),
  told: write(chart.told),
  bars: chart.bars.map(bar => ({
    ...bar,
    id: write(bar.id),
    name: write(bar.name),
    text: write(bar.text),
  })),
  mark: { ...chart.mark, text: write(chart.mark.text) },
  ends: [write(chart.ends[0]), write(chart.ends[1])],
});

const signatureWith = (write: Write, signature: Signature): Signature => ({
  ...signature,
  name: oneLine(write(signature.name)),
  position: write(signature.position),
});
