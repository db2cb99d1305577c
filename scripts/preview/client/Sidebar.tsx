// The sidebar as in Google Sheets: a title bar with a close button, and the page in a sandboxed frame of 300 pixels.
import type { RefObject } from 'preact';
import type { View } from '../wire';
import { Frame } from './Frame';
import type { Perform } from './perform';
import { words } from './words';

interface Props {
  readonly sidebar: NonNullable<View['sidebar']>;
  readonly perform: Perform;
  /** Where the focus goes when the page sends it to the editor. */
  readonly editor: RefObject<HTMLElement | null>;
}

export function Sidebar({ sidebar: { key, title }, perform, editor }: Props) {
  const close = () => void perform({ do: 'closeSidebar' });
  return (
    <aside class="sidebar" aria-label={title}>
      <div class="page-title">
        <h2>{title}</h2>
        <button type="button" aria-label={words.closeSidebar} title={words.closeSidebar} onClick={close}>
          ✕
        </button>
      </div>
      <Frame
        name="sidebar"
        title={title}
        id={key}
        asked={({ googleScript }) => {
          if (googleScript === 'close') close();
          if (googleScript === 'focus') editor.current?.focus();
        }}
      />
    </aside>
  );
}
