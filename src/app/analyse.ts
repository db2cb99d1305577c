// The main use case: reads the score tab, writes ranking, findings, summary and plan around what people typed, and says
// in words what came out.
import { assess } from '../domain/analysis/assessment';
import { doubtsOf } from '../domain/analysis/doubts';
import { DEFAULT_CUTOFFS } from '../domain/analysis/standing';
import type { Framework } from '../domain/framework/node';
import { readScores } from '../domain/intake/read';
import type { Measures } from '../domain/plan/measure';
import { longDate } from '../domain/thai/months';
import { th } from '../text/th';
import type { Answer } from '../wire/calls';
import type { Refusal } from '../wire/refusal';
import type { AnalysisResult } from './analysisResult';
import { markOf } from './mark';
import { outcomeOf } from './outcome';
import { type Found, ownTabs } from './ownTabs';
import { isPlan, planNeedsUpdate, updatePlan } from './planTab';
import type { World } from './ports';
import { type Record, readRecord, type TabKind, writeRecord } from './record';
import { askYear, frameworkFor, sourceOf } from './source';
import { checkContent, checkLook } from './tabs/check';
import type { Facts } from './tabs/facts';
import { planLook, planNeeds } from './tabs/plan';
import { rankingContent, rankingLook } from './tabs/ranking';
import { summaryContent, summaryLook } from './tabs/summary';
import type { TabContent, TabLook } from './tabs/tab';
import { isEmpty } from './tabs/table';
import { hasUnreadCodes } from './unread';
import { isTypedInto, needsUpdate, updateTab } from './wholeTab';

/** The tabs that are wholly ours, in the order in which they are added. */
const WHOLE_TABS: readonly {
  readonly kind: TabKind;
  readonly content: (facts: Facts) => TabContent;
  readonly look: (content: TabContent, facts: Facts) => TabLook;
}[] = [
  { kind: 'summary', content: summaryContent, look: summaryLook },
  { kind: 'ranking', content: rankingContent, look: rankingLook },
  { kind: 'check', content: checkContent, look: checkLook },
];

/** Name of the data file that holds the measures. */
const MEASURES = 'Measures';

export function analyse(world: World): Answer<AnalysisResult> {
  let given: Framework | undefined;
  for (;;) {
    const held = world.lock.hold(() => run(world, given));
    if (!held) return refuse({ code: 'locked' });
    if (!('ask' in held.done)) return held.done;
    const tab = held.done.ask;
    given = askYear(world.dialogs, years => th.run.askYear({ tab, ...years }));
    if (!given) return refuse({ code: 'cancelled' });
  }
}

