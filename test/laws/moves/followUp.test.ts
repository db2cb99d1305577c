// People sort, filter, shift, cut and copy what they see of the follow-up.
import { test } from '@jest/globals';
import { keepWithItems } from './law';
import { manyItems, tenIndicators } from './starts';

test('50 histories of moved cells in a follow-up of indicators leave each text with its item', () =>
  keepWithItems(tenIndicators(), 'followUp', 50));

test('6 histories of moved cells in a follow-up of many items leave each text with its item', () =>
  keepWithItems(manyItems(), 'followUp', 6));
