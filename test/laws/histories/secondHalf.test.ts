// Half of 10,000 histories with the tabs of the menu: the other half runs beside it.
import { test } from '@jest/globals';
import { loseNothing, start } from './history';

test('5,000 histories of edits and runs lose no typed cell', () => loseNothing(start, 5_000, 1));
