// Why nothing was done, in words, for the menu's message and the sidebar alike.
import { th } from './th';

type Refusal =
  | { readonly code: 'locked' | 'sourceGone' | 'cancelled' | 'unexpected' }
  | { readonly code: 'noItems'; readonly tab: string }
  | { readonly code: 'severalScoreColumns'; readonly count: number; readonly names: string };

/** What was wrong and what to do next; nothing to say when the user cancelled. */
export function refusalWords(refusal: Refusal): string {
  const { errors } = th.run;
  switch (refusal.code) {
    case 'cancelled':
      return '';
    case 'noItems':
      return errors.noItems({ tab: refusal.tab });
    case 'severalScoreColumns':
      return errors.severalScoreColumns({ count: refusal.count, names: refusal.names });
    default:
      return errors[refusal.code];
  }
}
