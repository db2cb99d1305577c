// What stands in a cell while it is edited: a text box, or the words to choose from.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from './places';
import { words } from './words';

export interface Edit extends Place {
  /** What it begins with. */
  readonly text: string;
  readonly choices?: readonly string[] | undefined;
}

interface Props {
  readonly edit: Edit;
  /** Without a text nothing is written; with a step the next cell is selected. */
  readonly finish: (text: string | undefined, step?: Place) => void;
}

export function Editor({ edit: { text, choices }, finish }: Props) {
  const box = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    if (!choices) box.current?.setSelectionRange(text.length, text.length);
  }, [text, choices]);

  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey) box.current?.setRangeText('\n', ...caret(box.current), 'end');
    else if (event.key === 'Enter') finish(box.current?.value, { row: 1, column: 0 });
    else if (event.key === 'Tab') finish(box.current?.value, { row: 0, column: 1 });
    else if (event.key === 'Escape') finish(undefined, { row: 0, column: 0 });
    else return;
    event.preventDefault();
  };

  if (!choices)
    return (
      <textarea
        class="editor"
        aria-label={words.content}
        ref={box}
        defaultValue={text}
        rows={Math.min(8, text.split('\n').length)}
        onKeyDown={keys}
        onBlur={({ currentTarget }) => finish(currentTarget.value)}
      />
    );
  return (
    <select
      class="editor"
      aria-label={words.content}
      ref={box}
      onKeyDown={keys}
      onChange={({ currentTarget }) => finish(currentTarget.value, { row: 0, column: 0 })}
      onBlur={() => finish(undefined)}
    >
      {[...new Set(['', ...choices, text])].map(choice => (
        <option key={choice} selected={choice === text}>
          {choice}
        </option>
      ))}
    </select>
  );
}

const caret = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): [number, number] => [
  selectionStart,
  selectionEnd,
];
