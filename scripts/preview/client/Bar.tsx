// The top of the page: the file, the add-on's menu, and what can be done with the file.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuView, View } from '../wire';
import type { Perform } from './perform';
import { words } from './words';

interface Props {
  readonly view: View;
  readonly perform: Perform;
  readonly isWorking: boolean;
}

export function Bar({ view, perform, isWorking }: Props) {
  return (
    <header class="bar">
      <div class="file">
        <strong>{view.file}</strong>
        <span>{words.page}</span>
      </div>
      <Menu menu={view.menu} perform={perform} />
      <span class="working" role="status">
        {isWorking && words.working}
      </span>
      <button type="button" onClick={() => perform({ do: 'reset' })}>
        {words.reset}
      </button>
      <button type="button" onClick={() => perform({ do: 'copy' })}>
        {words.copy}
      </button>
      <a class="button" href="/workbook.xlsx" download>
        {words.save}
      </a>
    </header>
  );
}

/** ส่วนขยาย ▸ the add-on's menu, as Google shows it. */
function Menu({ menu, perform }: { readonly menu: MenuView; readonly perform: Perform }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    place.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const leave = ({ target }: Event): void => {
      if (!place.current?.contains(target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', leave);
    return () => removeEventListener('pointerdown', leave);
  }, [isOpen]);

  const keys = (event: KeyboardEvent): void => {
    const items = [...(place.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') setOpen(false);
    if (step === undefined) return;
    event.preventDefault();
    items.at((at + step) % items.length)?.focus();
  };

  return (
    <nav class="menu" aria-label={words.extensions} ref={place}>
      <button type="button" aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.extensions} ▸ {menu.caption}
      </button>
      {isOpen && (
        <div role="menu" tabIndex={-1} aria-label={menu.caption} onKeyDown={keys}>
          {menu.items.map((item, index) =>
            item ? (
              <button
                key={item.functionName}
                type="button"
                role="menuitem"
                onClick={() => {
                  setOpen(false);
                  void perform({ do: 'menu', functionName: item.functionName });
                }}
              >
                {item.caption}
              </button>
            ) : (
              <hr key={index} />
            ),
          )}
        </div>
      )}
    </nav>
  );
}
