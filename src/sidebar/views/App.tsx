// The sidebar: one button runs the analysis; below it stands what came out or why not.
import { useState } from 'preact/hooks';
import { refusalWords } from '../../text/refusal';
import { th } from '../../text/th';
import type { AnalysisResult } from '../../wire/analysis';
import { type CallFailure, call } from '../call';
import { Result } from './Result';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly result: AnalysisResult }
  | { readonly kind: 'failed'; readonly why: string };

export function App() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const words = th.sidebar;
  const isWorking = state.kind === 'working';

  const run = (): void => {
    // A second press while a call is under way must not start a second run.
    if (isWorking) return;
    setState({ kind: 'working' });
    call('runAnalysis').then(
      answer =>
        setState(answer.ok ? { kind: 'done', result: answer.result } : failed(refusalWords(answer.refusal))),
      (failure: CallFailure) => setState(failed(words[failure])),
    );
  };

  return (
    <main>
      <h1>{th.run.appName}</h1>
      {state.kind === 'idle' && <p>{words.intro}</p>}
      <button type="button" class="primary" onClick={run} disabled={isWorking} aria-busy={isWorking}>
        {state.kind === 'done' ? words.again : words.start}
      </button>
      <div role="status" aria-live="polite">
        {isWorking && (
          <p class="muted">
            <progress aria-label={words.working} /> {words.working}
          </p>
        )}
        {state.kind === 'failed' && state.why !== '' && <p class="notice">{state.why}</p>}
      </div>
      {state.kind === 'done' && <Result result={state.result} />}
    </main>
  );
}

const failed = (why: string): State => ({ kind: 'failed', why });
