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

  test.each([
    [['(1)', '(2)', '(3)']],
    [['(๑)', '(๒)', '(3) = (1) x (2)']],
    [[1, 2, 3]],
    [['', '(1)', '(2)']],
  ])('leaves out the columns counted below a head: %j', numbers => {
    const [block, ...others] = split(['ข้อ', 'ประเด็น', 'คะแนน'], numbers, ['O1', 'โครงสร้าง', 100]);
    expect(others).toEqual([]);
    expect(block?.rows.map(([first]) => first?.text)).toEqual(['O1']);
  });

  test.each([
    [
      ['ข้อ', 'คะแนน'],
      [1, 2],
    ],
    [
      ['ที่', 'ข้อ', 'คะแนน'],
      [1, 2, 100],
    ],
    [
      ['ข้อ', 'ประเด็น', 'คะแนน'],
      ['(1)', '', 3],
    ],
  ])('keeps a row of numbers that may be data: %j %j', (head, row) => {
    expect(split(head, row, ['O1', 'โครงสร้าง', 100])[0]?.rows).toHaveLength(2);
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
