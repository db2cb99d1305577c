// The officers who give their opinion on a memo, in order. Whoever moves or removes one by keyboard stays where they were.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isWriter } from '../../documents/parts/opinions';
import { Button } from '../../page/parts/Button';
import { TextField } from '../../page/parts/Field';
import { LONGEST_NAME, MOST_OPINIONS } from '../../wire/limits';
import { useDesk } from '../desk';

/** Which button or field of which place has the focus after a change; `add` stands for itself. */
interface Wanted {
  readonly place: number;
  readonly part: 'input' | 'up' | 'down' | 'remove' | 'add';
}

const SELECTORS = {
  input: 'input',
  up: '[data-part=up] button',
  down: '[data-part=down] button',
  remove: '[data-part=remove] button',
} as const;

export function Chain() {
  const { words, fields, change } = useDesk();
  const { chain: says } = words.documents;
  const { chain } = fields;
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Wanted>();
  const [told, setTold] = useState('');
  useLayoutEffect(() => {
    if (!wanted) return;
    const { place, part } = wanted;
    const element =
      part === 'add'
        ? add.current?.querySelector('button')
        : list.current?.children[place]?.querySelector<HTMLElement>(SELECTORS[part]);
    element?.focus();
  }, [wanted]);

  const put = (next: readonly string[], focus?: Wanted, said = ''): void => {
    change(now => ({ ...now, chain: [...next] }));
    setTold(said);
    if (focus) setWanted(focus);
  };
  const move = (from: number, to: number, part: 'up' | 'down'): void => {
    const next = chain.map((position, place) =>
      place === from ? (chain[to] ?? '') : place === to ? (chain[from] ?? '') : position,
    );
    put(next, { place: to, part }, says.moved({ place: to + 1, count: chain.length }));
  };
  const remove = (at: number): void => {
    const next = chain.filter((_, place) => place !== at);
    const place = Math.min(at, next.length - 1);
    put(
      next,
      next.length > 0 ? { place, part: 'remove' } : { place: 0, part: 'add' },
      says.removed({ count: next.length }),
    );
  };
  return (
    <fieldset class="chain">
      <legend>{says.title}</legend>
      <p class="hint">{says.hint}</p>
      <ol ref={list}>
        {chain.map((position, at) => {
          const place = at + 1;
          return (
            <li key={at}>
              <TextField
                label={says.position({ place })}
                value={position}
                longest={LONGEST_NAME}
                onValue={value => put(chain.map((one, other) => (other === at ? value : one)))}
              />
              <span data-part="up">
                <Button label={says.up({ place })} disabled={at === 0} onPress={() => move(at, at - 1, 'up')}>
                  ↑
                </Button>
              </span>
              <span data-part="down">
                <Button
                  label={says.down({ place })}
                  disabled={place === chain.length}
                  onPress={() => move(at, at + 1, 'down')}
                >
                  ↓
                </Button>
              </span>
              <span data-part="remove">
                <Button label={says.remove({ place })} onPress={() => remove(at)}>
                  ×
                </Button>
              </span>
              {isWriter(fields, position) && <p class="hint">{says.writer}</p>}
            </li>
          );
        })}
      </ol>
      <div ref={add}>
        <Button
          disabled={chain.length >= MOST_OPINIONS}
          onPress={() => put([...chain, ''], { place: chain.length, part: 'input' })}
        >
          {says.add}
        </Button>
      </div>
      <p role="status" class="unseen">
        {told}
      </p>
    </fieldset>
  );
}
