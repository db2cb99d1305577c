// A dialog with a page of the project as in Google Sheets: it lies over everything, and nothing beneath it can be used.
// Keys that are pressed in the page are the page's own, as in Google's frame: Escape closes from the title bar.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HostCall, WindowView } from '../wire';
import { Frame } from './Frame';
import type { Perform } from './perform';
import { words } from './words';

interface Props {
  readonly window: WindowView;
  readonly perform: Perform;
  /** Gets the focus afterwards if what had it before is gone. */
  readonly editor: RefObject<HTMLElement | null>;
}

export function Window({ window: { key, title, width, height }, perform, editor }: Props) {
  const [size, setSize] = useState({ width, height });
  const place = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = place.current;
    const before = document.activeElement as HTMLElement | null;
    dialog?.showModal();
    dialog?.querySelector('iframe')?.focus();
    return () => {
      dialog?.close();
      const isGone = before === document.body || !before?.isConnected;
      (isGone ? editor.current : before)?.focus();
    };
  }, [editor]);

  const close = () => void perform({ do: 'closeWindow', window: key });
  const asked = (call: HostCall): void => {
    if (call.googleScript === 'close') close();
    if (call.googleScript === 'setWidth') setSize(now => ({ ...now, width: call.pixels }));
    if (call.googleScript === 'setHeight') setSize(now => ({ ...now, height: call.pixels }));
  };
  return (
    <dialog
      class="window"
      ref={place}
      aria-labelledby="window-title"
      onCancel={event => {
        event.preventDefault();
        close();
      }}
    >
      <div class="page-title">
        <h2 id="window-title">{title}</h2>
        <button type="button" onClick={close}>
          {words.buttons.CLOSE}
        </button>
      </div>
      <Frame name="dialog" title={title} id={key} asked={asked} size={size} />
    </dialog>
  );
}
