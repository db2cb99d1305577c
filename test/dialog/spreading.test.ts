// What is spread between the margins of a page: texts whose lines fill evenly, and none with a link that moves to the next
// line as a whole.
import { describe, expect, test } from '@jest/globals';
import { evenlySpread, isSpreadable } from '../../src/dialog/spreading';
import { paragraph, runsOf } from '../../src/documents/parts/blocks';
import type { Block, Table } from '../../src/documents/tree';
import fc from '../fastCheck';
import { bodyOf, paragraphsIn, treeWith, wordsIn } from './word';

const LINK = 'https://www.example.go.th/ita/2569/report.pdf';
const ORDINARY = 'ให้ตรวจข้อ O12 (ITA) ก่อนวันที่ 30 เมษายน 2569 ตาม Transparency';

const spread = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }], align: 'spread' });
const list = (...items: readonly string[]): Block => ({
  kind: 'list',
  ordered: true,
  items: items.map(text => runsOf(text)),
});
const table = (...texts: readonly string[]): Table => ({
  kind: 'table',
  title: 'ตาราง',
  widths: texts.map(() => 100 / texts.length),
  head: [texts.map(text => ({ runs: runsOf(text), align: 'spread' }))],
  rows: [texts.map(text => ({ runs: runsOf(text), align: 'spread' }))],
});

describe('a text can be spread', () => {
  test.each([ORDINARY, '', 'ก'.repeat(300), 'คะแนน ๑๐๐.๐๐', 'ระบบ E-Service', 'กข\u200Bคง'])(
    'as %j',
    text => {
      expect(isSpreadable([{ text }])).toBe(true);
    },
  );

  test.each([
    `ดู ${LINK} ก่อน`,
    `ดู${LINK}ก่อน`,
    'ส่งที่ information.office@example.go.th',
    'เมื่อวันที่ ................................ มีผล',
    'เลขที่ ๑๒๓๔๕๖๗๘๙๐๑๒๓',
    'INTEGRITY-AND-TRANSPARENCY',
    'บรรทัดหนึ่ง\nบรรทัดสอง',
    'บรรทัดหนึ่ง\r\nบรรทัดสอง',
  ])('but not as %j', text => {
    expect(isSpreadable([{ text }])).toBe(false);
  });

  test('whatever looks its parts have', () => {
    const [first, last] = [LINK.slice(0, 9), LINK.slice(9, 18)];
    expect([first, last].map(text => isSpreadable([{ text }]))).toEqual([true, true]);
    expect(isSpreadable([{ text: first, bold: true }, { text: last }])).toBe(false);
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('ให้', 'หน่วยงาน', 'ตรวจสอบ', ' ', ' ', 'O12', 'ITA', '2569'),
      fc.webUrl(),
      fc.emailAddress(),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

/** Letters in a row without white space or a letter of Thai, counted by hand. */
function longestIn(text: string): number {
  let [longest, now] = [0, 0];
  for (const letter of text) {
    now = letter.trim() === '' || (letter >= 'ก' && letter <= '๎') ? 0 : now + 1;
    longest = Math.max(longest, now);
  }
  return longest;
}

describe('of any texts', () => {
  const blocksOf = (texts: readonly string[]): readonly Block[] => [
    ...texts.map(spread),
    list(...texts),
    table(...texts),
  ];
  const settledOf = (texts: readonly string[]): readonly Block[] =>
    evenlySpread(treeWith(blocksOf(texts))).sections.flatMap(({ blocks }) => blocks);

  test('none is spread that holds a long row of letters, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), texts => {
        const isLong = texts.map(text => longestIn(text) > 24);
        const settled = settledOf(texts);
        const aligns = settled.slice(0, texts.length).map(block => 'align' in block && block.align);
        expect(aligns.filter((align, index) => isLong[index] && align !== 'left')).toEqual([]);
        const cells = settled.flatMap(block =>
          block.kind === 'table' ? [...block.head, ...block.rows].flat() : [],
        );
        expect(
          cells.filter(
            ({ align, runs }) => longestIn(runs.map(({ text }) => text).join('')) > 24 && align !== 'left',
          ),
        ).toEqual([]);
        const items = settled.find(({ kind }) => kind === 'list');
        expect(isLong.includes(true) && items && 'align' in items ? items.align : 'left').toBe('left');
      }),
    );
  });

  test('nothing but the setting of lines is changed', () => {
    const withoutAlign = (blocks: readonly Block[]): string =>
      JSON.stringify(blocks, (key, value: unknown) => (key === 'align' ? undefined : value));
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), texts => {
        expect(withoutAlign(settledOf(texts))).toBe(withoutAlign(blocksOf(texts)));
      }),
    );
  });

  test('what is not to be spread stays as it is', () => {
    const blocks: readonly Block[] = [{ kind: 'paragraph', runs: [{ text: LINK }], align: 'centre' }];
    expect(evenlySpread(treeWith(blocks)).sections[0]?.blocks).toEqual(blocks);
  });
});

test('a Word file spreads the texts without links alone; the items of a list alike', async () => {
  const blocks = [
    paragraph(`หนึ่ง ${ORDINARY}`),
    paragraph(`สอง ${LINK}`),
    list(`สาม ${ORDINARY}`, 'สี่'),
    list(`ห้า ${LINK}`, 'หก'),
    table(`เจ็ด ${LINK}`, `แปด ${ORDINARY}`),
  ];
  const lines = paragraphsIn(await bodyOf(treeWith(blocks)));
  const settingOf = (word: string) =>
    lines.filter(line => wordsIn(line).includes(word)).map(line => /<w:jc w:val="(\w+)"/.exec(line)?.[1]);
  expect(
    Object.fromEntries(
      ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด'].map(word => [word, settingOf(word)]),
    ),
  ).toEqual({
    หนึ่ง: ['thaiDistribute'],
    สอง: ['left'],
    สาม: ['thaiDistribute'],
    สี่: ['thaiDistribute'],
    ห้า: ['left'],
    หก: ['left'],
    เจ็ด: ['left', 'left'],
    แปด: ['thaiDistribute', 'thaiDistribute'],
  });
  // The address is one text, which can be copied as it was given.
  expect(lines.filter(line => line.includes(`>${LINK}<`)).length).toBe(4);
});
