// A conditional format of a tab. A rule that came with a file is kept as it is: the host moves it with its
// cells and saves it again, but does not know what it means.
import type { ConditionalRule as FileRule } from 'hucre';
import type { Area } from '../cell';

export type Condition =
  | { readonly kind: 'textEqualTo' | 'textContains' | 'formula'; readonly text: string }
  | { readonly kind: 'numberLessThan' | 'numberAtLeast'; readonly number: number }
  | { readonly kind: 'file'; readonly rule: FileRule };

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  /** `#rrggbb`. */
  readonly background?: string;
  /** `#rrggbb`. */
  readonly fontColor?: string;
  readonly bold?: boolean;
}
