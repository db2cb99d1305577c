// The first view: which scores to begin with. Every way in ends at a table that was read, and goes on to checking it.
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../page';
import { CallStatus } from '../parts/CallStatus';
import { Title } from '../parts/Frame';
import { chosenYear } from '../reread';
import { asksForYear } from '../starting';
import { Current } from './start/Current';
import { FormPanel } from './start/FormPanel';
import { PastePanel } from './start/PastePanel';
import { Ways } from './start/Ways';
import { YearPanel } from './start/YearPanel';

export function Start() {
  const { words, starting } = usePage();
  const { draft, read, sample, yearless, leave, readTab } = starting;
  return (
    <>
      <Title>{words.sidebar.start.title}</Title>
      {yearless ? (
        <YearPanel
          question={words.refusals.needsYear({ tab: yearless.tab, named: yearless.named ?? '' })}
          busy={read.isBusy}
          onYear={year => readTab(yearless.tabId, year)}
          onBack={leave}
        />
      ) : draft.way === 'paste' ? (
        <PastePanel />
      ) : draft.way === 'form' ? (
        <FormPanel />
      ) : (
        <AllWays />
      )}
      <CallStatus call={sample} />
      {!asksForYear(read.state) && <CallStatus call={read} />}
    </>
  );
}

function AllWays() {
  const { words, reading, starting } = usePage();
  const { start } = words.sidebar;
  const { made, busy, taken, form, pasting, take, readTab } = starting;
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (made) note.current?.focus();
  }, [made]);
  // A form that was just made is the next thing to be read, whatever was read before.
  const current = made ? undefined : reading;
  return (
    <>
      {made && (
        <p class="notice info" ref={note} tabIndex={-1}>
          {start.form.made({ tab: made.name })}
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
      <Ways onWay={take} busy={busy} primary={current ? undefined : 'read'} left={taken} />
      {/* Of panels that were left while something was under way. */}
      <CallStatus call={pasting.write} />
      <CallStatus call={form} />
    </>
  );
}
