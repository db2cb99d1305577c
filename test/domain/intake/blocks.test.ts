import { describe, expect, test } from '@jest/globals';
import { splitBlocks } from '../../../src/domain/intake/blocks';
import { readGrid } from '../../../src/domain/intake/grid';
import { vocabularyOf } from '../../../src/domain/intake/vocabulary';
import { framework } from '../../bundle/offices';

const split = (...values: unknown[][]) => splitBlocks(readGrid({ values }, vocabularyOf(framework(2565))));

describe('splitBlocks', () => {
  test('begins a block at every header, the rows above the first one without any', () => {
    const blocks = split(
      ['ผลการประเมิน'],
      ['ข้อ', 'คะแนน'],
      ['O1', 100],
      ['ข้อ', 'คะแนน'],
      ['O2', 0],
      ['O3', 0],
    );
    expect(blocks.map(({ header, rows }) => [header !== undefined, rows.length])).toEqual([
      [false, 1],
      [true, 1],
      [true, 2],
    ]);
  });

  test('takes a row of years under a header for its second line', () => {
    const [block] = split(['ข้อ', 'คะแนน', ''], ['', 2564, '๒๕๖๕'], ['O1', 100, 0]);
    expect(block?.roles).toEqual(['code', 'score', 'score']);
    expect(block?.rows).toHaveLength(1);
  });

  test('does not take scores under a header for years', () => {
    const [block] = split(['ข้อ', 'คะแนน'], ['', 97.41]);
    expect(block?.rows).toHaveLength(1);
  });
});
