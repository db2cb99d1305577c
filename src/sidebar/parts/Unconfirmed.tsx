// What about a year's rules is not confirmed, folded: how much at once, then what, and where to look it up.
import type { Words } from '../../text/wordsOf';
import { usePage } from '../page';

export interface Uncertain {
  readonly about: string;
  readonly items: readonly string[];
}

/** @param uncertain at least one */
export function Unconfirmed({ uncertain }: { uncertain: readonly Uncertain[] }) {
  const { words } = usePage();
  return (
    <details class="unsure">
      <summary>! {words.sidebar.start.year.unsure({ count: uncertain.length })}</summary>
      <p>{words.uncertain.title}</p>
      <ul>
        {uncertain.map(one => (
          <li key={one.about}>{uncertaintyWords(words, one)}</li>
        ))}
      </ul>
    </details>
  );
}

/** How many items are named before the rest are counted. */
const NAMED = 5;

/** One thing that is not sure, in words; one that the page does not know is shown by its code. */
function uncertaintyWords({ uncertain }: Words, { about, items }: Uncertain): string {
  const named = items.slice(0, NAMED);
  const params = { count: items.length, named: named.join(', '), more: items.length - named.length };
  const known = (['weights', 'structure', 'grades', 'names'] as const).find(name => name === about);
  return known ? uncertain[known](params) : about;
}
