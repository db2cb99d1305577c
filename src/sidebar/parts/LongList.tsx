// A list of which the first lines show, and more when they are asked for: hundreds are neither slow nor endless.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../page/parts/Button';

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many show at first, and how many more each time. */
  readonly step: number;
  /** Name of the button that shows so many more. */
  readonly more: (count: number) => string;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

export function LongList<Item>({ items, step, more, children }: Props<Item>) {
  const [shown, setShown] = useState(step);
  const firstNew = useRef<HTMLLIElement>(null);
  const rest = items.length - shown;
  // The button may be gone now, and a reader goes on with the first new line.
  useEffect(() => {
    if (shown > step) firstNew.current?.focus();
  }, [shown, step]);
  return (
    <>
      <ul class="plain">
        {items.slice(0, shown).map((item, index) =>
          index === shown - step ? (
            <li key={index} ref={firstNew} tabIndex={-1}>
              {children(item, index)}
            </li>
          ) : (
            <li key={index}>{children(item, index)}</li>
          ),
        )}
      </ul>
      {rest > 0 && <Button onPress={() => setShown(shown + step)}>{more(Math.min(rest, step))}</Button>}
    </>
  );
}
