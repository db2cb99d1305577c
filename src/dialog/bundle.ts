// All papers at once, in one zip: one is made after the other, so that progress is seen and the work can be given up. One
// that cannot be made stops the work; it is tried again, or the others go without it.
import { useRef, useState } from 'preact/hooks';
import type { ChoiceId } from './choices';
import { type Handed, handOver } from './handOver';
import { type Entry, zipOf } from './zip';

/** What is made, told when it begins: what is typed meanwhile is of the next time. */
export interface Order {
  readonly ids: readonly ChoiceId[];
  readonly nameOf: (id: ChoiceId) => string;
  readonly fileOf: (id: ChoiceId) => Promise<Blob>;
  /** Of the zip. */
  readonly name: string;
  /** One of them has contents, whose pages another program may break elsewhere. */
  readonly mayDiffer: boolean;
}

interface Work {
  readonly order: Order;
  readonly done: readonly Entry[];
  readonly skipped: readonly ChoiceId[];
}

type State =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'making'; readonly work: Work; readonly id: ChoiceId }
  | { readonly kind: 'failed'; readonly work: Work; readonly id: ChoiceId }
  | { readonly kind: 'made'; readonly work: Work; readonly handed: Handed };

export interface Bundle {
  readonly state: State;
  make(order: Order): void;
  cancel(): void;
  /** Goes on after a failure, with the paper that failed or without it. */
  goOn(how: 'again' | 'without'): void;
}

/** Papers that are neither made nor left out yet. */
const restOf = ({ order, done, skipped }: Work): readonly ChoiceId[] =>
  order.ids.filter(id => !skipped.includes(id)).slice(done.length);

export function useBundle(): Bundle {
  const [state, setState] = useState<State>({ kind: 'idle' });
  /** Which run counts: one that was given up comes to nothing. */
  const current = useRef(0);

  const run = async (begun: Work): Promise<void> => {
    const mine = ++current.current;
    let work = begun;
    for (const id of restOf(begun)) {
      setState({ kind: 'making', work, id });
      await painted();
      try {
        const content = new Uint8Array(await (await work.order.fileOf(id)).arrayBuffer());
        work = { ...work, done: [...work.done, { name: work.order.nameOf(id), content }] };
      } catch {
        if (mine === current.current) setState({ kind: 'failed', work, id });
        return;
      }
      if (mine !== current.current) return;
    }
    const { order, done } = work;
    if (done.length === 0) return setState({ kind: 'idle' });
    setState({ kind: 'made', work, handed: await handOver(zipOf(done, new Date()), order.name) });
  };

  return {
    state,
    make: order => {
      if (state.kind !== 'making') void run({ order, done: [], skipped: [] });
    },
    cancel: () => {
      current.current++;
      setState({ kind: 'cancelled' });
    },
    goOn: how => {
      if (state.kind !== 'failed') return;
      const { work, id } = state;
      void run(how === 'again' ? work : { ...work, skipped: [...work.skipped, id] });
    },
  };
}

/** The next turn of the page, when what was said is on the screen and a press of a button has been heard. */
const painted = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 20));
