// The whole page: bar, grid, tabs, the sidebar at the right, and what lies over them.
import { useRef, useState } from 'preact/hooks';
import type { Action, View } from '../wire';
import { Bar } from './Bar';
import { Cover } from './Cover';
import { Grid } from './Grid';
import { Sidebar } from './Sidebar';
import { act } from './server';
import { Tabs } from './Tabs';
import { Window } from './Window';
import { words } from './words';

/** A command that is over at once shows no sign of work. */
const PATIENCE = 150;

export function App({ view, isLost }: { readonly view: View; readonly isLost: boolean }) {
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState('');
  const running = useRef(0);
  const grid = useRef<HTMLDivElement | null>(null);

  const perform = async (action: Action): Promise<void> => {
    running.current++;
    setTimeout(() => setWorking(running.current > 0), PATIENCE);
    try {
      await act(action);
      setFailure('');
    } catch (error) {
      setFailure(`${words.failed}: ${String(error)}`);
    } finally {
      running.current--;
      if (running.current === 0) setWorking(false);
    }
  };

  return (
    <>
      <Bar view={view} perform={perform} isWorking={isWorking} />
      <div class="middle">
        <main data-session={view.session}>
          <Grid key={view.sheet.id} view={view} perform={perform} focus={grid} />
          <Notes warnings={view.warnings} failure={isLost ? words.lost : failure} />
          <Tabs tabs={view.tabs} perform={perform} />
        </main>
        {view.sidebar && (
          <Sidebar key={view.sidebar.key} sidebar={view.sidebar} perform={perform} editor={grid} />
        )}
      </div>
      {view.window && <Window key={view.window.key} window={view.window} perform={perform} editor={grid} />}
      <Cover view={view} perform={perform} editor={grid} />
    </>
  );
}

function Notes({ warnings, failure }: { readonly warnings: readonly string[]; readonly failure: string }) {
  if (warnings.length === 0 && failure === '') return null;
  return (
    <div class="notes" role="alert">
      {failure !== '' && <p>{failure}</p>}
      {warnings.length > 0 && (
        <p>
          {words.warnings}: {warnings.join(' · ')}
        </p>
      )}
    </div>
  );
}
