// A paper whose links move to the next line, in paragraphs, items of a list and cells. Each word stands in it once, and none
// has marks above or below its letters, which readers of PDFs lose or move.
import { cell, headCell, list, paragraph } from '../../../src/documents/parts/blocks';
import type { Block, DocumentTree, TableCell } from '../../../src/documents/tree';

/** Links that no program breaks early, and one longer than a line. */
export const LINKS = [
  'https://www.example.go.th/transparency/documents2569annualreportofprocurementplanning.pdf',
  'https://example.go.th/index.php?option=com_content&view=article&id=245&catid=12&Itemid=118&lang=th-TH&print=1',
  'https://example.go.th/%E0%B9%80%E0%B8%AD%E0%B8%81%E0%B8%AA%E0%B8%B2%E0%B8%A3.pdf',
];

const PLACES = ['paragraph', 'item', 'cell'] as const;

const SYLLABLES = 'กา ขา คน งาน จาก ชา ตาม นาม บอก ปลา ผล ฝาก พา ฟาง มาก ยาก รอง ลาน สาย'.split(' ');

const syllable = (number: number): string => SYLLABLES[number % SYLLABLES.length] ?? '';

/** Four words of two syllables, of which every line has its own. */
const wordsOf = (line: number): readonly string[] =>
  [0, 1, 2, 3].map(index => {
    const number = line * 4 + index;
    return syllable(number) + syllable(number * 7 + Math.floor(number / SYLLABLES.length) + 3);
  });

const lines = PLACES.flatMap((place, at) =>
  LINKS.map((link, index) => {
    const words = wordsOf(at * LINKS.length + index);
    return { place, words, text: `${words.join(' ')} ${link} ตามมา` };
  }),
);

export const WORDS: readonly string[] = lines.flatMap(({ words }) => words);

const textsIn = (wanted: (typeof PLACES)[number]): readonly string[] =>
  lines.flatMap(({ place, text }) => (place === wanted ? [text] : []));

const spreadCell = (text: string): TableCell => cell(text, 'spread');

const blocks: readonly Block[] = [
  ...textsIn('paragraph').map(paragraph),
  list(true, textsIn('item')),
  {
    kind: 'table',
    title: 'ตาราง',
    titled: true,
    widths: [30, 70],
    head: [[headCell('ข้อ'), headCell('รายการ')]],
    rows: textsIn('cell').map(text => [cell('ก'), spreadCell(text)]),
  },
];

export const PAPER: DocumentTree = { title: 'ลิงก์', digits: 'arabic', sections: [{ blocks }] };
