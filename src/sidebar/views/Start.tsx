// The first view: which scores to begin with. Every way in ends at a table that was read, and goes on to checking it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../wire/refusal';
import { usePage } from '../page';
import { CallStatus } from '../parts/CallStatus';
import { Title } from '../parts/Frame';
import { chosenYear } from '../reread';
import { type CallState, useCall } from '../useCall';
import { Current } from './start/Current';
import { useDraft } from './start/draft';
import { FormPanel } from './start/FormPanel';
import { PastePanel } from './start/PastePanel';
import { type Way, Ways } from './start/Ways';
import { YearPanel } from './start/YearPanel';

export function Start() {
  const { words, reading, setReading, go } = usePage();
  const { start } = words.sidebar;
  const [draft, change] = useDraft();
  const [left, setLeft] = useState<Way>();
  const [made, setMade] = useState('');
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (made !== '') note.current?.focus();
  }, [made]);

  const read = useCall('readTable', table => {
    setReading(table);
    go('check');
  });
  const readTab = (tab: number | null, year: number | null): void =>
    void read.run({ tab, year, columns: null });
  const sample = useCall('makeSample', tab => readTab(tab.id, null));
  const needsYear = needsYearOf(read.state);
  // Kept while the table is read with the year, so that the question stays until it is answered.
  const [yearless, setYearless] = useState<typeof needsYear>();
  useEffect(() => {
    if (needsYear) setYearless(needsYear);
  }, [needsYear]);

  const take = (way: Way): void => {
    setMade('');
    setLeft(undefined);
    if (way === 'read') readTab(null, null);
    else if (way === 'sample') void sample.run({});
    else change({ way });
  };
  const leave = (way: Way): void => {
    change({ way: 'all' });
    setYearless(undefined);
    setLeft(way);
  };
  // A form that was just made is the next thing to be read, whatever was read before.
  const current = made === '' ? reading : undefined;
  const busy = read.isBusy ? 'read' : sample.isBusy ? 'sample' : undefined;

  return (
    <>
      <Title>{start.title}</Title>
      {yearless ? (
        <YearPanel
          question={words.refusals.needsYear({ tab: yearless.tab })}
          busy={read.isBusy}
          onYear={year => readTab(yearless.tabId, year)}
          onBack={() => leave('read')}
        />
      ) : draft.way === 'paste' ? (
        <PastePanel
          draft={draft}
          change={change}
          onBack={() => leave('paste')}
          onWritten={(tab, year) => {
            // What was pasted stands in the tab now, and the box is ready for another report.
            change({ way: 'all', text: '', preview: undefined });
            readTab(tab, year);
          }}
        />
      ) : draft.way === 'form' ? (
        <FormPanel
          draft={draft}
          change={change}
          onBack={() => leave('form')}
          onMade={tab => {
            change({ way: 'all' });
            setMade(start.form.made({ tab: tab.name }));
          }}
        />
      ) : (
        <>
          {made !== '' && (
            <p class="notice info" ref={note} tabIndex={-1}>
              {made}
            </p>
          )}
          {current && (
            <Current
              reading={current}
              busy={busy !== undefined}
              onAgain={() => readTab(current.tab.id, chosenYear(current))}
            />
          )}
          <p>{current ? start.otherWays : start.intro}</p>
          <Ways onWay={take} busy={busy} primary={current ? undefined : 'read'} left={left} />
        </>
      )}
      <CallStatus call={sample} />
      {!needsYear && <CallStatus call={read} />}
    </>
  );
}

/** The refusal of a table of which nobody knows the year. */
function needsYearOf(state: CallState): Extract<Refusal, { code: 'needsYear' }> | undefined {
  const failure = state.kind === 'failed' ? state.failure : undefined;
  if (failure?.kind !== 'refused' || failure.refusal.code !== 'needsYear') return undefined;
  return failure.refusal;
}
