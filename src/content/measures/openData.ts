// The measures for all open-data items, by topic; the parts stand in the neighbouring openData files.

import type { Measure } from '../../domain/plan/measure';
import { BASICS } from './openDataBasics';
import { INTEGRITY } from './openDataIntegrity';
import { INTERNAL } from './openDataInternal';
import { RESOURCES } from './openDataResources';

export const OPEN_DATA: Readonly<Record<string, Measure>> = {
  ...BASICS,
  ...RESOURCES,
  ...INTEGRITY,
  ...INTERNAL,
};
