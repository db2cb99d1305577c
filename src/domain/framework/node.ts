// The one node type of which every framework is a tree, and the framework of a fiscal year around it.
// Everything that rolls up, ranks or prints walks this tree; no code names an instrument or an indicator.

/**
 * How well a fact about a year is known. `sourced`: official, or reproduced from published results;
 * `inferred`: one indirect source, or carried over from a neighbouring year; `recalled`: no source seen.
 * Everything but `sourced` is shown as "ตรวจสอบกับคู่มือ ป.ป.ช.".
 */
export type Confidence = 'sourced' | 'inferred' | 'recalled';

/** What a node is called in reports. A framework may skip a level or add nodes at one. */
export type Level = 'total' | 'instrument' | 'indicator' | 'subIndicator' | 'item';

export interface FrameworkNode {
  /** Unique in its framework: `TOTAL`, `IIT`, `9`, `9.1`, `O12`. */
  readonly id: string;
  readonly level: Level;
  /** Official name, or the short label of a survey item. */
  readonly name: string;
  /** Weight among its siblings; only the proportions matter. */
  readonly weight: number;
  /** Empty for a leaf: an item, or an indicator whose items are not known. */
  readonly children: readonly FrameworkNode[];
  readonly confidence: Confidence;
  /** Other wordings of the name that sheets use. */
  readonly aliases: readonly string[];
  /** Stable over the years, where codes are not: compare years by it. Items only. */
  readonly topic?: string;
  /** The official sub-heading under which an item is printed. */
  readonly heading?: string;
  /** The item is worth all its points or none (a survey item is a mean and may be anything). */
  readonly allOrNothing?: boolean;
  /** Letter that begins the codes of an instrument's items. Instruments only. */
  readonly letter?: string;
}

export interface GradeBand {
  /** The year's own word: `A`, `ผ่านดี`. */
  readonly grade: string;
  /** Least rounded total, in points. */
  readonly min: number;
  /** Least rounded score that every instrument must have, in points. */
  readonly floor?: number;
  readonly confidence: Confidence;
}

/** `once`: full precision until a number is shown; `eachLevel`: every computed node is rounded before it is used. */
export type Rounding = 'once' | 'eachLevel';

export interface Framework {
  /** Fiscal year, B.E. */
  readonly year: number;
  readonly root: FrameworkNode;
  /** Best grade first; the last band begins at 0. */
  readonly bands: readonly GradeBand[];
  /** Rounded total from which an office passes, in points. */
  readonly passMark: number;
  readonly rounding: Rounding;
  /** Confidence of what is not one item's: weights, which item belongs where, grade words and limits. */
  readonly confidence: {
    readonly weights: Confidence;
    readonly structure: Confidence;
    readonly grades: Confidence;
  };
}
