// What the cell that should hold a code can turn out to be.
import type { FrameworkNode } from '../framework/node';
import type { FindingCode, FindingParams } from './finding';

export type CodeReading =
  | { readonly kind: 'blank' }
  /** A node, and the text that stands behind its code. `alike`: read through a look-alike character. */
  | { readonly kind: 'node'; readonly node: FrameworkNode; readonly text: string; readonly alike: boolean }
  /**
   * A number without a letter. `explicit`: the cell itself calls it an indicator, `misspelt` in these words. `misread`: ids it
   * may be a misreading of.
   */
  | {
      readonly kind: 'bare';
      readonly number: number;
      readonly text: string;
      readonly explicit: boolean;
      readonly misspelt?: string;
      readonly misread: readonly string[];
    }
  /** A range or list of codes: a heading or a subtotal. */
  | { readonly kind: 'several' }
  /** A row of a sum or mean. `overall`: it calls itself the office's total. */
  | { readonly kind: 'total'; readonly overall: boolean }
  | {
      readonly kind: 'refused';
      readonly finding: FindingCode;
      readonly params: FindingParams;
      readonly suggestions: readonly string[];
      /** What it is if the title beside it says the same. */
      readonly likely?: FrameworkNode | undefined;
    }
  | { readonly kind: 'words'; readonly text: string };

export function refused(
  finding: FindingCode,
  params: FindingParams,
  suggestions: readonly string[],
  likely?: FrameworkNode,
): CodeReading {
  return { kind: 'refused', finding, params, suggestions, likely };
}
