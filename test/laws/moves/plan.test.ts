// People sort, filter, shift, cut and copy what they see of the plan.
import { test } from '@jest/globals';
import { keepWithItems } from './law';
import { manyItems, tenIndicators } from './starts';

test('50 histories of moved cells in a plan of indicators leave each text with its item', () =>
  keepWithItems(tenIndicators(), 'plan', 50));

test('6 histories of moved cells in a plan of many items leave each text with its item', () =>
  keepWithItems(manyItems(), 'plan', 6));
