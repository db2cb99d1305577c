// Every document as the Word file that it becomes: what the tree says stands in it, in Thai digits and Thai fonts.
import { describe, expect, test } from '@jest/globals';
import { listedIn } from '../../src/dialog/listed';
import { DOCUMENTS } from '../../src/documents/all';
import { withDigits } from '../../src/documents/digits';
import type { Block, Digits, DocumentTree } from '../../src/documents/tree';
import { linesOf } from '../documents/reading';
import { facts000 } from '../documents/seed000';
import { facts003 } from '../documents/seed003';
import { facts004 } from '../documents/seed004';
import { bodyOf, paragraphsIn, partsOf, rowsIn, treeWith, wordsIn } from './word';

function treeOf(id: string, facts = facts000): DocumentTree {
  const document = DOCUMENTS.find(one => one.id === id);
  if (!document) throw new Error(`there is no document ${id}`);
  return document.build(facts);
}

/** Offices of published documents. */
const OFFICES = { 'seed 000': facts000, 'seed 003': facts003, 'seed 004': facts004 };

const fileOf = (id: string) => partsOf(treeOf(id));

/** Rows that head a table. */
const headRowsOf = ({ sections }: DocumentTree): number =>
  sections
    .flatMap(({ blocks }) => blocks)
    .reduce((count, block) => count + (block.kind === 'table' ? block.head.length : 0), 0);

describe.each(DOCUMENTS.map(({ id }) => id))('the Word file of %s', id => {
  test.each(Object.entries(OFFICES))(
    'holds every line of its tree, its digits as asked, for %s',
    async (_, facts) => {
      const tree = treeOf(id, facts);
      const text = wordsIn(await bodyOf(tree));
      const lines = linesOf(withDigits(tree));
      const parts = lines.flatMap(line => line.split(/\t| \| |\n/)).filter(part => part.trim() !== '');
      expect(parts.length).toBeGreaterThan(10);
      expect(parts.filter(part => !text.includes(part.replace(/\s/g, '')))).toEqual([]);
    },
  );

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

  test('does not make Word ask whether it may renew what the file shows', async () => {
    const tree = treeOf(id);
    const parts = await partsOf(tree, new Map(listedIn(tree).map(({ anchor }) => [anchor, 1])));
    expect(parts.get('word/settings.xml')).not.toContain('updateFields');
    expect(parts.get('word/document.xml')).not.toContain('w:dirty');
  });
});

describe('the contents', () => {
  const tree = treeOf('analysisReport');
  const listed = listedIn(tree);
  const pages = new Map(listed.map(({ anchor }, index) => [anchor, 10 + index]));
  const entriesIn = (xml: string) => paragraphsIn(xml).filter(entry => entry.includes('w:val="TOC'));
  const pageOf = (entry: string): string | undefined =>
    /PAGEREF .*?"separate"\/>(.*?)<w:fldChar w:fldCharType="end"/.exec(entry)?.[1]?.replace(/<[^>]*>/g, '');

  test('show the given pages in the digits of the document', async () => {
    const entries = entriesIn(await bodyOf(tree, pages));
    expect(entries).toHaveLength(listed.length);
    // The foreword's pages bear no numbers.
    expect(entries.map(pageOf).slice(0, 4)).toEqual([undefined, '๑๑', '๑๒', '๑๓']);
    const inArabic = entriesIn(await bodyOf({ ...tree, digits: 'arabic' }, pages));
    expect(inArabic.map(pageOf).slice(0, 4)).toEqual([undefined, '11', '12', '13']);
  });

  test('show no page that was not given, and leave it to Word to find it', async () => {
    const body = await bodyOf(tree);
    expect(entriesIn(body).map(pageOf).slice(0, 3)).toEqual([undefined, '', '']);
    expect(body).toContain('w:dirty="true"');
  });

  test('refer to a bookmark at every heading that they list', async () => {
    const body = await bodyOf(tree, pages);
    for (const { anchor } of listed) expect(body).toContain(`<w:bookmarkStart w:name="${anchor}"`);
  });
});

