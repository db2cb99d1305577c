// What a row of a table turns out to be, and what to say where that is doubtful.
import type { FrameworkNode } from '../framework/node';
import type { FindingCode, FindingParams } from './finding';
import type { Cell } from './gridCell';

export type Identity =
  /** `against`, where the number alone counted: where texts stand that name nothing; nothing for its own cell. */
  | {
      readonly kind: 'node';
      readonly node: FrameworkNode;
      readonly note?: Doubt;
      readonly against?: readonly (Cell | undefined)[];
    }
  /**
   * A number 1–10 without a letter: an indicator only if the whole table says so. `beside`: texts stand beside it, none
   * of which names that indicator. `another`: one of them is like the name of another one.
   */
  | {
      readonly kind: 'number';
      readonly node: FrameworkNode | undefined;
      readonly beside: boolean;
      readonly another?: Doubt | undefined;
      readonly refusal: Doubt;
    }
  /** A name that an indicator shares with one of its items: the item, if the table lists items. */
  | { readonly kind: 'either'; readonly node: FrameworkNode; readonly note?: Doubt; readonly refusal: Doubt }
  | { readonly kind: 'refused'; readonly doubt: Doubt }
  | { readonly kind: 'total'; readonly overall: boolean }
  /** A heading, a subtotal, or nothing at all. `note` is said only when the row has a score. */
  | { readonly kind: 'other'; readonly note: Doubt };

export interface Doubt {
  readonly code: FindingCode;
  readonly params: FindingParams;
  readonly suggestions: readonly string[];
}

export function doubt(
  code: FindingCode,
  params: FindingParams = {},
  suggestions: readonly string[] = [],
): Doubt {
  return { code, params, suggestions };
}
