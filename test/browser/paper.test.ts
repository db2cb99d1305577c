// Documents as pages of paper in a real browser: what is shown is what the tree says, nothing runs over the paper, and
// the browser prints as many pages as it shows.

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launch';
import { needThaiFont } from '../../scripts/browser/thaiFont';
import { ROOT } from '../../scripts/root';
import { listedIn } from '../../src/dialog/listed';
import type { PageCount } from '../../src/dialog/print/sheets';
import { DOCUMENTS } from '../../src/documents/all';
import { withDigits } from '../../src/documents/digits';
import { cell, list, paragraph } from '../../src/documents/parts/blocks';
import type { Block, DocumentTree } from '../../src/documents/tree';
import { toThaiDigits } from '../../src/domain/thai/digits';
import { linesOf } from '../documents/reading';
import { facts000 } from '../documents/seed000';
import { HOSTILE } from '../hostileTexts';
import { axe } from './axe';

jest.setTimeout(60_000);

/** All styles of the window, of which none may change what is on paper. */
const BASE = `${ROOT}src/page/base.css`;
const STYLES = `${ROOT}src/dialog/styles/`;

/** A window that scrolls its parts by itself, with something before and after the pages. */
const LAYOUT = `
  .window { position: fixed; inset: 0; display: flex; flex-direction: column; container-type: inline-size; }
  .window .preview { flex: 1; overflow: auto; min-height: 0; }`;
const WINDOW = `
  import { h, render } from 'preact';
  import { Pages } from './src/dialog/print/Pages';
  let key = 0;
  window.show = (tree, scale) => new Promise(done => {
    const onPages = pages => done({ count: pages.count, of: [...pages.of] });
    const pages = h(Pages, { key: ++key, tree, onPages, ...(scale && { scale }) });
    const preview = h('div', { class: 'preview', tabIndex: 0 }, pages);
    const parts = [h('h1', null, 'เอกสาร'), preview, h('p', null, 'ท้ายหน้าต่าง')];
    render(h('main', { class: 'window' }, parts), document.body);
  });`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  needThaiFont();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  const styles = [BASE, ...readdirSync(STYLES).map(name => `${STYLES}${name}`)].map(path =>
    readFileSync(path, 'utf8'),
  );
  const script = await build({
    stdin: { contents: WINDOW, resolveDir: ROOT, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  await page.setContent(
    `<!DOCTYPE html><html lang="th"><head><title>เอกสาร</title><style>${[...styles, LAYOUT].join('\n')}</style></head><body></body></html>`,
  );
  await page.addScriptTag({ content: script.outputFiles[0]?.text ?? '' });
});

afterAll(async () => browser?.close());

async function show(tree: DocumentTree, scale?: number): Promise<PageCount> {
  const { count, of } = await page.evaluate(
    given =>
      (
        window as unknown as {
          show(tree: DocumentTree, scale?: number): Promise<{ count: number; of: [string, number][] }>;
        }
      ).show(...given),
    [tree, scale] as const,
  );
  return { count, of: new Map(of) };
}

/** The text of each sheet, without white space, which lines are free to end with. */
const sheetTexts = async (): Promise<string[]> =>
  (await page.locator('.page .paper').allTextContents()).map(text => text.replace(/\s/g, ''));

/** Sheets over whose text area, or whose edges, something runs. */
const overflowing = (): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.page')].flatMap((sheet, index) => {
      const { width } = sheet.getBoundingClientRect();
      const scale = width / (sheet as HTMLElement).offsetWidth;
      const foot =
        sheet.getBoundingClientRect().bottom -
        Number.parseFloat(getComputedStyle(sheet).paddingBottom) * scale;
      const paper = sheet.querySelector('.paper');
      const isOver =
        sheet.scrollHeight > sheet.clientHeight ||
        sheet.scrollWidth > sheet.clientWidth ||
        (paper?.getBoundingClientRect().bottom ?? 0) > foot + 1;
      return isOver ? [index + 1] : [];
    }),
  );

/** Pages of the printed file: those that lie, and all. */
async function printed(): Promise<{ readonly count: number; readonly wide: number }> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...file.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    count: file.split(/\/Type\s*\/Page\b(?!s)/).length - 1,
    wide: boxes.filter(([, width, height]) => Number(width) > Number(height)).length,
  };
}

const treeOf = (...blocks: readonly Block[]): DocumentTree => ({
  title: 'ตัวอย่าง',
  digits: 'thai',
  sections: [{ numbered: true, blocks }],
});

