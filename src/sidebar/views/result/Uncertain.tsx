// What about the year's rules is not confirmed, folded: the numbers stand, the manual has the last word.
import type { Framework } from '../../../domain/framework/node';
import { uncertaintiesOf } from '../../../domain/framework/uncertain';
import { usePage } from '../../page';
import { uncertaintyWords } from '../../parts/YearChoice';

export function Uncertain({ framework }: { framework: Framework }) {
  const { words } = usePage();
  const uncertain = uncertaintiesOf(framework);
  if (uncertain.length === 0) return null;
  return (
    <details class="unsure">
      <summary>
        ! {words.uncertain.title}{' '}
        <span class="muted">({words.sidebar.result.uncertain({ count: uncertain.length })})</span>
      </summary>
      <ul>
        {uncertain.map(one => (
          <li key={one.about}>{uncertaintyWords(words, one)}</li>
        ))}
      </ul>
    </details>
  );
}
