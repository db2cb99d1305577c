// How measured blocks are shared out over pages: nothing is lost or said twice, and what belongs together stays together.
import { describe, expect, test } from '@jest/globals';
import { type Fragment, type Measured, pagesOf, usedBy } from '../../src/dialog/print/pagesOf';
import { linesOf, rowsOf, whole } from '../../src/dialog/print/parts';
import fc from '../fastCheck';

const HEIGHT = 100;

const block = (given: Partial<Measured> = {}): Measured => ({
  parts: [whole(10)],
  startsPage: false,
  lead: 0,
  again: 0,
  isGap: false,
  ...given,
});

const rows = (...heights: readonly number[]) => heights.map((height, item) => whole(height, item));
const glued = (height: number) => ({ ...whole(height), glued: true });
const gap = (height: number) => block({ parts: [whole(height)], isGap: true });

/** Each page as the blocks on it; `2:1-3` is a part of one. */
const shown = (blocks: readonly Measured[]): string[] =>
  pagesOf(blocks, HEIGHT).map(page =>
    page
      .map(({ block: at, from, to }) =>
        from === 0 && to === blocks[at]?.parts.length ? `${at}` : `${at}:${from}-${to}`,
      )
      .join(' '),
  );

describe('pages', () => {
  test('fill one after another', () => {
    expect(shown([block({ parts: [whole(60)] }), block({ parts: [whole(40)] }), block()])).toEqual([
      '0 1',
      '2',
    ]);
  });

  test('are one even where there is nothing', () => {
    expect(pagesOf([], HEIGHT)).toEqual([[]]);
  });

  test('begin where a block asks for it, but not twice', () => {
    expect(shown([block({ startsPage: true }), block(), block({ startsPage: true })])).toEqual(['0 1', '2']);
  });

  test('count the head of a table on each of them', () => {
    expect(shown([block({ parts: rows(30, 30, 30, 30, 30), lead: 20, again: 20 })])).toEqual([
      '0:0-2',
      '0:2-4',
      '0:4-5',
    ]);
  });

  test('take a heading along with what it heads', () => {
    const blocks = [
      block({ parts: [whole(75)] }),
      block({ parts: [glued(10)] }),
      block({ parts: rows(20, 20) }),
    ];
    expect(shown(blocks)).toEqual(['0', '1 2']);
  });

  test('take only the end of a long text along with the signature', () => {
    const text = rows(20, 20, 20, 20).map((part, index) => (index === 3 ? glued(20) : part));
    expect(shown([block({ parts: text }), block({ parts: [whole(30)] })])).toEqual(['0:0-3', '0:3-4 1']);
  });

  test('leave a heading where it is when what it heads is higher than a page', () => {
    const blocks = [block(), block({ parts: [glued(10)] }), block({ parts: [whole(300)] }), block()];
    expect(shown(blocks)).toEqual(['0 1', '2', '3']);
  });

  test('do not begin with room that was left on the page before', () => {
    const full = block({ parts: [whole(95)] });
    expect(shown([full, gap(10), block()])).toEqual(['0', '2']);
    expect(shown([full, gap(10)])).toEqual(['0']);
    expect(shown([gap(30), block()])).toEqual(['0 1']);
    expect(shown([full, block({ ...gap(30), startsPage: true }), block()])).toEqual(['0', '1 2']);
  });
});

const part = fc.record({
  height: fc.integer({ min: 1, max: 60 }),
  glued: fc.boolean(),
  item: fc.constant(0),
  line: fc.constant(0),
});

