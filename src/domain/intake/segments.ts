// Tables side by side in one block of rows: which code columns and which score columns belong together.
interface Segment {
  readonly start: number;
  readonly codes: number[];
  readonly scores: number[];
}

/** Tables side by side: a code column after a score column begins another one (or the other way round). */
export function segmentsOf(codes: readonly number[], scores: readonly number[]): readonly Segment[] {
  const columns = [...codes, ...scores].sort((a, b) => a - b);
  const codesLead = codes.length < 2 || (columns[0] !== undefined && codes.includes(columns[0]));
  const segments: Segment[] = [];
  for (const column of columns) {
    const isCode = codes.includes(column);
    const segment = segments[segments.length - 1];
    const full = segment !== undefined && segment.codes.length > 0 && segment.scores.length > 0;
    if (!segment || (full && isCode === codesLead && codes.length > 1)) {
      segments.push({ start: column, codes: isCode ? [column] : [], scores: isCode ? [] : [column] });
    } else (isCode ? segment.codes : segment.scores).push(column);
  }
  const whole = segments.filter(segment => segment.codes.length > 0 && segment.scores.length > 0);
  return whole.length > 0 ? whole : segments.filter(segment => segment.codes.length > 0);
}
