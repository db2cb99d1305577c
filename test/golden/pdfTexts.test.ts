// Score tables as they come out of PDFs: made by three programs in three fonts, read back by six readers (scripts/proofs).
// A row is read or asked about; none is lost or wrong in silence.
import { describe, expect, test } from '@jest/globals';
import { type Fixture, keptOf } from '../../scripts/proofs/pdfTexts/fixtures';
import { fontsOf, ODD_FONT } from '../../scripts/proofs/pdfTexts/fonts';
import { type Judgement, judge } from '../../scripts/proofs/pdfTexts/judge';
import { sharesOf } from '../../scripts/proofs/pdfTexts/shares';
import { TABLES } from '../../scripts/proofs/pdfTexts/tables';
import type { PrintedTable } from '../../scripts/proofs/pdfTexts/truth';
import { framework } from '../bundle/offices';

/** Rows of all texts that the reader still loses or takes wrongly without a word: to be none. */
const STILL_SILENT: Readonly<Record<string, number>> = {
  indicators2565: 66,
  indicators2568: 30,
  instruments2567: 7,
  report2568: 2,
  items2565: 6,
  ranking2565: 163,
  thaiDigits2565: 26,
  thaiItems2565: 34,
};

/** Of all rows of all texts in the usual fonts: to be 0.95. */
const LEAST_READ = 0.8;

/** Makers and readers. */
const WAYS = 3 * 6;

const judgementsOf = (of: Fixture): readonly { readonly way: string; readonly judgement: Judgement }[] =>
  of.texts.flatMap(({ from, text }) => {
    const judgement = judge(text, of.truth, framework(of.truth.year));
    return from.map(way => ({ way, judgement }));
  });

const KEPT = TABLES.map(table => {
  const kept = keptOf(table.id);
  return { table, kept, judged: judgementsOf(kept) };
});

describe.each(KEPT.map(each => [each.table.id, each] as const))('%s', (id, { table, kept, judged }) => {
  test('is kept with its truth in every way, each different text once', () => {
    expect(kept.truth).toEqual(table.truth);
    expect(new Set(kept.texts.flatMap(({ from }) => from)).size).toBe(WAYS * fontsOf(table).length);
    expect(new Set(kept.texts.map(({ text }) => text)).size).toBe(kept.texts.length);
  });

  test('has no row that is lost or wrong without a word', () => {
    const silent = judged.flatMap(({ way, judgement: { lost, wrong } }) =>
      [...lost.map(row => `lost ${row}`), ...wrong.map(row => `wrong ${row}`)].map(row => `${row}: ${way}`),
    );
    expect({ count: silent.length, silent }).toEqual({ count: STILL_SILENT[id] ?? 0, silent });
  });
});

test('nearly all rows of all texts are read, but for those of the odd font', () => {
  const usual = KEPT.flatMap(({ judged }) => judged).filter(({ way }) => !way.includes(ODD_FONT));
  const { read, rows } = sharesOf(usual.map(({ judgement }) => judgement));
  expect(read / rows).toBeGreaterThanOrEqual(LEAST_READ);
});

describe('the judge', () => {
  const { truth, rows } = TABLES.find(({ id }) => id === 'indicators2565') as PrintedTable;
  const lines = rows.map(cells => cells.join(' '));
  const of = (changed: readonly string[]): Judgement =>
    judge(['ผลการประเมิน ITA พ.ศ. 2565', ...changed].join('\n'), truth, framework(2565));

  test('finds every row of a plain text read', () => {
    expect(of(lines)).toEqual({ read: Object.keys(truth.points), doubted: [], lost: [], wrong: [] });
  });

  test('sees a row that is gone, and one that has the score of another', () => {
    const scores = rows.map(([, , score]) => score);
    const moved = rows.map(([code, name], at) => `${code} ${name} ${scores[at === 3 ? 4 : at]}`);
    expect(of(moved.filter((_, at) => at !== 7))).toMatchObject({ lost: ['8'], wrong: ['4'] });
  });

  test('counts a row as asked about where it has two scores', () => {
    expect(of(lines.map((line, at) => (at === 2 ? `${line} 97.00` : line)))).toMatchObject({
      doubted: ['3'],
      lost: [],
      wrong: [],
    });
  });
});
