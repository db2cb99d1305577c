// Judgements added up: how many rows of all were read, asked about, lost and wrong.
import type { Judgement } from './judge';

export interface Shares {
  readonly rows: number;
  readonly read: number;
  readonly doubted: number;
  readonly lost: number;
  readonly wrong: number;
}

export function sharesOf(judgements: readonly Judgement[]): Shares {
  const count = (of: keyof Judgement): number =>
    judgements.reduce((sum, judged) => sum + judged[of].length, 0);
  const [read, doubted, lost, wrong] = [count('read'), count('doubted'), count('lost'), count('wrong')];
  return { rows: read + doubted + lost + wrong, read, doubted, lost, wrong };
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

export const HEAD = `${''.padEnd(24)}    rows     read  doubted     lost    wrong`;

export const lineOf = (of: string, { rows, read, doubted, lost, wrong }: Shares): string =>
  [
    of.padEnd(24),
    `${rows}`.padStart(7),
    ...[read, doubted, lost, wrong].map(part => percent(part, rows)),
  ].join(' ');