describe.each(DOCUMENTS.map(({ id, build: make }) => [id, make(facts000)] as const))('%s', (_, tree) => {
  test('says on its sheets what the tree says, within the paper, and is printed as it is shown', async () => {
    const { count } = await show(tree);
    const sheets = await sheetTexts();
    expect(sheets).toHaveLength(count);
    const text = sheets.join('');
    const parts = linesOf(withDigits(tree)).flatMap(line => line.split(/ \| |\n/));
    expect(parts.filter(part => !text.includes(part.replace(/\s/g, '')))).toEqual([]);
    expect(await overflowing()).toEqual([]);
    const wide = await page.locator('.sheet.wide').count();
    expect(await printed()).toEqual({ count, wide });
  });
});

test('contents tell the pages on which headings stand, and their file is told the same', async () => {
  const tree = DOCUMENTS.find(({ id }) => id === 'analysisReport')?.build(facts000);
  if (!tree) throw new Error('no report');
  const { of } = await show(tree);
  const listed = listedIn(tree);
  expect([...of.keys()]).toEqual(listed.map(({ anchor }) => anchor));
  // A foreword stands on a page without number.
  const numbered = listed.filter(({ isNumbered }) => isNumbered).map(({ anchor }) => anchor);
  expect(numbered.length).toBeGreaterThan(10);
  const numbers = numbered.map(anchor => toThaiDigits(`${of.get(anchor)}`));
  expect(await page.locator('.contents .at').allTextContents()).toEqual(numbers);
  const heads = numbered.map(anchor =>
    page
      .locator('.page', { has: page.locator(`#${anchor}`) })
      .locator('.page-number')
      .textContent(),
  );
  expect(await Promise.all(heads)).toEqual(numbers.map(number => `- ${number} -`));
});

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `คำที่${index}ของข้อความยาว`).join(' ');

describe('what is longer than a page', () => {
  test('goes on from page to page without losing or repeating a letter', async () => {
    const paragraph = words(900);
    const items = [words(300), words(400), 'สั้น'];
    await show(
      treeOf(
        { kind: 'paragraph', runs: [{ text: paragraph }], align: 'spread', indented: true },
        { kind: 'list', ordered: true, items: items.map(text => [{ text }]) },
      ),
    );
    const sheets = await sheetTexts();
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.join('')).toBe(toThaiDigits([paragraph, ...items].join('').replace(/\s/g, '')));
    expect(await overflowing()).toEqual([]);
    expect((await printed()).count).toBe(sheets.length);
  });

  test('as a row is torn between lines, under the head of its table', async () => {
    const text = words(600);
    const row = ['ก', text, 'ค'].map(said => ({ runs: [{ text: said }] }));
    const head = ['ข้อ', 'รายละเอียด', 'ผล'].map(said => ({ runs: [{ text: said }] }));
    const rows = [row, row];
    await show(treeOf({ kind: 'table', title: 'ตาราง', widths: [10, 80, 10], head: [head], rows }));
    const count = await page.locator('.page').count();
    expect(count).toBeGreaterThan(2);
    expect(await page.locator('.page thead').count()).toBe(count);
    const told = (await page.locator('.page td:nth-child(2)').allTextContents()).join('').replace(/\s/g, '');
    expect(told).toBe(toThaiDigits(text + text).replace(/\s/g, ''));
    expect(await overflowing()).toEqual([]);
  });

  test('and cannot be torn makes its sheet longer, and nothing is cut', async () => {
    const names = Array.from({ length: 80 }, (_, index) => `ตำแหน่ง${index}`).join('\n');
    await show(treeOf({ kind: 'signature', name: '', position: names }, { kind: 'space', lines: 1 }));
    const [first = ''] = await sheetTexts();
    expect(first).toContain(toThaiDigits('ตำแหน่ง79'));
    expect(await overflowing()).toEqual([]);
  });
});

