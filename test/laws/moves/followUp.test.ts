// People sort, filter, shift, cut and copy what they see of the follow-up.
import { test } from '@jest/globals';
import { keepWithItems } from './law';
import { manyItems, tenIndicators } from './starts';

test('80 histories of moved cells in a follow-up of indicators leave each text with its item', () =>
  keepWithItems(tenIndicators(), 'followUp', 80));

test('8 histories of moved cells in a follow-up of many items leave each text with its item', () =>
  keepWithItems(manyItems(), 'followUp', 8));
