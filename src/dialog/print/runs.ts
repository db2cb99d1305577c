// The letters of runs as they stand on a page, so that a place in the page is a place in the text.
import type { Run } from '../../documents/tree';

/** Line breaks of all systems are one letter. */
export const shown = ({ text }: Run): string => text.replace(/\r\n?/g, '\n');

/** The runs between two letters. A line break at the end is left out: the line ends there anyway. */
export function between(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let before = 0;
  const cut = runs.flatMap(run => {
    const text = shown(run);
    const part = text.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += text.length;
    return part === '' ? [] : [{ ...run, text: part }];
  });
  const last = cut[cut.length - 1];
  return last?.text.endsWith('\n') && to < before
    ? [...cut.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]
    : cut;
}
