// Short words in which a year is written down.
import type { GroupSpec, HeadingSpec, ItemSpec } from '../spec';
import { INDICATORS } from './shared';

type IndicatorNumber = keyof typeof INDICATORS;

/** A survey indicator with its items in the order of their codes. */
export const survey = (indicator: IndicatorNumber, ...items: readonly ItemSpec[]): GroupSpec => ({
  ...INDICATORS[indicator],
  headings: [{ items }],
});

/** An open-data indicator with its sub-indicators. */
export const openData = (indicator: IndicatorNumber, ...groups: readonly GroupSpec[]): GroupSpec => ({
  ...INDICATORS[indicator],
  groups,
});

export const subIndicator = (
  name: Pick<GroupSpec, 'id' | 'name' | 'aliases'>,
  ...headings: readonly HeadingSpec[]
): GroupSpec => ({ ...name, headings });

/** Items under the official sub-heading that is printed above them. */
export const under = (heading: string, ...items: readonly ItemSpec[]): HeadingSpec => ({ heading, items });
