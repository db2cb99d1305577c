// The facts that all tabs of a result are made of, and since when they are so.
import { assess } from '../domain/analysis/assessment';
import { doubtsOf } from '../domain/analysis/doubts';
import { toldOnce } from '../domain/intake/toldOnce';
import { planPoints } from '../domain/plan/points';
import { type CalendarDay, longDate } from '../domain/thai/months';
import type { Settings } from '../wire/settings';
import { entryOf, keyOf } from './assessmentKey';
import { markOf } from './mark';
import type { Record, Result } from './record';
import type { ScoreTable } from './scoreTable';
import type { Facts } from './tabs/facts';
import { GENERATED_TABS } from './tabs/kinds';
import { unitNames } from './usualUnits';

/**
 * The facts of a score table, and the result as the record shall keep it.
 *
 * @param marked node ids that are to be done first
 */
export function factsOf(
  table: ScoreTable,
  { agency, agencyType, units, pass, strongAbove, weakBelow }: Settings,
  record: Record,
  marked: readonly string[],
  today: CalendarDay,
): { readonly facts: Facts; readonly result: Result } {
  const { source, framework, intake } = table;
  const assessment = assess(framework, intake);
  const undated: Facts = {
    assessment,
    intake,
    doubts: toldOnce(doubtsOf(assessment, intake)),
    cutoffs: { pass, strongAbove, weakBelow },
    agency,
    units: unitNames({ agencyType, units }),
    marked: new Set(marked),
    sourceName: source.name,
    changed: '',
  };
  const key = keyOf(table);
  const before = entryOf(record.results, key);
  const mark = resultMark(undated);
  const changed = before?.mark === mark ? before.changed : longDate(today);
  return { facts: { ...undated, changed }, result: { ...key, mark, changed } };
}

/** Another name of the score tab or of the office is no other result, and neither is what is to be done first. */
function resultMark(facts: Facts): string {
  const nameless = { ...facts, sourceName: '', agency: '' };
  return markOf([
    ...GENERATED_TABS.flatMap(([, { made, content }]) => (made === 'menu' ? content(nameless) : [])),
    ...planPoints(facts.assessment, facts.cutoffs).map(({ key, at }) => [
      key,
      facts.intake.comments.get(at.node.id) ?? '',
    ]),
  ]);
}
