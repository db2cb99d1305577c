// The facts that all tabs of a result are made of, and since when they are so.
import { assess } from '../domain/analysis/assessment';
import { doubtsOf } from '../domain/analysis/doubts';
import { toldOnce } from '../domain/intake/toldOnce';
import { planPoints } from '../domain/plan/points';
import { type CalendarDay, longDate } from '../domain/thai/months';
import type { TabKind } from '../wire/reading';
import type { Settings } from '../wire/settings';
import { entryOf, keyOf } from './assessmentKey';
import { markOf } from './mark';
import type { Record, Result } from './record';
import type { ScoreTable } from './scoreTable';
import type { BuiltTab } from './tabs/definition';
import type { Facts, ResultFacts } from './tabs/facts';
import { GENERATED_TABS } from './tabs/kinds';
import { unitNames } from './usualUnits';

export interface FactsOfTable {
  readonly facts: Facts;
  /** The tabs by which the result is known, without what is no part of it. */
  readonly built: ReadonlyMap<TabKind, BuiltTab>;
  readonly result: Result;
}

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
): FactsOfTable {
  const { source, framework, intake } = table;
  const assessment = assess(framework, intake);
  const ofResult: ResultFacts = {
    assessment,
    intake,
    doubts: toldOnce(doubtsOf(assessment, intake)),
    cutoffs: { pass, strongAbove, weakBelow },
  };
  const built = new Map(
    GENERATED_TABS.flatMap(([kind, { made, build }]) => (made === 'menu' ? [[kind, build(ofResult)]] : [])),
  );
  const key = keyOf(table);
  const before = entryOf(record.results, key);
  const mark = resultMark(ofResult, [...built.values()]);
  const changed = before?.mark === mark ? before.changed : longDate(today);
  const facts = {
    ...ofResult,
    agency,
    units: unitNames({ agencyType, units }),
    marked: new Set(marked),
    sourceName: source.name,
    changed,
  };
  return { facts, built, result: { ...key, mark, changed } };
}

/** Another name of the score tab or of the office is no other result, and neither is what is to be done first. */
const resultMark = ({ assessment, cutoffs, intake }: ResultFacts, built: readonly BuiltTab[]): string =>
  markOf([
    ...built.flatMap(({ content }) => content),
    ...planPoints(assessment, cutoffs).map(({ key, at }) => [key, intake.comments.get(at.node.id) ?? '']),
  ]);
