// The ways to a table that is read. Kept above the views, so that neither what was begun nor an answer that comes while
// the user looks elsewhere is lost, and nothing is made twice.
import { useEffect, useState } from 'preact/hooks';
import { type Call, type CallState, useCall } from '../page/useCall';
import type { Value } from '../wire/calls';
import type { Reading } from '../wire/reading';
import type { Refusal } from '../wire/refusal';
import { type Pasting, usePasting } from './pasting';
import type { View } from './viewNames';
import { type Change, type Draft, useDraft, type Way } from './views/start/draft';

type Yearless = Extract<Refusal, { code: 'needsYear' }>;

export interface Starting {
  readonly draft: Draft;
  readonly change: Change;
  readonly read: Call<'readTable'>;
  readonly sample: Call<'makeSample'>;
  readonly form: Call<'makeForm'>;
  readonly pasting: Pasting;
  /** The way that is under way. */
  readonly busy: Way | undefined;
  /** The form that was just made and is to be filled in. */
  readonly made: Value<'makeForm'> | undefined;
  /** The table whose year the user must tell. */
  readonly yearless: Yearless | undefined;
  /** The way that was taken last. */
  readonly taken: Way | undefined;
  readTab(tab: number | null, year: number | null): void;
  take(way: Way): void;
  /** Back to all ways. */
  leave(): void;
}

interface Given {
  readonly view: View;
  /** The year that is proposed where none is named. */
  readonly proposed: number | undefined;
  setReading(reading: Reading): void;
  go(view: View): void;
}

export function useStarting({ view, proposed, setReading, go }: Given): Starting {
  const [draft, change] = useDraft();
  const [taken, setTaken] = useState<Way>();
  const [yearless, setYearless] = useState<Yearless>();

  const read = useCall('readTable', table => {
    setYearless(undefined);
    setReading(table);
    // Whoever has gone elsewhere meanwhile is not taken away from there.
    if (view === 'start') go('check');
  });
  const readTab = (tab: number | null, year: number | null): void =>
    void read.run({ tab, year, columns: null });
  const sample = useCall('makeSample', ({ id }) => readTab(id, null));
  const form = useCall('makeForm', () => change({ way: 'all' }));
  const pasting = usePasting(draft, change, proposed, ({ id }, year) => readTab(id, year));

  const { state } = read;
  // The question stays while the table is read with the year, and goes when another year would not help.
  useEffect(() => {
    const refusal = refusalOf(state);
    if (refusal) setYearless(refusal.code === 'needsYear' ? refusal : undefined);
  }, [state]);

  const forget = (...kept: readonly Way[]): void => {
    read.forget();
    sample.forget();
    if (!kept.includes('form')) form.forget();
    if (kept.includes('paste')) return;
    pasting.read.forget();
    pasting.write.forget();
  };
  return {
    draft,
    change,
    read,
    sample,
    form,
    pasting,
    busy: read.isBusy
      ? 'read'
      : sample.isBusy
        ? 'sample'
        : pasting.write.isBusy
          ? 'paste'
          : form.isBusy
            ? 'form'
            : undefined,
    made: form.done?.value,
    yearless,
    taken,
    readTab,
    take: way => {
      forget(...(form.done ? [] : [way]));
      setTaken(way);
      if (way === 'read') readTab(null, null);
      else if (way === 'sample') void sample.run({});
      else change({ way });
    },
    leave: () => {
      forget();
      change({ way: 'all' });
      setYearless(undefined);
    },
  };
}

/** The refusal is the question for the year, and nothing else is to be said of it. */
export const asksForYear = (state: CallState): boolean => refusalOf(state)?.code === 'needsYear';

function refusalOf(state: CallState): Refusal | undefined {
  const failure = state.kind === 'failed' ? state.failure : undefined;
  return failure?.kind === 'refused' ? failure.refusal : undefined;
}