describe('a chart', () => {
  const report = DOCUMENTS.find(({ id }) => id === 'analysisReport')?.build(facts000);
  const chart = report?.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'chart');
  const picture = () => page.locator('.page canvas');

  test('is drawn as wide as the text, and told to those who do not see it', async () => {
    if (chart?.kind !== 'chart') throw new Error('no chart');
    await show(treeOf(chart), 1);
    const paper = await page.locator('.page .paper').boundingBox();
    const shown = await picture().boundingBox();
    expect(shown?.x).toBeCloseTo(paper?.x ?? 0, 0);
    expect(shown?.width).toBeCloseTo(paper?.width ?? 0, 0);
    expect(await picture().getAttribute('aria-label')).toBe(toThaiDigits(chart.told));
    const [across = 0, down = 0, colours = 0] = await picture().evaluate(element => {
      const { width, height } = element as HTMLCanvasElement;
      const pixels = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data;
      return [width, height, new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size];
    });
    // Fine enough for print: 250 dots an inch, of which 96 make the width on the screen.
    expect(across / ((shown?.width ?? 0) / 96)).toBeGreaterThan(250);
    expect((shown?.height ?? 0) / (shown?.width ?? 1)).toBeCloseTo(down / across, 2);
    expect(colours).toBeGreaterThan(10);
    expect(await axe(page.mainFrame())).toEqual([]);
  });

  test('is never torn from its title and from the heading above it', async () => {
    if (!chart) throw new Error('no chart');
    const heading: Block = { kind: 'heading', level: 2, text: 'หัวข้อของแผนภูมิ' };
    for (const lines of [0, 8, 16, 24, 30, 31, 32, 33]) {
      const before: Block[] = [{ kind: 'paragraph', runs: [{ text: 'ก\n'.repeat(lines) }] }];
      await show(treeOf(...before, heading, chart, { kind: 'paragraph', runs: [{ text: 'หลังแผนภูมิ' }] }));
      const sheets = (await sheetTexts()).filter(text => text.includes('หัวข้อของแผนภูมิ'));
      expect(sheets).toEqual([expect.stringContaining('แผนภูมิคะแนน')]);
      const sheet = page.locator('.page', { hasText: 'หัวข้อของแผนภูมิ' });
      expect(await sheet.locator('canvas').count()).toBe(1);
      expect(await overflowing()).toEqual([]);
    }
  });
});

test('a title breaks between its phrases, and a position that is not known has dots of its own, shorter than the name’s', async () => {
  await show(
    treeOf(
      { kind: 'heading', level: 1, text: 'ความโปร่งใส\u200B\nในการทำงาน\nปี' },
      { kind: 'signature', name: '', position: '\nผู้จัดทำ' },
    ),
  );
  const heading = page.locator('.page .heading');
  expect((await heading.innerText()).split('\n')).toEqual(['ความโปร่งใส', 'ในการทำงาน', 'ปี']);
  const dots = await page
    .locator('.page .signature .dots')
    .evaluateAll(all => all.map(one => one.getBoundingClientRect().width));
  expect(dots).toHaveLength(3);
  const [, name = 0, position = 0] = dots;
  expect(position).toBeGreaterThan(50);
  expect(position).toBeLessThan(name);
  expect(await page.locator('.page .signature p').last().textContent()).toBe('ผู้จัดทำ');
});

test('sheets fill the width of the window and no more, or have the size that is asked for', async () => {
  const tree: DocumentTree = {
    ...treeOf(),
    sections: [{ blocks: [] }, { landscape: true, blocks: [] }],
  };
  const widths = () =>
    page.locator('.page').evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().width)));
  await show(tree);
  const [upright = 0, lying = 0] = await widths();
  expect(upright).toBe(794);
  expect(lying).toBeGreaterThan(800);
  const beyond = "(e => e.scrollWidth - e.clientWidth)(document.querySelector('.preview'))";
  expect(await page.evaluate(beyond)).toBe(0);
  await show(tree, 0.5);
  expect(await widths()).toEqual([397, 561]);
});

test('whatever stands in cells is text, and everyone can read the pages', async () => {
  const frame = page.mainFrame();
  // Between them they have all kinds of blocks but the contents.
  for (const { id, build: make } of DOCUMENTS) {
    if (id !== 'sevenTopicsPlan' && id !== 'followUpReport') continue;
    await show(make(facts000));
    expect(await axe(frame)).toEqual([]);
  }
  const hostile = HOSTILE.map(text => [{ text, asIs: true }]);
  await show(
    treeOf(
      { kind: 'contents', title: 'สารบัญ', pages: 'หน้า' },
      { kind: 'heading', level: 3, text: '<img src=x onerror="alert(1)">', listed: true },
      { kind: 'list', ordered: false, items: hostile },
    ),
  );
  expect(await page.locator('.page img, .page script').count()).toBe(0);
  const text = (await sheetTexts()).join('');
  expect(text).toContain('<imgsrc=xonerror="alert(๑)">');
  expect(await overflowing()).toEqual([]);
  expect(await axe(frame)).toEqual([]);
});

