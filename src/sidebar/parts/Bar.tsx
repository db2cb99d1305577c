// A score as a bar with a line at the cut-off. The number stands beside it, so the bar says nothing to a screen reader.

export function Bar({
  score,
  cutoff,
  passed,
}: {
  score: number | null;
  cutoff: number;
  passed: boolean | null;
}) {
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="8" />
      <rect class={passed === false ? 'below' : 'above'} width={score ?? 0} height="8" />
      <rect class="cutoff" x={cutoff} width="1" height="8" />
    </svg>
  );
}
