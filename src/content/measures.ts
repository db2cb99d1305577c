// Every measure that a plan may propose, by topic or by the key of a point without one. What an office makes of it is
// its own: the plan only offers these texts in empty cells.
import type { Measures } from '../domain/plan/measure';
import { GROUPS } from './measures/groups';
import { OPEN_DATA } from './measures/openData';
import { PUBLIC } from './measures/public';
import { STAFF } from './measures/staff';

export const MEASURES: Measures = { ...STAFF, ...PUBLIC, ...GROUPS, ...OPEN_DATA };
