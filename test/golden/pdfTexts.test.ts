// Score tables as they come out of PDFs: made by three programs in three fonts, read back by six readers (scripts/proofs).
// A row is read or asked about; none is lost or wrong in silence.
import { describe, expect, test } from '@jest/globals';
import { type Fixture, keptOf } from '../../scripts/proofs/pdfTexts/fixtures';
import { fontsOf } from '../../scripts/proofs/pdfTexts/fonts';
import { type Judgement, judge } from '../../scripts/proofs/pdfTexts/judge';
import { sharesOf } from '../../scripts/proofs/pdfTexts/shares';
import { TABLES } from '../../scripts/proofs/pdfTexts/tables';
import type { PrintedTable } from '../../scripts/proofs/pdfTexts/truth';
import { framework } from '../bundle/offices';

/** Of all rows of all texts, those of the font that takes numbers apart too. */
const LEAST_READ = 0.95;

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

describe.each(KEPT.map(each => [each.table.id, each] as const))('%s', (_, { table, kept, judged }) => {
  test('is kept with its truth in every way, each different text once', () => {
    expect(kept.truth).toEqual(table.truth);
    expect(new Set(kept.texts.flatMap(({ from }) => from)).size).toBe(WAYS * fontsOf(table).length);
    expect(new Set(kept.texts.map(({ text }) => text)).size).toBe(kept.texts.length);
  });

  test('has no row that is lost or wrong without a word', () => {
    const silent = judged.flatMap(({ way, judgement: { lost, wrong } }) =>
      [...lost.map(row => `lost ${row}`), ...wrong.map(row => `wrong ${row}`)].map(row => `${row}: ${way}`),
    );
    expect(silent).toEqual([]);
  });
});

test('nearly all rows of all texts are read', () => {
  const { read, rows } = sharesOf(KEPT.flatMap(({ judged }) => judged).map(({ judgement }) => judgement));
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
