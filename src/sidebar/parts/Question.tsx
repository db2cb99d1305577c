// A question asked in place, before something is written. It takes the focus, and gives it back when the user refuses.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../page/parts/Button';
import { usePage } from '../page';

interface Props {
  readonly question: string;
  /** What the answer yes is called: the deed itself. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly busy: boolean;
  /** Something must be chosen before the answer can be yes. */
  readonly incomplete?: boolean;
  readonly children?: ComponentChildren;
}

export function Question({ question, yes, onYes, onNo, busy, incomplete = false, children }: Props) {
  const { words } = usePage();
  const id = useId();
  const title = useRef<HTMLParagraphElement>(null);
  const opener = useRef<Element | null>(null);
  // Before it is painted: whoever types as soon as they see the question types into it.
  useLayoutEffect(() => {
    opener.current = document.activeElement;
    title.current?.focus();
  }, []);
  const refuse = (): void => {
    onNo();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot take the focus in every browser.
    <div
      class="notice info"
      role="group"
      aria-labelledby={id}
      onKeyDown={event => {
        if (event.key === 'Escape' && !busy) refuse();
      }}
    >
      <p id={id} ref={title} tabIndex={-1} class="question">
        {question}
      </p>
      {children}
      <div class="actions">
        <Button onPress={onYes} busy={busy} disabled={incomplete}>
          {yes}
        </Button>
        <Button onPress={refuse} disabled={busy}>
          {words.sidebar.frame.cancel}
        </Button>
      </div>
    </div>
  );
}
