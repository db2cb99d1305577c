// One line of the bench.

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** None for a figure that is only reported. */
  readonly limit?: number;
}
