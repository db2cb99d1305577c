// How a year is written down: only what differs from the year it is based on. `build` turns it into a tree.
import type { Confidence, GradeBand, Rounding } from './node';

/** An item: its topic, or its topic with what this year prints differently. */
export type ItemSpec =
  | string
  | {
      readonly topic: string;
      readonly name?: string;
      readonly confidence?: Confidence;
      readonly aliases?: readonly string[];
    };

/** Items printed under one official sub-heading. */
export interface HeadingSpec {
  readonly heading?: string;
  readonly items: readonly ItemSpec[];
}

export interface GroupSpec {
  /** `9`, `9.1`. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Sub-indicators or headings with items; neither where the items are not known. */
  readonly groups?: readonly GroupSpec[];
  readonly headings?: readonly HeadingSpec[];
}

export interface InstrumentSpec {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly weight: number;
  /** Items are numbered through the instrument: letter + 1, 2, 3 … */
  readonly letter: string;
  readonly allOrNothing?: boolean;
  readonly indicators: readonly GroupSpec[];
  /** Confidence of its items where an item says nothing itself. */
  readonly confidence: Confidence;
}

export interface YearSpec {
  readonly year: number;
  readonly instruments: readonly InstrumentSpec[];
  readonly bands: readonly GradeBand[];
  readonly passMark: number;
  readonly rounding: Rounding;
  readonly confidence: {
    readonly weights: Confidence;
    readonly structure: Confidence;
    readonly grades: Confidence;
  };
}
