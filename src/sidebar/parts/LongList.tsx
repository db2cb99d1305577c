// A list of which the first lines show, and more when they are asked for: hundreds are neither slow nor endless.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../page/parts/Button';

interface Props<Item> {
  readonly items: readonly Item[];
  /** By which an item is known wherever it stands; its place where there is none. */
  readonly keyOf?: (item: Item) => string;
  /** How many show at first, and how many more each time. */
  readonly step: number;
  /** The index of one that must show. */
  readonly reach?: number;
  /** Name of the button that shows so many more. */
  readonly more: (count: number) => string;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

export function LongList<Item>({ items, keyOf, step, reach = 0, more, children }: Props<Item>) {
  const [wanted, setWanted] = useState(step);
  const shown = Math.max(wanted, reach + 1);
  const firstNew = useRef<HTMLLIElement>(null);
  const rest = items.length - shown;
  // The button may be gone now, and a reader goes on with the first new line.
  useEffect(() => {
    if (wanted > step) firstNew.current?.focus();
  }, [wanted, step]);
  return (
    <>
      <ul class="plain">
        {items.slice(0, shown).map((item, index) => {
          const isFirstNew = index === shown - step;
          return (
            <li
              key={keyOf ? keyOf(item) : index}
              ref={isFirstNew ? firstNew : null}
              tabIndex={isFirstNew ? -1 : undefined}
            >
              {children(item, index)}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <Button onPress={() => setWanted(shown + step)}>{more(Math.min(rest, step))}</Button>}
    </>
  );
}
