import { describe, expect, test } from '@jest/globals';
import { foldLines, type Line } from '../../src/sidebar/views/start/folded';

const line = (as: Line['as'], text: string): Line => ({ as, text, id: '', points: null });

describe('lines of pasted text', () => {
  test('stand alone when they say something', () => {
    const lines = [line('title', 'ผล'), line('row', 'O1'), line('continues', 'ต่อ'), line('doubt', '?')];
    expect(foldLines(lines)).toEqual(lines.map(one => ({ kind: 'line', line: one })));
  });

  test('are folded where they were passed over, blank ones counted but not shown', () => {
    const lines = [
      ...[line('skipped', 'หน้า 1'), line('blank', ''), line('skipped', 'หน้า 2')],
      ...[line('row', 'O1'), line('skipped', 'หน้า 3')],
    ];
    expect(foldLines(lines)).toEqual([
      { kind: 'passed', count: 3, texts: ['หน้า 1', 'หน้า 2'] },
      { kind: 'line', line: lines[3] },
      { kind: 'passed', count: 1, texts: ['หน้า 3'] },
    ]);
  });

  test('are left out where all of a run are blank', () => {
    const lines = [line('row', 'O1'), line('blank', ''), line('blank', ''), line('row', 'O2')];
    expect(foldLines(lines).map(({ kind }) => kind)).toEqual(['line', 'line']);
  });
});
