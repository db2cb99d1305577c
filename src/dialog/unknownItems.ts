// Whether a paper that lists items would list none: the office knows only the scores of indicators.

import type { DocumentNeeds } from '../documents/all';
import type { DocumentFacts } from '../documents/facts';
import { instrumentsOf, isChecklist } from '../documents/parts/instrument';
import { isKnownBelow } from '../documents/parts/itemTable';

/** Instruments whose items the year knows and the scores tell nothing of; all that are listed, or none is said. */
export function hasUnknownItems(facts: DocumentFacts, lists: DocumentNeeds['lists']): boolean {
  if (!lists) return false;
  const scored = instrumentsOf(facts).filter(
    ({ node, state }) =>
      (lists === 'all' || isChecklist(node)) && (state === 'complete' || state === 'partial'),
  );
  const indicators = scored
    .flatMap(({ node }) => node.children)
    .filter(({ children }) => children.length > 0);
  return indicators.length > 0 && indicators.every(indicator => !isKnownBelow(facts, indicator));
}
