// People sort, filter, shift, cut and copy what they see of the plan.
import { test } from '@jest/globals';
import { keepWithItems } from './law';
import { manyItems, tenIndicators } from './starts';

test('80 histories of moved cells in a plan of indicators leave each text with its item', () =>
  keepWithItems(tenIndicators(), 'plan', 80));

test('8 histories of moved cells in a plan of many items leave each text with its item', () =>
  keepWithItems(manyItems(), 'plan', 8));
