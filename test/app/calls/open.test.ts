// What the page learns before anything else.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../../scripts/root';
import { FRAMEWORK_YEARS } from '../../../src/domain/framework/frameworks';
import { uncertaintiesOf } from '../../../src/domain/framework/uncertain';
import { VERSION } from '../../../src/wire/version';
import { framework } from '../../bundle/offices';
import { newFile } from '../built';
import { answered, call } from './called';

const called = call(newFile(), 'open', {}, { locale: 'en_GB' });
const opened = answered(called);

test('the page is told the years, and what is not certain about each', () => {
  expect(opened.years.map(({ year }) => year)).toEqual(FRAMEWORK_YEARS);
  for (const { year, uncertain } of opened.years) expect(uncertain).toEqual(uncertaintiesOf(framework(year)));
  expect(opened.years.some(({ uncertain }) => uncertain.length > 0)).toBe(true);
});

test('the page is told the language of the account', () => {
  expect(opened.locale).toBe('en_GB');
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  expect([opened.version, VERSION]).toEqual([version, version]);
});

test('opening writes nothing', () => {
  expect([called.log.writes, called.log.count('Properties.setProperties')]).toEqual([0, 0]);
});
