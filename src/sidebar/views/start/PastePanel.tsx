// The box for text of a report: read first, shown line by line, and written only then.
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../../page/parts/Button';
import { LONGEST_TEXT } from '../../../wire/limits';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { Panel } from './Panel';
import { PastePreview } from './PastePreview';

export function PastePanel() {
  const { words, starting } = usePage();
  const { paste, adds } = words.sidebar.start;
  const { draft, change, leave } = starting;
  const { read, write, readText, writeTab } = starting.pasting;
  const { text, preview } = draft;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const [wasRead, setWasRead] = useState(false);

  const start = (): void => {
    const isEmpty = text.trim() === '';
    const fits = text.length <= LONGEST_TEXT;
    setProblem(isEmpty ? paste.nothing : fits ? '' : paste.tooLong);
    setWasRead(!isEmpty && fits);
    if (isEmpty || !fits) box.current?.focus();
    else readText(text, null);
  };
  // A preview of another text says nothing about this one.
  const fresh = preview?.text === text ? preview.reading : undefined;
  const year = fresh?.year ?? undefined;
  const canWrite = fresh !== undefined && year !== undefined && fresh.rows > 0;

  return (
    <Panel title={paste.title} onBack={leave}>
      <label class="field">
        <span>{paste.label}</span>
        <textarea
          ref={box}
          rows={8}
          spellcheck={false}
          value={text}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem === '' ? undefined : 'true'}
          onInput={({ currentTarget }) => {
            setProblem('');
            setWasRead(false);
            change({ text: currentTarget.value });
          }}
        />
      </label>
      <p class="muted" id={`${id}-hint`}>
        {paste.hint}
      </p>
      <div id={`${id}-problem`} role="status">
        {problem !== '' && <p class="notice error">{problem}</p>}
        {preview && !fresh && text !== '' && problem === '' && <p class="notice">{paste.stale}</p>}
      </div>
      <Button kind={fresh ? 'plain' : 'primary'} busy={read.isBusy} disabled={write.isBusy} onPress={start}>
        {paste.read}
      </Button>
      <CallStatus call={read} />
      {fresh && (
        <>
          <PastePreview reading={fresh} takesFocus={wasRead} onYear={chosen => readText(text, chosen)} />
          <p class="muted">{adds}</p>
          <Button
            kind="primary"
            busy={write.isBusy}
            disabled={!canWrite || read.isBusy || starting.read.isBusy}
            onPress={() => {
              if (year !== undefined) writeTab(text, year);
            }}
          >
            {paste.write}
          </Button>
        </>
      )}
      <CallStatus call={write} />
    </Panel>
  );
}
