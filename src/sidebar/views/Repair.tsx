// The view "repair": what gives back most points, what the result would be, and the way of what was chosen into the plan.
import { useMemo, useState } from 'preact/hooks';
import { knownPercent } from '../../domain/analysis/knownPercent';
import type { Reading } from '../../wire/reading';
import { officeOf } from '../office';
import { usePage } from '../page';
import { Bars } from '../parts/Bars';
import { Title } from '../parts/Frame';
import { LongList } from '../parts/LongList';
import { NoTable } from '../parts/NoTable';
import { Source } from '../parts/Source';
import { ChooseInstrument } from './repair/ChooseInstrument';
import { Outcome } from './repair/Outcome';
import { RepairRow } from './repair/RepairRow';
import { changesOn, repairsOf, tried } from './repair/repairs';
import { ShortestPath } from './repair/ShortestPath';
import { useTrying } from './repair/useTrying';

/** So many rows show at first, and so many more each time. */
const STEP = 15;

export function Repair() {
  const { words, reading } = usePage();
  const { repair } = words.sidebar;
  if (!reading) return <NoTable title={repair.title} />;
  const { total } = officeOf(reading).assessment;
  return (
    <>
      <Title>{repair.title}</Title>
      <Source reading={reading} />
      {total.state === 'partial' && (
        <p class="notice">{repair.provisional({ known: knownPercent(total) })}</p>
      )}
      {repairsOf(reading).length > 0 ? <Trying reading={reading} /> : <NothingToRepair reading={reading} />}
    </>
  );
}

function NothingToRepair({ reading }: { reading: Reading }) {
  const { repair, result } = usePage().words.sidebar;
  const { total } = officeOf(reading).assessment;
  return <p class="notice info">{total.score === undefined ? result.noScores : repair.none}</p>;
}

function Trying({ reading }: { reading: Reading }) {
  const { words, changes: allChanges, settings, marking } = usePage();
  const { repair, result } = words.sidebar;
  const [instrument, setInstrument] = useState('');
  const { tryPoints, tryAll, reset } = useTrying();
  const changes = useMemo(() => changesOn(reading, allChanges), [reading, allChanges]);
  const now = officeOf(reading).assessment;
  const then = useMemo(() => tried(reading, changes), [reading, changes]);
  const marked = new Set(reading.marked);
  const plan = reading.ownTabs.find(({ kind }) => kind === 'plan');
  const isProvisional = now.total.state !== 'complete';
  const all = repairsOf(reading);
  const shown = all.filter(one => instrument === '' || one.instrument?.id === instrument);
  const indicators = (of: typeof now) => of.nodes.filter(({ node }) => node.level === 'indicator');
  return (
    <>
      <p>{repair.intro}</p>
      <p class="muted">{plan ? repair.planHint({ tab: plan.name }) : repair.newPlanHint}</p>
      <ShortestPath reading={reading} onTry={tryAll} />
      {all.length > STEP && <ChooseInstrument repairs={all} value={instrument} onValue={setInstrument} />}
      <div class="repairs">
        <LongList key={instrument} items={shown} step={STEP} more={count => repair.more({ count })}>
          {one => (
            <RepairRow
              key={one.at.node.id}
              repair={one}
              points={changes.get(one.at.node.id)}
              marked={marked.has(one.at.node.id)}
              isProvisional={isProvisional}
              words={words}
              onPoints={tryPoints}
              isMarking={marking.call.isBusy}
              onUnmark={marking.unmark}
            />
          )}
        </LongList>
      </div>
      <details class="indicators">
        <summary>{result.indicators}</summary>
        <Bars
          title={repair.indicators}
          nodes={indicators(then)}
          before={indicators(now)}
          cutoff={settings.pass}
        />
      </details>
      <Outcome now={now} then={then} changes={changes} onReset={reset} marking={marking} reading={reading} />
    </>
  );
}
