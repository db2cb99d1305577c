// What may be typed into a cell: a drop-down list or a number between two others.

export interface Validation {
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
    | { readonly kind: 'between'; readonly low: number; readonly high: number };
  /** Other values are only warned about, not refused. */
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}
