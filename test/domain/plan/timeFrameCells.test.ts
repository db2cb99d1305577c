import { describe, expect, test } from '@jest/globals';
import { readPlanTime } from '../../../src/domain/plan/timeFrameCells';
import { brief } from './times';

const read = (start: unknown, end: unknown, fiscalYear?: number): string =>
  brief(readPlanTime(start, end, fiscalYear));

describe('a start and an end', () => {
  test.each([
    ['พ.ย. 2565', 'ก.พ. 2566', '1/11/2565-28/2/2566'],
    ['พ.ย.', 'ก.พ.', '1/11/2565-28/2/2566'],
    ['ก.พ.', 'พ.ค. 2566', '1/2/2566-31/5/2566'],
    ['ไตรมาส 1', 'ไตรมาส 3', '1/10/2565-30/6/2566'],
    ['ตั้งแต่ 1 ก.พ. 66', 'ภายใน 15 พ.ค. 66', '1/2/2566-15/5/2566'],
    ['เริ่ม ก.พ. 66', 'ถึง พ.ค. 66', '1/2/2566-31/5/2566'],
    ['พ.ค. 66', 'ก.พ. 66', 'startAfterEnd'],
    ['พ.ย.', 'ก.พ. 2566', 'startAfterEnd? 1/11/2565-28/2/2566'],
    ['ก.พ. 66', '30 ก.พ. 66', 'noSuchDay? 1/2/2566-28/2/2566'],
  ])('%j and %j in the plan for 2566: %s', (start, end, expected) => {
    expect(read(start, end, 2566)).toBe(expected);
  });

  test('may be date cells', () => {
    expect(read(new Date(2023, 1, 1), new Date(2566, 4, 15))).toBe('1/2/2566-15/5/2566');
  });
});

describe('one of both', () => {
  test('an end alone is a deadline', () => {
    expect(read('', 'ก.พ. 66')).toBe('by 28/2/2566');
    expect(read('-', 'ภายใน 15 ก.พ. 66')).toBe('by 15/2/2566');
    expect(read('', 'ม.ค. - ก.พ. 66')).toBe('1/1/2566-28/2/2566');
  });

  test('a start alone is not read, because it may be the whole time', () => {
    expect(read('ก.พ. 66', '')).toBe('noEnd? 1/2/2566-28/2/2566');
    expect(read('ไตรมาส 2', '', 2566)).toBe('noEnd? 1/1/2566-31/3/2566');
    expect(read('ตั้งแต่ ก.พ. 66', '')).toBe('noEnd');
  });

  test('either may hold the whole time frame', () => {
    expect(read('ก.พ. ๖๖ - พ.ค. ๖๖', '')).toBe('1/2/2566-31/5/2566');
    expect(read('ตลอดปีงบประมาณ', '', 2566)).toBe('1/10/2565-30/9/2566');
    expect(read('ภายใน ก.พ. 66', '')).toBe('by 28/2/2566');
    expect(read('', '')).toBe('blank');
  });
});

describe('the whole time frame beside another cell', () => {
  test.each([
    ['ไตรมาส 1-4', 'ไตรมาส 1-4', '1/10/2565-30/9/2566'],
    ['ก.พ. - พ.ค. 66', 'พ.ค. 66', '1/2/2566-31/5/2566'],
    ['ก.พ. 66', 'ก.พ. - พ.ค. 66', '1/2/2566-31/5/2566'],
    ['ภายใน ก.พ. 66', 'ก.พ. 66', 'by 28/2/2566'],
    ['ภายใน พ.ค. 66', 'ก.พ. - พ.ค. 66', '1/2/2566-31/5/2566'],
    ['ก.พ. - พ.ค. 66', 'มิ.ย. 66', 'disagree'],
    ['มี.ค. 66', 'ก.พ. - พ.ค. 66', 'disagree'],
    ['ภายใน ก.พ. 66', 'พ.ค. 66', 'disagree'],
    ['ไตรมาส 1-4', 'ตามแผน', 'notATime'],
    ['ตามแผน', 'ก.พ. 66', 'notATime'],
  ])('%j and %j in the plan for 2566: %s', (start, end, expected) => {
    expect(read(start, end, 2566)).toBe(expected);
  });

  test('shows both cells where they are not read', () => {
    expect(readPlanTime('ตามแผน', 'ก.พ. 66')).toMatchObject({ kind: 'unread', shown: 'ตามแผน - ก.พ. 66' });
  });
});