describe('a title of several lines', () => {
  const text = 'ความโปร่งใส\u200B\nในการทำงาน\nปี 1';
  const heading: Block = { kind: 'heading', level: 1, text, listed: true };
  const contents: Block = { kind: 'contents', title: 'สารบัญ', pages: 'หน้า' };
  const cover: Block = { kind: 'cover', above: [], title: text, middle: [], foot: [] };

  test.each([heading, cover])('breaks where it is told to, as a $kind', async block => {
    const [title = ''] = paragraphsIn(await bodyOf(treeWith([block]))).filter(line =>
      /Heading1|Title/.test(line),
    );
    expect(title.split('<w:br/>').map(wordsIn)).toEqual(['ความโปร่งใส', 'ในการทำงาน', 'ปี๑']);
    expect(title).not.toContain('\u200B');
  });

  test('is one line in the contents', async () => {
    const [entry = ''] = paragraphsIn(await bodyOf(treeWith([contents, heading]))).filter(line =>
      line.includes('TOC1'),
    );
    expect(entry).not.toContain('<w:br/>');
    expect(entry).toContain('ความโปร่งใสในการทำงาน ปี ๑');
  });
});

describe('a signature', () => {
  const linesOfSignature = async (name: string, position: string) =>
    paragraphsIn(await bodyOf(treeWith([{ kind: 'signature', name, position }])))
      .map(wordsIn)
      .filter(line => line !== '');

  test('leaves dots for a position that is not known, fewer than for a name', async () => {
    const [, name = '', position = '', author] = await linesOfSignature('', '\nผู้จัดทำ');
    expect(position).toMatch(/^ตำแหน่ง\.+$/);
    expect(position.length).toBeLessThan(name.length);
    expect(author).toBe('ผู้จัดทำ');
  });

  test('has the position that is known and no dots below it', async () => {
    const lines = await linesOfSignature('', 'หัวหน้า\nรักษาการ');
    expect(lines.slice(2)).toEqual(['หัวหน้า', 'รักษาการ']);
  });
});

test('a signature of an announcement has room to sign and neither a word nor dots for it', async () => {
  const bodyWith = (bare: boolean) =>
    bodyOf(treeWith([{ kind: 'signature', name: 'นาย ก', position: 'นายก', bare }]));
  const linesIn = (body: string) => paragraphsIn(body).map(wordsIn).filter(Boolean);
  expect(linesIn(await bodyWith(true))).toEqual(['(นายก)', 'นายก']);
  expect(linesIn(await bodyWith(false))[0]).toMatch(/^ลงชื่อ\.+$/);
  const roomIn = (body: string) => Number(/<w:spacing w:before="(\d+)"/.exec(body)?.[1]);
  expect(roomIn(await bodyWith(true))).toBeGreaterThan(roomIn(await bodyWith(false)));
});

