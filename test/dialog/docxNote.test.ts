// The line of small print at the end of a Word file: it takes what is above it along, and the file stays sound.
import { expect, test } from '@jest/globals';
import { DOCUMENTS } from '../../src/documents/all';
import { SOURCE_LINE } from '../../src/documents/parts/sourceLine';
import type { Block } from '../../src/documents/tree';
import { facts000 } from '../documents/seed000';
import { partsOf } from '../openXml/officeFile';
import { wordFaults } from '../openXml/wordFaults';
import { bodyOf, fileOf, paragraphsIn, rowsIn, treeWith } from './word';

const table: Block = {
  kind: 'table',
  title: 'ตาราง',
  widths: [100],
  head: [[{ runs: [{ text: 'หัว' }] }]],
  rows: [[{ runs: [{ text: 'แถวแรก' }] }], [{ runs: [{ text: 'แถวท้าย' }] }]],
};
const note: Block = { kind: 'paragraph', note: true, runs: [{ text: 'ที่มา' }] };

test('stands right below a table, whose last row stays with it', async () => {
  const xml = await bodyOf(treeWith([table, note]));
  const last = paragraphsIn(xml).at(-1) ?? '';
  expect(last).toContain('ที่มา');
  expect(last).toContain('w:val="SmallPrint"');
  // No empty line is between them.
  expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="SmallPrint"\/>/);
  expect(rowsIn(xml).at(-1)).toContain('<w:keepNext/>');
  expect(rowsIn(await bodyOf(treeWith([table]))).at(-1)).not.toContain('<w:keepNext/>');
});

test('keeps signatures above it on its page', async () => {
  const signature = { kind: 'signature', name: '', position: 'นายก' } as const;
  for (const signed of [signature, { kind: 'signatures', signatures: [signature, signature] } as const]) {
    expect(rowsIn(await bodyOf(treeWith([signed, note]))).at(-1)).toContain('<w:keepNext/>');
    expect(rowsIn(await bodyOf(treeWith([signed]))).at(-1)).not.toContain('<w:keepNext/>');
  }
});

const facts = {
  ...facts000,
  fields: { ...facts000.fields, texts: { ...facts000.fields.texts, [SOURCE_LINE.key]: SOURCE_LINE.on } },
  source: { tab: 'คะแนน <2565> & "ก"', version: '1.2.3' },
};

test.each(DOCUMENTS.map(({ id, build }) => [id, build] as const))('is sound in %s', async (_, build) => {
  const faults = wordFaults(partsOf(await fileOf(build(facts))));
  // The dot in the chart's place has another shape than the chart.
  expect(faults.filter(fault => !fault.startsWith('pictures:'))).toEqual([]);
});
