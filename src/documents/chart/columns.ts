// Where the parts of a chart stand beside one another: ids, names, bars, scores. Texts have the width that they need, as
// far as that leaves room for the bars.
import type { TextTools } from '../picture/text';
import type { Bar, Chart } from '../tree';
import { LOOKS } from './looks';

/** Of a chart as wide as the text of an upright page: 254 dots an inch, fine enough for print. */
export const WIDTH = 1600;
/** Letters of names and scores, about as large on paper as those of tables; and of all others. */
export const SIZE = 36;
export const SMALLER = 29;
/** Room for words whose middle stands at a place on the scale, also at its ends. */
export const WORDS = 220;
const GAP = 20;
/** Shares of the whole. */
const MOST = { id: 0.1 * WIDTH, name: 0.36 * WIDTH, score: 0.24 * WIDTH } as const;
/** Above names stands what they are, beside words at the scale's beginning. */
const LEAST = { id: 0, name: 280, score: 0 } as const;

interface Column {
  readonly x: number;
  readonly width: number;
}

export interface Columns {
  readonly id: Column;
  readonly name: Column;
  /** From no points to all. */
  readonly bar: Column;
  readonly score: Column;
}

export function columnsOf({ bars }: Chart, { widthOf }: TextTools): Columns {
  const widest = (column: keyof typeof MOST, textOf: (bar: Bar) => string, bold: boolean): number => {
    const widths = bars.map(bar => widthOf(textOf(bar), SIZE, bold) + 1);
    return Math.min(MOST[column], Math.max(LEAST[column], ...widths));
  };
  const id = { x: 0, width: widest('id', bar => bar.id, true) };
  const name = { x: id.width + GAP, width: widest('name', bar => bar.name, false) };
  const score = widest('score', scoreOf, true);
  const from = name.x + name.width + GAP;
  return {
    id,
    name,
    bar: { x: from, width: WIDTH - score - GAP - from },
    score: { x: WIDTH - score, width: score },
  };
}

/** What stands beside a bar. */
export const scoreOf = ({ text, length }: Bar): string => text + (length ? LOOKS[length.look].sign : '');

export const placeOf = (points: number, { bar }: Columns): number => bar.x + (bar.width * points) / 100;
