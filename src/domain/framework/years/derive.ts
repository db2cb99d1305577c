// Expressing a year by what differs from another one.
import type { Confidence } from '../node';
import type { GroupSpec, InstrumentSpec, ItemSpec, YearSpec } from '../spec';

/** What a year changes: whole fields, or instruments by a function of the earlier one. */
export interface YearChange extends Partial<Omit<YearSpec, 'instruments'>> {
  readonly year: number;
  readonly instruments?: Readonly<Record<string, (earlier: InstrumentSpec) => InstrumentSpec>>;
}

export function derive(base: YearSpec, { instruments = {}, ...fields }: YearChange): YearSpec {
  return {
    ...base,
    ...fields,
    instruments: base.instruments.map(instrument => instruments[instrument.id]?.(instrument) ?? instrument),
  };
}

/** The instrument with every item passed through `change`, which also gets the number of its code. */
function mapItems(
  instrument: InstrumentSpec,
  change: (item: ItemSpec, number: number) => ItemSpec,
): InstrumentSpec {
  let count = 0;
  const mapGroup = (group: GroupSpec): GroupSpec => ({
    ...group,
    ...(group.headings && {
      headings: group.headings.map(heading => ({
        ...heading,
        items: heading.items.map(item => change(item, ++count)),
      })),
    }),
    ...(group.groups && { groups: group.groups.map(mapGroup) }),
  });
  return { ...instrument, indicators: instrument.indicators.map(mapGroup) };
}

/** From this number to that one, both included. */
export type ConfidenceRun = readonly [from: number, to: number, confidence: Confidence];

/** Sets the confidence of runs of items by the numbers of their codes; a later run wins. */
export function withConfidence(instrument: InstrumentSpec, runs: readonly ConfidenceRun[]): InstrumentSpec {
  return mapItems(instrument, (item, number) => {
    const run = runs.filter(([from, to]) => from <= number && number <= to).pop();
    if (!run) return item;
    return { ...(typeof item === 'string' ? { topic: item } : item), confidence: run[2] };
  });
}

/** Marks all items of an instrument alike, whatever was known of each. */
export function withOneConfidence(instrument: InstrumentSpec, confidence: Confidence): InstrumentSpec {
  return { ...withConfidence(instrument, [[1, Number.POSITIVE_INFINITY, confidence]]), confidence };
}

/** Puts other items in the place of some, by the numbers of their codes. */
export function replaceItems(
  instrument: InstrumentSpec,
  items: Readonly<Record<number, ItemSpec>>,
): InstrumentSpec {
  return mapItems(instrument, (item, number) => items[number] ?? item);
}

/** Changes fields of the indicator or sub-indicator of this id. */
export function changeGroup(
  instrument: InstrumentSpec,
  id: string,
  change: Partial<GroupSpec>,
): InstrumentSpec {
  const visit = (group: GroupSpec): GroupSpec => {
    if (group.id === id) return { ...group, ...change };
    return group.groups ? { ...group, groups: group.groups.map(visit) } : group;
  };
  return { ...instrument, indicators: instrument.indicators.map(visit) };
}

/** Keeps the indicators but not their items: they exist, and are not known. */
export function withoutItems(instrument: InstrumentSpec): InstrumentSpec {
  return {
    ...instrument,
    indicators: instrument.indicators.map(({ headings, groups, ...indicator }) => indicator),
  };
}

/**
 * The instrument with a new list of items. An item given by its topic alone keeps the name that the earlier year
 * printed, where that year had it.
 */
export function withNewItems(
  earlier: InstrumentSpec,
  indicators: readonly GroupSpec[],
  confidence: Confidence,
): InstrumentSpec {
  const names = new Map<string, string>();
  mapItems(earlier, item => {
    if (typeof item !== 'string' && item.name !== undefined) names.set(item.topic, item.name);
    return item;
  });
  return mapItems({ ...earlier, indicators, confidence }, item => {
    const spec = typeof item === 'string' ? { topic: item } : item;
    const name = names.get(spec.topic);
    return name === undefined ? item : { name, ...spec };
  });
}
