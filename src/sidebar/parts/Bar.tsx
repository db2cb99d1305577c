// A score as a bar with a line at the cut-off. Its number stands beside it as text, so readers of text skip the bar.
import type { Verdict } from './verdict';

interface Props {
  /** Points 0–100. */
  readonly score: number | undefined;
  /** Where the bar ended before something was tried. */
  readonly before?: number | undefined;
  readonly cutoff: number;
  readonly verdict: Verdict;
  readonly title: string;
}

export function Bar({ score = 0, before = score, cutoff, verdict, title }: Props) {
  return (
    <svg class={`bar ${verdict}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <title>{title}</title>
      <rect class="track" width="100" height="8" />
      <rect class="gone" width={before} height="8" />
      <rect class="filled" width={score} height="8" />
      {before < score && <rect class="gained" x={before} width={score - before} height="8" />}
      <rect class="cutoff" x={Math.min(cutoff, 99)} width="1" height="8" />
    </svg>
  );
}
