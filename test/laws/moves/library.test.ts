// People sort, filter, shift, cut and copy what they see of the library of measures.
import { test } from '@jest/globals';
import { keepWithItems } from './law';
import { manyItems, tenIndicators } from './starts';

test('50 histories of moved cells in a library beside indicators leave each text with its item', () =>
  keepWithItems(tenIndicators(), 'measures', 50));

test('6 histories of moved cells in a library beside many items leave each text with its item', () =>
  keepWithItems(manyItems(), 'measures', 6));
