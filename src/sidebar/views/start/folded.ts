// The lines of pasted text as they are shown: what says something stands alone, runs of what was passed over are folded.
import type { PastedReading } from '../../../wire/pasted';

export type Line = PastedReading['lines'][number];

/** A line that says something. */
export type ShownLine = Line & { readonly as: Exclude<Line['as'], 'skipped' | 'blank'> };

export type Shown =
  | { readonly kind: 'line'; readonly line: ShownLine }
  /** Passed over; blank lines count but have nothing to show. */
  | { readonly kind: 'passed'; readonly count: number; readonly texts: readonly string[] };

/** In the order of the text. Runs of nothing but blank lines are left out. */
export function foldLines(lines: readonly Line[]): readonly Shown[] {
  const shown: Shown[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const texts = run.filter(({ as }) => as === 'skipped').map(({ text }) => text);
    if (texts.length > 0) shown.push({ kind: 'passed', count: run.length, texts });
    run = [];
  };
  for (const line of lines) {
    if (isShown(line)) {
      close();
      shown.push({ kind: 'line', line });
    } else {
      run.push(line);
    }
  }
  close();
  return shown;
}

const isShown = (line: Line): line is ShownLine => line.as !== 'skipped' && line.as !== 'blank';
