// Histories with a follow-up tab, which every run brings up to date too.
import { test } from '@jest/globals';
import { followed, loseNothing } from './history';

test('1,000 histories with a follow-up tab lose no typed cell', () => loseNothing(followed, 1_000));
