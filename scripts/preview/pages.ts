// The pages of the project that stand in frames: one beside the sheet, one over it. A new one takes the place of the last,
// as in Sheets.
import type { Page, UiRecord } from '../host/ui';
import type { View, WindowView } from './wire';

/** In pixels, for a dialog that sets none; Google does not say its own. */
const WINDOW = { width: 600, height: 400 };

type Opened = Page & { readonly key: number };

/** Pages of all files so far: a key names one page alone, whatever file is open by then. */
let keys = 0;

export class Pages {
  #sidebar: Opened | undefined;
  #window: Opened | undefined;
  readonly #keys = new Set<number>();

  get sidebarContent(): string | undefined {
    return this.#sidebar?.content;
  }

  get dialogContent(): string | undefined {
    return this.#window?.content;
  }

  view(): Pick<View, 'sidebar' | 'window'> {
    const sidebar = this.#sidebar;
    const window = this.#window;
    return {
      ...(sidebar && { sidebar: { key: sidebar.key, title: sidebar.title } }),
      ...(window && { window: windowView(window) }),
    };
  }

  /** Whether the page is one of these, open or not. */
  hasOpened(key: number): boolean {
    return this.#keys.has(key);
  }

  /** What an execution asked to be shown. */
  show({ sidebars, dialogs }: UiRecord): void {
    this.#sidebar = this.#opening(sidebars) ?? this.#sidebar;
    this.#window = this.#opening(dialogs) ?? this.#window;
  }

  closeSidebar(): void {
    this.#sidebar = undefined;
  }

  /** Another one, which was opened meanwhile, stays. */
  closeWindow(key: number): void {
    if (this.#window?.key === key) this.#window = undefined;
  }

  closeAll(): void {
    this.#sidebar = undefined;
    this.#window = undefined;
  }

  #opening(pages: readonly Page[]): Opened | undefined {
    const page = pages.at(-1);
    if (!page) return undefined;
    this.#keys.add(++keys);
    return { ...page, key: keys };
  }
}

function windowView({ key, title, width = WINDOW.width, height = WINDOW.height }: Opened): WindowView {
  return { key, title, width, height };
}
