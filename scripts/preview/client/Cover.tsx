// What lies over the page: dialogs one after another, and toasts.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ButtonName, DialogView, ToastView, View } from '../wire';
import type { Perform } from './perform';
import { words } from './words';

interface Props {
  readonly view: View;
  readonly perform: Perform;
  /** Gets the focus when the last dialog is gone, unless a page lies over it. */
  readonly editor: RefObject<HTMLElement | null>;
}

export function Cover({ view: { dialogs, toast, window }, perform, editor }: Props) {
  const [dialog] = dialogs;
  return (
    <>
      {dialog && (
        <Dialog key={dialog.id} dialog={dialog} above={window?.key} perform={perform} editor={editor} />
      )}
      <div class="toasts" role="status">
        {toast && <Toast key={toast.id} toast={toast} perform={perform} />}
      </div>
    </>
  );
}

interface DialogProps extends Omit<Props, 'view'> {
  readonly dialog: DialogView;
  /** The page that it lies on. */
  readonly above: number | undefined;
}

function Dialog({ dialog, above, perform, editor }: DialogProps) {
  const [text, setText] = useState('');
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // What is shown last lies on top: a page that opens meanwhile goes beneath.
    place.current?.close();
    place.current?.showModal();
  }, [above]);
  useEffect(
    () => () => {
      place.current?.close();
      const under = document.querySelector<HTMLElement>('dialog.window iframe');
      (under ?? editor.current)?.focus();
    },
    [editor],
  );
  const answer = (button: ButtonName) => perform({ do: 'answer', dialog: dialog.id, button, text });
  const [first = 'OK'] = dialog.buttons;
  return (
    <dialog
      ref={place}
      aria-labelledby="dialog-title"
      onCancel={event => {
        event.preventDefault();
        void answer('CLOSE');
      }}
    >
      <form
        onSubmit={event => {
          event.preventDefault();
          void answer(first);
        }}
      >
        <h2 id="dialog-title">{dialog.title}</h2>
        <p>{dialog.message}</p>
        {dialog.isPrompt && (
          <input
            aria-label={dialog.message}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <div class="buttons">
          {dialog.buttons.map(button => (
            <button
              key={button}
              type={button === first ? 'submit' : 'button'}
              class={button === first ? 'primary' : ''}
              onClick={button === first ? undefined : () => answer(button)}
            >
              {words.buttons[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}

function Toast({ toast, perform }: { readonly toast: ToastView; readonly perform: Perform }) {
  const { id, title, message, seconds } = toast;
  useEffect(() => {
    const timer = setTimeout(() => void perform({ do: 'forget', toast: id }), seconds * 1000);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div class="toast">
      {title !== '' && <strong>{title}</strong>}
      <p>{message}</p>
    </div>
  );
}
