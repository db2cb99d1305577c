// The sidebar as in Google Sheets: a title bar with a close button, and the page in a sandboxed frame of 300 pixels.
import type { View } from '../wire';
import type { Perform } from './perform';
import { words } from './words';

/** Google's sandbox tokens; the build puts them here. */
declare const SANDBOX: string;

interface Props {
  readonly sidebar: NonNullable<View['sidebar']>;
  readonly perform: Perform;
}

export function Sidebar({ sidebar, perform }: Props) {
  return (
    <aside class="sidebar" aria-label={sidebar.title}>
      <div class="title">
        <h2>{sidebar.title}</h2>
        <button
          type="button"
          aria-label={words.closeSidebar}
          title={words.closeSidebar}
          onClick={() => perform({ do: 'closeSidebar' })}
        >
          ✕
        </button>
      </div>
      <iframe title={sidebar.title} name="sidebar" sandbox={SANDBOX} src={`/sidebar?${sidebar.key}`} />
    </aside>
  );
}
