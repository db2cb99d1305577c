// What is made of a document: a Word file, a picture, or a print. It waits until the preview shows what was typed last, so
// that file and preview are the same and the contents have their page numbers.
import { useEffect, useState } from 'preact/hooks';
import { type Handed, handOver } from './handOver';

export type Deed = 'word' | 'picture' | 'print';

type State =
  | { readonly kind: 'idle' }
  /** Pressed; the preview is not there yet. */
  | { readonly kind: 'asked' | 'making'; readonly deed: Deed }
  | { readonly kind: 'made'; readonly of: object; readonly file: string; readonly handed: Handed }
  | { readonly kind: 'failed'; readonly of: object };

export interface Deeds {
  readonly busy: Deed | undefined;
  readonly failed: boolean;
  readonly made: { readonly file: string; readonly handed: Handed } | undefined;
  ask(deed: Deed): void;
}

interface Work {
  /** What the preview shows; another object after every change. */
  readonly shown: object;
  readonly isReady: boolean;
  readonly fileName: string;
  readonly make: (deed: Exclude<Deed, 'print'>) => Promise<Blob>;
}

/** After so many milliseconds a preview that does not come is not waited for. */
const PATIENCE = 4_000;

/** @param before what has to be done at once when something is asked for */
export function useDeeds(work: Work, before: () => void): Deeds {
  const [state, setState] = useState<State>({ kind: 'idle' });

  const perform = async (deed: Deed): Promise<void> => {
    const { shown: of, fileName: file, make } = work;
    if (deed === 'print') {
      setState({ kind: 'idle' });
      window.print();
      return;
    }
    setState({ kind: 'making', deed });
    try {
      setState({ kind: 'made', of, file, handed: await handOver(await make(deed), file) });
    } catch {
      setState({ kind: 'failed', of });
    }
  };

  useEffect(() => {
    if (state.kind !== 'asked') return undefined;
    const timer = setTimeout(() => void perform(state.deed), work.isReady ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [state, work.isReady, work.shown]);

  const isBusy = state.kind === 'asked' || state.kind === 'making';
  const isOfShown = 'of' in state && state.of === work.shown;
  return {
    busy: isBusy ? state.deed : undefined,
    failed: isOfShown && state.kind === 'failed',
    made: isOfShown && state.kind === 'made' ? state : undefined,
    ask: deed => {
      if (isBusy) return;
      before();
      setState({ kind: 'asked', deed });
    },
  };
}