/** One run under the lock; or the name of the tab whose year must be asked for first. */
function run(
  { workbook, dialogs, clock, content: files }: World,
  given: Framework | undefined,
): Answer<AnalysisResult> | { readonly ask: string } {
  dialogs.progress(th.run.progress.reading);
  const saved = workbook.loadRecord();
  const record = readRecord(saved);
  const source = sourceOf(workbook, record);
  if (!source) return refuse({ code: 'sourceGone' });
  // Nobody is asked for the year of an empty tab.
  if (isEmpty(source.grid.values)) return refuse({ code: 'noItems', tab: source.name });
  const framework = given ?? frameworkFor(source, record);
  if (!framework) return { ask: source.name };
  const intake = readScores(source.grid, framework);
  const several = intake.findings.find(({ code }) => code === 'severalScoreColumns');
  if (intake.scores.size === 0 && several) {
    const { count = 0, names = '' } = several.params;
    return refuse({ code: 'severalScoreColumns', count: Number(count), names: String(names) });
  }
  const isTable = intake.places.size > 0 || hasUnreadCodes(intake);
  if (!isTable) return refuse({ code: 'noItems', tab: source.name });

  const assessment = assess(framework, intake);
  const of = { source: source.id, year: framework.year };
  const before = record.results.find(result => result.source === of.source && result.year === of.year);
  const undated: Facts = {
    assessment,
    intake,
    doubts: doubtsOf(assessment, intake),
    cutoffs: DEFAULT_CUTOFFS,
    agency: record.agency,
    sourceName: source.name,
    changed: '',
  };
  const needs = planNeeds(undated, files.read(MEASURES) as Measures);
  const mark = markOf([
    // Another name of the score tab is no other result.
    ...WHOLE_TABS.flatMap(({ content }) => content({ ...undated, sourceName: '' })),
    ...needs.needed.map(({ key, finding }) => [key, finding]),
  ]);
  const changed = before?.mark === mark ? before.changed : longDate(clock.today());
  const facts: Facts = { ...undated, changed };

  let written = saved;
  const save = (next: Record): void => {
    const text = writeRecord(next);
    if (text === written) return;
    workbook.saveRecord(text);
    written = text;
  };
  const wanted = [
    ...WHOLE_TABS.map(({ kind }) => ({ kind, accepts: () => true })),
    // The plan is read last and written first: what the officer does in between meets no stale row numbers.
    { kind: 'plan' as const, accepts: isPlan, formulas: 'formulas' as const },
  ];
  const own = ownTabs(workbook, record, of, wanted, save);

  const whole = WHOLE_TABS.map(({ kind, content, look }) => {
    const cells = content(facts);
    return { found: own.found.get(kind) as Found, cells, look: look(cells, facts) };
  });
  const plan = own.found.get('plan') as Found;
  const stale = whole.filter(({ found, cells }) => needsUpdate(found, cells));
  const planIsStale = planNeedsUpdate(plan, needs);
  const touched = new Set([...stale.map(({ found }) => found.tab.id), ...(planIsStale ? [plan.tab.id] : [])]);

  // A run that is cut from here on leaves its tabs marked as dirty; the next one completes them.
  const typedInto = new Set(
    stale.filter(({ found, cells }) => isTypedInto(found, cells)).map(({ found }) => found.tab.id),
  );
  if (touched.size > 0) {
    save(
      withTabs(own.record, tab =>
        touched.has(tab.id) ? { ...tab, dirty: true, dressed: tab.dressed && !typedInto.has(tab.id) } : tab,
      ),
    );
  }
  const newPlan = planIsStale ? [updatePlan(workbook, plan, needs, planLook(facts))] : [];
  const updates = stale.map(({ found, cells, look }) => {
    dialogs.progress(th.run.progress.writing({ name: th.tabs.names[found.tab.kind] }));
    return updateTab(workbook, found, cells, look, source.id);
  });
  const newTabs = [...newPlan, ...updates.map(({ tab }) => tab)];
  const results = [
    ...record.results.filter(result => !(result.source === of.source && result.year === of.year)),
    { ...of, mark, changed },
  ];
  const finished = withTabs(own.record, tab => newTabs.find(({ id }) => id === tab.id) ?? tab);
  save(before && before.mark === mark ? finished : { ...finished, results });

  // A first run ends on the summary; a copy that was kept must not take the user away from where they were.
  const summary = own.found.get('summary') as Found;
  if (summary.tab.mark === '') workbook.show(summary.tab.id);
  else if (updates.some(({ kept }) => kept !== undefined)) workbook.show(source.from?.id ?? source.id);

  const keep = th.tabs.plan.keep;
  return {
    ok: true,
    value: {
      ...outcomeOf(facts),
      planRows: needs.needed.filter(({ point }) => point !== keep).length,
      kept: updates.flatMap(({ kept }) => (kept === undefined ? [] : [kept])),
      checkTab: th.tabs.names.check,
      unchanged: touched.size === 0,
      usedLastSource: source.from !== undefined,
    },
  };
}

function withTabs(record: Record, change: (tab: Record['tabs'][number]) => Record['tabs'][number]): Record {
  return { ...record, tabs: record.tabs.map(change) };
}

const refuse = (refusal: Refusal): Answer<AnalysisResult> => ({ ok: false, refusal });
