// What readers of Word files take amiss: properties that are off but said, and tables without a name.
import { describe, expect, test } from '@jest/globals';
import { held } from '../../src/dialog/docx/flags';
import { DOCUMENTS } from '../../src/documents/all';
import { withDigits } from '../../src/documents/digits';
import type { DocumentTree } from '../../src/documents/tree';
import { facts000 } from '../documents/seed000';
import { facts004 } from '../documents/seed004';
import { bodyOf, partsOf, rowsIn, treeWith } from './word';

const OFF = /<w:(\w+)(?: w:val="(?:false|off|0)")\/>/g;
/** A level is a number, and the first one is 0. */
const NUMBERS = ['outlineLvl', 'ilvl', 'start'];

const tablesIn = ({ sections }: DocumentTree) =>
  sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'table' ? [block] : [])));

const valuesOf = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag} w:val="([^"]*)"/>`, 'g'))].map(([, value = '']) => value);

test('a property holds or is not there', () => {
  expect(held({ keepNext: true, keepLines: false, widowControl: undefined })).toEqual({ keepNext: true });
});

describe.each(DOCUMENTS.map(({ id, build }) => ({ id, build })))('the Word file of $id', ({ build }) => {
  test.each([
    ['seed 000', facts000],
    ['seed 004', facts004],
  ])('says of nothing that it is off, for %s', async (_, facts) => {
    const parts = await partsOf(build(facts));
    const said = ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/numbering.xml'].flatMap(
      name => [...(parts.get(name) ?? '').matchAll(OFF)].map(([, property = '']) => property),
    );
    expect(said.filter(property => !NUMBERS.includes(property))).toEqual([]);
    expect(parts.get('word/document.xml')).toContain('<w:keepNext/>');
  });

  test('has head rows where its tables have them and nowhere else', async () => {
    const tree = build(facts000);
    const isHead = rowsIn(await bodyOf(tree)).map(row => row.includes('<w:tblHeader'));
    const heads = tablesIn(tree).reduce((sum, { head }) => sum + head.length, 0);
    expect(isHead.filter(Boolean)).toHaveLength(heads);
  });

  test('has something between any two tables, which Word would join', async () => {
    const body = await bodyOf(build(facts000));
    expect(body).not.toContain('</w:tbl><w:tbl>');
    expect(body).not.toContain('</w:tbl><w:sectPr');
  });

  test('names each of its tables as the tree does, and no others', async () => {
    const tree = build(facts000);
    const titles = tablesIn(withDigits(tree)).map(({ title }) => title);
    expect(valuesOf(await bodyOf(tree), 'tblCaption')).toEqual(titles);
    expect(titles.filter(title => title.trim() === '')).toEqual([]);
  });
});

test('the name of a table is the last of its properties, whatever letters it has', async () => {
  const xml = await bodyOf(
    treeWith([
      {
        kind: 'table',
        title: 'ผล "ปี" <2565> & ๆ',
        widths: [100],
        head: [[{ runs: [{ text: 'ก' }] }]],
        rows: [[{ runs: [{ text: 'ข' }] }]],
      },
    ]),
  );
  const [properties = ''] = /<w:tblPr>.*?<\/w:tblPr>/.exec(xml) ?? [];
  expect(properties).toMatch(
    /<w:tblCaption w:val="ผล (?:&quot;|")ปี(?:&quot;|") &lt;๒๕๖๕(?:&gt;|>) &amp; ๆ"\/><\/w:tblPr>$/,
  );
});
