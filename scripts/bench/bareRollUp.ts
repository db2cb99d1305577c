// The yardstick: the least that a roll-up of clean codes and numbers can do. A Map and nested means, nothing else.

export type CleanRow = readonly [code: string, points: number];

const range = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

const GROUPS: readonly (readonly (readonly string[])[])[] = [
  [range('I', 1, 6), range('I', 7, 12), range('I', 13, 18), range('I', 19, 24), range('I', 25, 30)],
  [range('E', 1, 5), range('E', 6, 10), range('E', 11, 15)],
  [range('O', 1, 9), range('O', 10, 17), range('O', 18, 24), range('O', 25, 28), range('O', 29, 33)],
  [range('O', 34, 41), range('O', 42, 43)],
];

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Total of one office of FY2565. */
export function bareTotal(rows: readonly CleanRow[]): number {
  const points = new Map(rows);
  const [iit = 0, eit = 0, nine = 0, ten = 0] = GROUPS.map(groups =>
    mean(groups.map(codes => mean(codes.map(code => points.get(code) as number)))),
  );
  return 0.3 * iit + 0.3 * eit + 0.4 * mean([nine, ten]);
}