/** By block: how much wider a letter without marks is on one line than on another, in its own height. */
const spreadIn = (): Promise<readonly { readonly tag: string; readonly gap: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.page :is(p.paragraph, li, td)')].map(block => {
      const widths = new Map<string, number[]>();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { 0: letter, index } of node.data.matchAll(
          /[กนมaeo/](?![\u0E31\u0E33-\u0E3A\u0E47-\u0E4E])/g,
        )) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          widths.set(letter, [...(widths.get(letter) ?? []), range.getBoundingClientRect().width]);
        }
      }
      const gaps = [...widths.values()].map(all => Math.max(...all) - Math.min(...all));
      return {
        tag: block.tagName,
        gap: Math.max(0, ...gaps) / Number.parseFloat(getComputedStyle(block).fontSize),
      };
    }),
  );

describe('letters are spread so little that their words stay words', () => {
  const LINKS = [
    'https://www.example.go.th/transparency/documents2569annualreportofprocurement.pdf',
    'https://example.go.th/index.php?option=com_content&view=article&id=245&catid=12&Itemid=118&lang=th',
    'office@example.go.th',
    'www.example.go.th',
  ];
  const around = (link: string) =>
    `การประกาศแผนงานของหน่วยงาน มอบหมายงานตามแผน ${link} กำหนดการรายงานผลของงานและการประเมินตามแผนงานของหน่วยงานให้ทราบทุกไตรมาสก่อนการประเมินครั้งต่อไปของหน่วยงาน`;
  const texts = LINKS.flatMap(link => [around(link), around(`ที่กำหนดไว้ในประกาศ ${link}`)]);

  test.each([
    ['paragraphs', 'P', texts.map(paragraph)],
    ['items of lists', 'LI', texts.map(text => list(true, [text]))],
    [
      'cells',
      'TD',
      texts.map(
        (text): Block => ({
          kind: 'table',
          title: 'ตาราง',
          widths: [30, 70],
          head: [],
          rows: [[cell(text, 'spread'), cell(text, 'spread')]],
        }),
      ),
    ],
  ] as const)('in %s with links, which stay whole texts', async (_, tag, blocks) => {
    await show(treeOf(...blocks));
    const spread = (await spreadIn()).filter(block => block.tag === tag);
    expect(spread.length).toBeGreaterThanOrEqual(texts.length);
    expect(spread.filter(({ gap }) => gap > 0.08)).toEqual([]);
    const runs = await page.locator(`.page ${tag.toLowerCase()} span`).allTextContents();
    expect(LINKS.filter(link => !runs.includes(link))).toEqual([]);
  });

  test('in texts without links, which do fill their lines', async () => {
    await show(treeOf(...texts.map((_, index) => paragraph(around(`(ITA) ข้อ O${index}`)))));
    const gaps = (await spreadIn()).map(({ gap }) => gap);
    expect(gaps.filter(gap => gap > 0.005 && gap <= 0.08)).toHaveLength(texts.length);
  });
});

test('the font of the paper is the one that is chosen; links keep their digits in another where it draws them as Thai', async () => {
  const link = 'https://example.go.th/2569';
  const fontsOn = async (font: NonNullable<DocumentTree['font']>) => {
    await show({ ...treeOf(paragraph(`ที่ ${link} ปี 2569`)), font });
    return page.locator('.page :is(.page-number, .paragraph > span)').evaluateAll(all =>
      all.map(one => [
        one.textContent,
        // The first of the names.
        getComputedStyle(one).fontFamily.split(',')[0]?.replace(/"/g, ''),
      ]),
    );
  };
  expect(await fontsOn('new')).toEqual([
    ['- ๑ -', 'TH Sarabun New'],
    ['ที่ ', 'TH Sarabun New'],
    [link, 'TH Sarabun New'],
    [' ปี ๒๕๖๙', 'TH Sarabun New'],
  ]);
  expect(await fontsOn('it9')).toEqual([
    ['- ๑ -', 'TH SarabunIT๙'],
    ['ที่ ', 'TH SarabunIT๙'],
    [link, 'TH SarabunPSK'],
    [' ปี ๒๕๖๙', 'TH SarabunIT๙'],
  ]);
});
