// All papers that have what they need, in one file; the others are named with what they lack.
import { useRef } from 'preact/hooks';
import { Button } from '../../page/parts/Button';
import { CHOICE_IDS } from '../choices';
import { useDesk } from '../desk';
import { isReady } from '../lackKinds';
import { missingWords } from '../shortWords';
import { AllStatus } from './AllStatus';

export function All() {
  const { words, lacks, bundle, orderOf } = useDesk();
  const { all } = words.papers;
  const ready = CHOICE_IDS.filter(id => isReady(lacks.get(id) ?? []));
  const others = CHOICE_IDS.filter(id => !ready.includes(id));
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
      {others.length > 0 && (
        <>
          <p class="left-out">{all.leftOut({ count: others.length })}</p>
          <ul class="left-out">
            {others.map(id => (
              <li key={id}>
                {all.because({
                  name: words.documents.names[id],
                  what: missingWords(words, lacks.get(id) ?? []),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
