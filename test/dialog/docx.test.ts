// Every document as the Word file that it becomes: what the tree says stands in it, in Thai digits and Thai fonts.
import { describe, expect, test } from '@jest/globals';
import { Packer } from 'docx';
import { wordDocument } from '../../src/dialog/docx/file';
import { DOCUMENTS } from '../../src/documents/all';
import { withDigits } from '../../src/documents/digits';
import type { DocumentTree } from '../../src/documents/tree';
import { linesOf } from '../documents/reading';
import { facts000 } from '../documents/seed000';
import { unzip } from './unzip';

function treeOf(id: string): DocumentTree {
  const document = DOCUMENTS.find(one => one.id === id);
  if (!document) throw new Error(`there is no document ${id}`);
  return document.build(facts000);
}

const fileOf = async (id: string): Promise<ReadonlyMap<string, string>> =>
  unzip(await Packer.toBuffer(wordDocument(treeOf(id))));

/** Rows that head a table. */
const headRowsOf = ({ sections }: DocumentTree): number =>
  sections
    .flatMap(({ blocks }) => blocks)
    .reduce((count, block) => count + (block.kind === 'table' ? block.head.length : 0), 0);

/** What stands between the tags, without white space, which Word marks apart. */
const wordsIn = (xml = ''): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/\s/g, '');

describe.each(DOCUMENTS.map(({ id }) => id))('the Word file of %s', id => {
  test('holds every line of its tree, its digits written as the document asks', async () => {
    const text = wordsIn((await fileOf(id)).get('word/document.xml'));
    const lines = linesOf(withDigits(treeOf(id)));
    const parts = lines.flatMap(line => line.split(/\t| \| |\n/)).filter(part => part.trim() !== '');
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter(part => !text.includes(part.replace(/\s/g, '')))).toEqual([]);
  });

  test('is in the Thai font first, also where a program sets complex letters apart', async () => {
    const styles = (await fileOf(id)).get('word/styles.xml') ?? '';
    expect(styles).toMatch(/<w:rFonts[^>]*w:cs="TH Sarabun/);
    expect(styles).toMatch(/<w:szCs w:val="32"\/>/);
  });

  test('has pages of A4 with the margins of official papers, and tables that repeat their heads', async () => {
    const document = (await fileOf(id)).get('word/document.xml') ?? '';
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"|<w:pgSz w:w="16838" w:h="11906"/);
    expect(document).toMatch(/w:left="1701"/);
    expect(document.split('<w:tblHeader/>')).toHaveLength(1 + headRowsOf(treeOf(id)));
  });
});
