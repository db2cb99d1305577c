// How far the file of all papers is: which one is being made, what failed and how to go on, and the file when it is there.
import { Button } from '../../page/parts/Button';
import { useDesk } from '../desk';

/** @param onGone is done when a button was pressed that goes by that, and with it would go the focus */
export function AllStatus({ onGone }: { readonly onGone: () => void }) {
  const { words, bundle } = useDesk();
  const { documents, papers } = words;
  const { all } = papers;
  const { state, cancel, goOn } = bundle;
  const then = (deed: () => void) => () => {
    deed();
    onGone();
  };
  const work = 'work' in state ? state.work : undefined;
  const count = (work?.order.ids.length ?? 0) - (work?.skipped.length ?? 0);
  const done = work?.done.length ?? 0;
  const name = 'id' in state ? documents.names[state.id] : '';
  const handed = state.kind === 'made' ? state.handed : undefined;
  const file = work?.order.name ?? '';
  const skipped = work?.skipped.map(id => documents.names[id]) ?? [];
  return (
    <>
      <div role="status">
        {state.kind === 'making' && (
          <p>
            <progress aria-label={all.title} value={done + 0.5} max={count} />{' '}
            {all.making({ place: done + 1, count, name })}
          </p>
        )}
        {state.kind === 'cancelled' && <p>{all.cancelled}</p>}
        {state.kind === 'failed' && <p class="notice error">{all.failed({ name, done, count })}</p>}
        {handed && (
          <p class={handed.isStarted ? undefined : 'notice'}>
            {(handed.isStarted ? all.made : all.held)({ count: done, file })}
          </p>
        )}
        {handed && work?.order.mayDiffer && <p class="muted">{documents.renew}</p>}
        {handed && skipped.length > 0 && <p>{all.skipped({ names: skipped.join(papers.state.and) })}</p>}
      </div>
      {state.kind === 'making' && <Button onPress={then(cancel)}>{all.cancel}</Button>}
      {state.kind === 'failed' && (
        <div class="actions">
          <Button onPress={then(() => goOn('again'))}>{all.again}</Button>
          <Button onPress={then(() => goOn('without'))}>{all.without}</Button>
        </div>
      )}
      {handed?.link && (
        <a href={handed.link} download={file} target="_self">
          {documents.link}
        </a>
      )}
    </>
  );
}
