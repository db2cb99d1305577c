import { expect, test } from '@jest/globals';
import { uncertaintiesOf } from '../../../src/domain/framework/uncertain';
import { framework } from '../../bundle/offices';

const about = (year: number): string[] => uncertaintiesOf(framework(year)).map(one => one.about);

test('FY2565 is certain but for the titles of some items', () => {
  expect(about(2565)).toEqual(['names']);
  expect(uncertaintiesOf(framework(2565))[0]?.items).not.toContain('O12');
});

test('FY2569 is uncertain in everything', () => {
  expect(about(2569)).toEqual(['weights', 'structure', 'grades', 'names']);
});

test('what is certain is not mentioned', () => {
  const whole = framework(2565);
  const sourced = { ...whole, root: { ...whole.root, children: [] } };
  expect(uncertaintiesOf(sourced)).toEqual([]);
});
