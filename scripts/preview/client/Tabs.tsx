// The tabs below the grid.
import { useEffect, useRef } from 'preact/hooks';
import type { TabView } from '../wire';
import type { Perform } from './perform';
import { words } from './words';

export function Tabs({ tabs, perform }: { readonly tabs: readonly TabView[]; readonly perform: Perform }) {
  const open = useRef<HTMLButtonElement>(null);
  const opened = tabs.find(({ isOpen }) => isOpen)?.id;
  useEffect(() => open.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [opened]);
  return (
    <nav class="tabs" aria-label={words.tabs}>
      {tabs.map(({ id, name, isOpen, colour }) => (
        <button
          key={id}
          type="button"
          ref={isOpen ? open : null}
          aria-current={isOpen ? 'true' : undefined}
          style={colour ? `border-bottom-color:${colour}` : undefined}
          onClick={() => perform({ do: 'open', tab: id })}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
