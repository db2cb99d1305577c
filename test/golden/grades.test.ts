// Published grades by year, and the bands of each year at their edges, through the built bundle.
import { describe, expect, test } from '@jest/globals';
import { call, messageOf } from '../bundle/bundle';

describe('until FY2565 the total alone decides', () => {
  test.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.995, 'AA'],
    [94.99, 'A'],
    [94.19, 'A'],
    [90.76, 'A'],
    [85, 'A'],
    [84.995, 'A'],
    [84.99, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('%d is %s', (total, grade) => {
    for (const year of [2562, 2563, 2564, 2565]) expect(call('ITA_GRADE', total, year)).toBe(grade);
  });
});

describe('from FY2566 the instruments have floors', () => {
  test.each([
    [2566, 95.81, [96, 94.9, 96.35], 'ผ่านดี'],
    [2566, 90.06, [85.67, 84.53, 97.5], 'ผ่าน'],
    [2568, 94.64, [98, 84.99, 99.36], 'ผ่าน'],
    [2567, 92.43, [90, 88, 97.58], 'ผ่านดี'],
    [2567, 91.15, [92, 80, 98.88], 'ผ่าน'],
    [2567, 94.25, [92.24, 94.15, 95.84], 'ผ่านดี'],
    [2569, 96.9, [96, 95, 99], 'ผ่านดีเยี่ยม'],
    [2569, 96.9, [96, 94.995, 99], 'ผ่านดีเยี่ยม'],
    [2569, 96.9, [96, 94.99, 99], 'ผ่านดี'],
  ])('FY%i: %d with %j is %s', (year, total, instruments, grade) => {
    expect(call('ITA_GRADE', total, year, [instruments])).toBe(grade);
    expect(
      call(
        'ITA_GRADE',
        total,
        year,
        instruments.map(score => [score]),
      ),
    ).toBe(grade);
  });

  test.each([
    [84.99, 'ต้องปรับปรุง'],
    [70, 'ต้องปรับปรุง'],
    [69.99, 'ต้องปรับปรุงโดยด่วน'],
    [0, 'ต้องปรับปรุงโดยด่วน'],
  ])('%d needs no instruments: %s', (total, grade) => {
    for (const year of [2566, 2567, 2568, 2569]) expect(call('ITA_GRADE', total, year)).toBe(grade);
  });

  test('a total of 85 or more without its instruments is refused with the form to write', () => {
    expect(messageOf('ITA_GRADE', 94.64, 2568)).toContain('=ITA_GRADE(B2, 2568, C2:E2)');
  });
});
