// Reads a document tree back as a person reads the paper: its text in order, its headings, and its tables as rows of cells.
import { broken, oneLine } from '../../src/documents/titles';
import type { Block, DocumentTree, Opinion, Run, Signature, Table } from '../../src/documents/tree';

const written = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const blocksOf = (tree: DocumentTree): readonly Block[] => tree.sections.flatMap(({ blocks }) => blocks);

/** Headings in order, each on one line, with titles of tables that are printed. */
export const headingsOf = (tree: DocumentTree): string[] =>
  blocksOf(tree).flatMap(block => {
    if (block.kind === 'heading' || block.kind === 'memoTitle') return [oneLine(block.text)];
    if (block.kind === 'cover') return [oneLine(block.title)];
    return block.kind === 'table' && block.titled ? [block.title] : [];
  });

/** The fields of a memo's head by label. */
export const fieldsOf = (tree: DocumentTree): Record<string, string> =>
  Object.fromEntries(
    blocksOf(tree).flatMap(block =>
      block.kind === 'fields' ? block.fields.map(({ label, value }) => [label, value]) : [],
    ),
  );

export interface ReadTable {
  readonly title: string;
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

export const tablesOf = (tree: DocumentTree): ReadTable[] =>
  blocksOf(tree).flatMap(block => (block.kind === 'table' ? [readTable(block)] : []));

const readTable = ({ title, head, rows }: Table): ReadTable => {
  const cells = (rowsOfCells: Table['rows']) => rowsOfCells.map(row => row.map(({ runs }) => written(runs)));
  return { title, head: cells(head), rows: cells(rows) };
};

/** The one table whose title holds the words. */
export function tableOf(tree: DocumentTree, words: string): ReadTable {
  const found = tablesOf(tree).filter(({ title }) => title.includes(words));
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${found.length} tables with "${words}"`);
  return only;
}

/** Everything that is printed, a line for each block and for each row of a table. */
export const linesOf = (tree: DocumentTree): string[] => blocksOf(tree).flatMap(linesOfBlock);

export const textOf = (tree: DocumentTree): string => linesOf(tree).join('\n');

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [broken(block.text)];
    case 'paragraph':
      return [written(block.runs)];
    case 'list':
      return block.items.map(written);
    case 'table':
      return [
        ...(block.titled ? [block.title] : []),
        ...[...block.head, ...block.rows].map(row => row.map(({ runs }) => written(runs)).join(' | ')),
      ];
    case 'contents':
    case 'chart':
      return [block.title];
    case 'cover':
      return [...block.above, broken(block.title), ...block.middle, ...block.foot];
    case 'memoTitle':
      return [block.note, block.text];
    case 'fields':
      return block.fields.map(({ label, value }) => `${label} ${value}`);
    case 'emblem':
      return [block.note];
    case 'signature':
      return signed(block);
    case 'signatures':
      return block.signatures.flatMap(signed);
    case 'opinions':
      return block.opinions.flatMap(({ title, text, signature }) => [title, text, ...signed(signature)]);
    case 'space':
    case 'newPage':
      return [];
  }
}

/** The opinions of a memo, in order. */
export const opinionsOf = (tree: DocumentTree): readonly Opinion[] =>
  blocksOf(tree).flatMap(block => (block.kind === 'opinions' ? block.opinions : []));

const signed = ({ name, position }: Signature): string[] => [name, position];

/** Whether the texts stand in the lines in this order, each in a later line than the one before or in the same. */
export function firstMissingInOrder(lines: readonly string[], texts: readonly string[]): string | undefined {
  let at = 0;
  for (const text of texts) {
    while (at < lines.length && !lines[at]?.includes(text)) at++;
    if (at === lines.length) return text;
  }
  return undefined;
}
