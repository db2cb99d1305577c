// A chart in a Word file: one picture of the right size with alternative text, kept with its title, and nothing else.
import { describe, expect, test } from '@jest/globals';
import { MARGIN } from '../../src/dialog/paper';
import { analysisReport } from '../../src/documents/analysisReport';
import { withDigits } from '../../src/documents/digits';
import type { Block, Chart } from '../../src/documents/tree';
import { facts000 } from '../documents/seed000';
import { HOSTILE } from '../hostileTexts';
import { DOT_BYTES } from './drawn';
import { unpacked } from './unzip';
import { bodyOf, fileOf, paragraphsIn, partsOf, treeWith, unescaped, wordsIn } from './word';

const tree = analysisReport(facts000);
const chart = withDigits(tree)
  .sections.flatMap(({ blocks }) => [...blocks])
  .find((block): block is Chart => block.kind === 'chart');
if (!chart) throw new Error('no chart');
const noDrawing = () => undefined;

const DOCUMENT = 'word/document.xml';
/** Bookmarks are counted through all files. */
const withoutIds = (xml: string): string => xml.replace(/(<w:bookmark[^>]*w:id=")\d+/g, '$1');

/** Units of a drawing: so many make a centimetre. */
const CENTIMETRE = 360_000;

describe('the report', () => {
  test('holds the one picture that was drawn, byte for byte', async () => {
    const parts = unpacked(await fileOf(tree));
    const pictures = [...parts].filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.map(([name, content]) => [name.slice(-4), content])).toEqual([['.png', DOT_BYTES]]);
  });

  test('shows it as wide as the text, in its own proportions, with what it shows as alternative text', async () => {
    const body = await bodyOf(tree);
    const [, across = '', down = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    expect(Number(across) / CENTIMETRE).toBeCloseTo(21 - MARGIN.left - MARGIN.right, 2);
    expect(Number(down)).toBeCloseTo(Number(across) / 2, -1);
    expect(body).toContain(`descr="${chart.told}"`);
    expect(chart.told).toContain('๘๑.๑๓');
  });

  test('is the same without it but for its two lines and what names the picture', async () => {
    const [parts, without] = [await partsOf(tree), await partsOf(tree, undefined, noDrawing)];
    expect([...parts.keys()]).toEqual([...without.keys()]);
    const body = (of: typeof parts): string => withoutIds(of.get(DOCUMENT) ?? '');
    const lines = paragraphsIn(body(parts)).filter(
      line => line.includes('<w:drawing>') || wordsIn(line) === chart.title,
    );
    expect(lines).toHaveLength(2);
    expect(lines.reduce((xml, line) => xml.replace(line, ''), body(parts)) === body(without)).toBe(true);
    // Of the others only the list of what belongs to the document has changed, and the time at which the file was made.
    const changed = [...parts].filter(([name, text]) => without.get(name) !== text).map(([name]) => name);
    expect(changed.filter(name => name !== DOCUMENT && !name.startsWith('docProps/'))).toEqual([
      'word/_rels/document.xml.rels',
    ]);
  });
});

describe('the lines of a chart', () => {
  const linesOf = async (blocks: readonly Block[]): Promise<string[]> =>
    paragraphsIn(await bodyOf(treeWith(blocks))).filter(line => /<w:drawing>|<w:b\/>/.test(line));

  test('are its title, which stays with the picture, and the picture, in the middle', async () => {
    const [title = '', picture = ''] = await linesOf([chart]);
    expect(wordsIn(title)).toBe(chart.title);
    expect(title).toContain('<w:keepNext/>');
    expect(picture).not.toContain('<w:keepNext/>');
    for (const line of [title, picture]) expect(line).toContain('<w:jc w:val="center"/>');
  });

  test('begin a page where they are told to', async () => {
    const [title = '', picture = ''] = await linesOf([{ kind: 'newPage' }, chart]);
    expect(title).toContain('<w:pageBreakBefore/>');
    expect(picture).not.toContain('<w:pageBreakBefore/>');
  });

  test('are none where nothing can be drawn', async () => {
    const body = await bodyOf(treeWith([chart]), undefined, noDrawing);
    expect(wordsIn(body)).toBe(wordsIn(await bodyOf(treeWith([]))));
  });
});

test('whatever an indicator is called, its name is text', async () => {
  const told = HOSTILE.filter(text => text.length < 200).join(' ');
  const given = treeWith([{ ...chart, told }], 'arabic');
  const [, written = ''] = /descr="([^"]*)"/.exec(await bodyOf(given)) ?? [];
  expect(written.includes('<')).toBe(false);
  const [block] = withDigits(given).sections.flatMap(({ blocks }) => blocks);
  expect(block?.kind === 'chart' && block.told.length > 100).toBe(true);
  expect(block).toMatchObject({ told: unescaped(written) });
});
