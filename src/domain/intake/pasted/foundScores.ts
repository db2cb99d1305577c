// The numbers that a row which grows line by line has found so far, and what they make of its score.
import type { Candidate } from './tail';

/** How sure the place of a candidate is, surest first. */
export type Place = 'alone' | 'firstLine' | 'laterLine';

/** A smaller number below a name is hardly more than the number of a page. */
export const LEAST_SCORE = 20;

export class FoundScores {
  private readonly found: { readonly candidate: Candidate; readonly place: Place }[] = [];

  add(candidate: Candidate, place: Place): void {
    this.found.push({ candidate, place });
  }

  /** A second number right below the first: a score with decimals below a page, or one that may as well be the row's. */
  addSecond(candidate: Candidate): boolean {
    const { first } = this;
    const before = first?.points;
    if (!first || before === undefined || this.found.length > 1 || first.hasDecimals) return false;
    const isPage = before > 0 && before < LEAST_SCORE;
    const isBoth =
      candidate.points === 0 ||
      candidate.points === 100 ||
      Math.min(before, candidate.points ?? 0) >= LEAST_SCORE;
    if (!(candidate.hasDecimals || isBoth) || candidate.points === before) return false;
    this.add(candidate.hasDecimals && !isPage ? asked(candidate) : candidate, 'alone');
    return true;
  }

  get count(): number {
    return this.found.length;
  }

  get first(): Candidate | undefined {
    return this.found[0]?.candidate;
  }

  get firstPlace(): Place | undefined {
    return this.found[0]?.place;
  }

  get hasLone(): boolean {
    return this.found.some(({ place }) => place === 'alone');
  }

  get hasDecimals(): boolean {
    return this.found.some(({ candidate }) => candidate.hasDecimals);
  }

  /** Different numbers at places of the same rank are kept as one text, which no reader takes for a score. */
  get score(): string {
    // Several numbers are no score even without the sign that they are to be asked about.
    return this.found.length === 1 ? this.written().replace(/( .*)\?$/, '$1') : this.written();
  }

  private written(): string {
    const decimals = this.found.filter(({ candidate }) => candidate.hasDecimals);
    const sure = decimals.length > 0 ? decimals : this.found;
    const kept = sure.some(({ place }) => place === 'alone')
      ? sure.filter(({ candidate, place }) => place !== 'laterLine' || candidate.raw.endsWith('?'))
      : sure;
    const [first] = kept;
    if (!first) return '';
    const same = kept.every(({ candidate }) => candidate.points === first.candidate.points);
    if (same && (kept.length === 1 || first.candidate.points !== undefined)) return first.candidate.raw;
    return kept.map(({ candidate }) => candidate.raw).join(' ');
  }
}

/** The number with a sign that it is to be asked about. */
export const asked = (candidate: Candidate): Candidate => ({
  ...candidate,
  raw: `${candidate.raw}?`,
  points: undefined,
});