describe('signatures side by side', () => {
  const block: Block = {
    kind: 'signatures',
    signatures: ['ก', 'ข', 'ค'].map(name => ({ kind: 'signature', name, position: 'ตำแหน่ง' })),
  };
  const namesIn = (row: string) => [...wordsIn(row).matchAll(/\((.)\)/g)].map(([, name]) => name);

  test.each([
    [false, [['ก', 'ข'], ['ค']]],
    [true, [['ก', 'ข', 'ค']]],
  ] as const)('are as many as the paper has room for, landscape: %s', async (landscape, names) => {
    const tree = { ...treeWith([]), sections: [{ landscape, blocks: [block] }] };
    const rows = rowsIn(await bodyOf(tree));
    expect(rows.map(namesIn)).toEqual(names);
    // What is left over stands in the middle of a row of its own; a row is whole, and no page comes between rows.
    expect(rows.map(row => (row.match(/<w:tc>/g) ?? []).length)).toEqual(names.map(row => row.length));
    expect(rows.every(row => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows.map(row => row.includes('<w:keepNext/>'))).toEqual(
      names.map((_, at) => at < names.length - 1),
    );
  });
});

describe('the lines of a signature', () => {
  const signature: Block = { kind: 'signature', name: 'นาง ก', position: 'หัวหน้า\nผู้จัดทำ' };
  const day: Block = { kind: 'paragraph', runs: [{ text: 'ประกาศ ณ วันที่' }], align: 'centre' };

  test.each([
    ['left', 0],
    ['centre', 1],
  ] as const)('stand in one row that is never torn, at the %s', async (at, column) => {
    const rows = rowsIn(await bodyOf(treeWith([day, { ...signature, at }])));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('<w:cantSplit/>');
    const cells = (rows[0]?.match(/<w:tc>.*?<\/w:tc>/g) ?? []).map(cell => paragraphsIn(cell).map(wordsIn));
    expect(cells).toHaveLength(2);
    expect(cells[column]?.slice(1)).toEqual(['(นางก)', 'หัวหน้า', 'ผู้จัดทำ']);
    expect(cells[1 - column]).toEqual(['']);
  });

  test('are led to by what stands above them, and stay with what they are to stay with', async () => {
    const lines = paragraphsIn(await bodyOf(treeWith([day, signature, day, signature])));
    const keptOf = (words: string) =>
      lines.filter(line => wordsIn(line).includes(words)).map(line => line.includes('<w:keepNext/>'));
    expect(keptOf('ประกาศ')).toEqual([true, true]);
    expect(keptOf('นางก')).toEqual([true, false]);
  });

  test('are parted from those of the next by a line that Word needs, and from a text by none', async () => {
    const text: Block = { kind: 'paragraph', runs: [{ text: 'ข้อความ' }] };
    const behind = async (...after: readonly Block[]) =>
      paragraphsIn((await bodyOf(treeWith([signature, ...after]))).split('</w:tbl>')[1] ?? '').map(wordsIn);
    expect((await behind(signature))[0]).toBe('');
    expect((await behind())[0]).toBe('');
    expect((await behind(text))[0]).toBe('ข้อความ');
  });
});

describe('a numbered list', () => {
  const items = ['ก', 'ข', 'ค'].map(text => [{ text }]);
  const list: Block = { kind: 'list', ordered: true, items };
  const linesIn = async (digits: Digits) =>
    paragraphsIn(await bodyOf(treeWith([list, list], digits)))
      .map(wordsIn)
      .filter(line => line !== '');

  test('bears its numbers as text, in the digits of the document, each list from one', async () => {
    expect(await linesIn('thai')).toEqual(['๑.ก', '๒.ข', '๓.ค', '๑.ก', '๒.ข', '๓.ค']);
    expect(await linesIn('arabic')).toEqual(['1.ก', '2.ข', '3.ค', '1.ก', '2.ข', '3.ค']);
  });

  test('has room for its widest number', async () => {
    const hanging = async (count: number) => {
      const many: Block = {
        kind: 'list',
        ordered: true,
        items: Array.from({ length: count }, () => [{ text: 'ก' }]),
      };
      return Number(/w:hanging="(\d+)"/.exec(await bodyOf(treeWith([many])))?.[1]);
    };
    expect(await hanging(9)).toBeLessThan(await hanging(10));
    expect(await hanging(99)).toBeLessThan(await hanging(100));
  });

  test('is no list that a program counts in its own digits', async () => {
    expect(await bodyOf(treeWith([list]))).not.toContain('<w:numPr>');
  });
});

describe('a memo', () => {
  test('has the number and the day on one line of its head', async () => {
    const [memo] = treeOf('oitMemo').sections;
    const lines = paragraphsIn(await bodyOf(treeWith(memo?.blocks ?? []))).map(wordsIn);
    expect(lines).toContain('ที่ตย๗๐๐๐๑/วันที่๒ตุลาคม๒๕๖๕');
  });

  test('has its opinions two in a row, each row whole', async () => {
    const positions = ['หนึ่ง', 'สอง', 'สาม'];
    const block: Block = {
      kind: 'opinions',
      opinions: positions.map(position => ({
        title: 'ความเห็น',
        text: position === 'สาม' ? 'ทราบ\nดำเนินการ' : '',
        signature: { kind: 'signature', name: '', position },
      })),
    };
    const rows = rowsIn(await bodyOf(treeWith([block])));
    expect(rows.map(row => positions.filter(position => wordsIn(row).includes(position)))).toEqual([
      ['หนึ่ง', 'สอง'],
      ['สาม'],
    ]);
    expect(rows.every(row => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(wordsIn(rows[1])).toContain('ความเห็นทราบดำเนินการลงชื่อ');
  });
});

describe('a cover', () => {
  const heights = (xml: string) =>
    [...xml.matchAll(/<w:trHeight w:val="(\d+)"/g)].map(([, value]) => Number(value));

  test('keeps its parts apart by heights that a page has room for, however long the names are', async () => {
    const cover: Block = { kind: 'cover', above: [], title: 'ก', middle: [], foot: [] };
    const page = 25.2 * 567;
    const taken = heights(await bodyOf(treeWith([cover]))).reduce((sum, height) => sum + height, 0);
    expect(taken).toBeGreaterThan(page * 0.85);
    // Room for three more lines.
    expect(taken).toBeLessThan(page - 3 * 360);
  });
});