const anyBlock: fc.Arbitrary<Measured> = fc
  .oneof(
    { weight: 5, arbitrary: fc.array(part, { minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constant([whole(150)]) },
  )
  .chain(parts =>
    fc.record({
      parts: fc.constant(parts),
      startsPage: fc.boolean(),
      lead: fc.integer({ min: 0, max: 20 }),
      again: fc.integer({ min: 0, max: 20 }),
      isGap: fc.constant(false),
    }),
  );

const anyGap: fc.Arbitrary<Measured> = fc.integer({ min: 1, max: 40 }).map(gap);

const anyBlocks = fc.array(fc.oneof({ weight: 4, arbitrary: anyBlock }, { weight: 1, arbitrary: anyGap }), {
  maxLength: 20,
});

/** Every part as `block.part`. */
const named = (pages: readonly (readonly Fragment[])[]): string[][] =>
  pages.map(page =>
    page.flatMap(({ block: at, from, to }) =>
      Array.from({ length: to - from }, (_, index) => `${at}.${from + index}`),
    ),
  );

const allOf = (blocks: readonly Measured[]) =>
  blocks.flatMap(({ parts, isGap, lead, startsPage }, at) =>
    parts.map(({ height, glued: isGlued }, index) => ({
      name: `${at}.${index}`,
      height: height + (index === 0 ? lead : 0),
      isGlued,
      isGap,
      startsPage: startsPage && index === 0,
    })),
  );

/** Heights of the parts that are glued to the one with this name, from it on. */
function gluedFrom(blocks: readonly Measured[], name: string): number {
  const all = allOf(blocks);
  let at = all.findIndex(one => one.name === name);
  let height = all[at]?.height ?? 0;
  while (all[at]?.isGlued && all[at + 1]?.startsPage === false) height += all[++at]?.height ?? 0;
  return height;
}

describe('of any blocks', () => {
  test('nothing is lost, nothing said twice, and the order kept; only empty room may go', () => {
    fc.assert(
      fc.property(anyBlocks, blocks => {
        const placed = named(pagesOf(blocks, HEIGHT)).flat();
        const all = allOf(blocks);
        const kept = new Set(placed);
        expect(placed).toEqual(all.filter(({ name }) => kept.has(name)).map(({ name }) => name));
        expect(all.filter(({ name, isGap }) => !isGap && !kept.has(name))).toEqual([]);
      }),
    );
  });

  test('no page is higher than the paper, unless by a single part', () => {
    fc.assert(
      fc.property(anyBlocks, blocks => {
        const pages = pagesOf(blocks, HEIGHT);
        const over = pages.filter(page => usedBy(page, blocks) > HEIGHT);
        expect(named(over).filter(({ length }) => length !== 1)).toEqual([]);
      }),
    );
  });

  test('no page is empty beside others, and each block that asks for a page begins one', () => {
    fc.assert(
      fc.property(anyBlocks, blocks => {
        const pages = named(pagesOf(blocks, HEIGHT));
        expect(pages.filter(({ length }) => length === 0).length).toBe(
          pages.length === 1 && pages[0]?.length === 0 ? 1 : 0,
        );
        const first = new Set(pages.map(([name]) => name));
        expect(
          blocks.flatMap(({ startsPage }, at) => (startsPage && !first.has(`${at}.0`) ? [at] : [])),
        ).toEqual([]);
      }),
    );
  });

  test('no page is left while what comes next still fits on it', () => {
    fc.assert(
      fc.property(anyBlocks, blocks => {
        const pages = pagesOf(blocks, HEIGHT);
        pages.slice(1).forEach((page, index) => {
          const [first] = page;
          if (!first || (first.from === 0 && blocks[first.block]?.startsPage)) return;
          const before = usedBy(pages[index] ?? [], blocks);
          expect(before + gluedFrom(blocks, `${first.block}.${first.from}`)).toBeGreaterThan(HEIGHT);
        });
      }),
    );
  });
});

const gluedOnes = (parts: readonly { readonly glued: boolean }[]): string =>
  parts.map(part => (part.glued ? '+' : '|')).join('');

describe('a text is torn between lines', () => {
  test('with two of them at least on either side', () => {
    const lines = (count: number) => gluedOnes(linesOf({ height: count * 10, lines: count, lineHeight: 10 }));
    expect([1, 2, 3, 4, 6].map(lines)).toEqual(['|', '+|', '++|', '+|+|', '+|||+|']);
  });

  test('and its heights add up to that of the whole', () => {
    const heights = linesOf({ height: 57, lines: 5, lineHeight: 10 }).map(({ height }) => height);
    expect(heights).toEqual([17, 10, 10, 10, 10]);
  });
});

describe('a table is torn between rows', () => {
  const row = (given: Partial<Parameters<typeof rowsOf>[0][number]> = {}) => ({
    height: 20,
    lines: 2,
    lineHeight: 10,
    heads: false,
    ...given,
  });
  const heads = row({ heads: true });

  /** Rows are long above this height. */
  const LONG = 100;
  const torn = (rows: Parameters<typeof rowsOf>[0], reaching: Parameters<typeof rowsOf>[1] = []) =>
    gluedOnes(rowsOf(rows, reaching, LONG));

  test('but not below one that heads others, nor above a total', () => {
    expect(torn([heads, row(), row(), heads, row(), row(), heads])).toBe('+||+|+|');
  });

  test('but not where all of it is a few lines', () => {
    const high = row({ lines: 3, height: 30 });
    expect(torn([row(), row(), row()])).toBe('++|');
    expect(torn([row(), high, row()])).toBe('|||');
    expect(torn(Array.from({ length: 6 }, () => row()))).toBe('||||||');
  });

  test('but not where it asks to be kept whole', () => {
    const high = row({ lines: 5, height: 50 });
    expect(gluedOnes(rowsOf([high, high, high], [], LONG, true))).toBe('++|');
  });

  test('and within one only where it is long', () => {
    expect(rowsOf([row({ lines: 10, height: 100 })], [], LONG)).toHaveLength(1);
    expect(
      rowsOf([row(), row({ lines: 11, height: 110 })], [], LONG).map(({ item, line }) => `${item}.${line}`),
    ).toEqual(['0.0', ...Array.from({ length: 11 }, (_, line) => `1.${line}`)]);
  });

  test('and where a cell reaches down over rows, not before there is room for its text', () => {
    const six = Array.from({ length: 6 }, () => row());
    expect(torn(six, [{ row: 1, rows: 3, height: 35 }])).toBe('|+||||');
    expect(torn(six, [{ row: 0, rows: 2, height: 99 }])).toBe('+|||||');
  });
});
