import { describe, expect, test } from '@jest/globals';
import { ringPath, scorePath, spotOn } from '../../src/sidebar/parts/radarGeometry';

describe('a spot in the radar', () => {
  test('stands above the centre on the first axis, and clockwise on the others', () => {
    expect(spotOn(0, 4, 1)).toEqual({ x: 0, y: -100 });
    expect(spotOn(1, 4, 1)).toEqual({ x: 100, y: 0 });
    expect(spotOn(2, 4, 1)).toEqual({ x: 0, y: 100 });
    expect(spotOn(3, 4, 1)).toEqual({ x: -100, y: 0 });
  });

  test('is as far from the centre as its share', () => {
    for (let axis = 0; axis < 10; axis++) {
      const { x, y } = spotOn(axis, 10, 0.85);
      expect(Math.hypot(x, y)).toBeCloseTo(85, 1);
    }
    expect(spotOn(7, 10, 0)).toEqual({ x: 0, y: 0 });
  });
});

describe('the line of scores', () => {
  test('is closed when every share is known', () => {
    expect(scorePath([1, 0.5, 0, 0.5])).toBe('M0,-100L50,0L0,0L-50,0Z');
    expect(ringPath(4, 0.5)).toBe('M0,-50L50,0L0,50L-50,0Z');
  });

  test('joins only neighbours that are known, the last and the first too', () => {
    expect(scorePath([1, undefined, 1, 1])).toBe('M0,100L-100,0M-100,0L0,-100');
    expect(scorePath([1, undefined, 1, undefined])).toBe('');
  });
});
