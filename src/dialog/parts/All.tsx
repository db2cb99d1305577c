// All papers that have what they need, in one file; the others are named with what they lack.
import { useRef } from 'preact/hooks';
import { Button } from '../../page/parts/Button';
import { CHOICE_IDS, type ChoiceId } from '../choices';
import { useDesk } from '../desk';
import { isReady } from '../lackKinds';
import { missingWords, stateOf } from '../shortWords';
import { AllStatus } from './AllStatus';

export function All() {
  const { words, lacks, bundle, orderOf } = useDesk();
  const { all } = words.papers;
  const ready = CHOICE_IDS.filter(id => isReady(lacks.get(id) ?? []));
  // Where there is none, the list above says all of it.
  const others = CHOICE_IDS.filter(id => ready.length > 0 && !ready.includes(id));
  const withGaps = ready.filter(id => stateOf(lacks.get(id) ?? []) === 'gap');
  const place = useRef<HTMLDivElement>(null);
  return (
    <section class="all">
      <h2>{all.title}</h2>
      <div ref={place}>
        <Button
          busy={bundle.state.kind === 'making'}
          disabled={ready.length === 0}
          onPress={() => bundle.make(orderOf(ready))}
        >
          {all.make({ count: ready.length })}
        </Button>
      </div>
      <AllStatus onGone={() => place.current?.querySelector('button')?.focus()} />
      <p class="hint">{ready.length > 0 ? all.hint : all.none}</p>
      <Named ids={others} title={all.leftOut({ count: others.length })} />
      <Named ids={withGaps} title={all.withGaps({ count: withGaps.length })} />
    </section>
  );
}

/** Papers with what each lacks. */
function Named({ ids, title }: { readonly ids: readonly ChoiceId[]; readonly title: string }) {
  const { words, lacks } = useDesk();
  if (ids.length === 0) return null;
  return (
    <>
      <p class="left-out">{title}</p>
      <ul class="left-out">
        {ids.map(id => (
          <li key={id}>
            {words.papers.all.because({
              name: words.documents.names[id],
              what: missingWords(words, lacks.get(id) ?? []),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
