// The measures as content: complete for every shipped year, within the bounds that a plan can print, and no text twice.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/root';
import { MEASURES } from '../../src/content/measures';
import { GROUPS } from '../../src/content/measures/groups';
import { OPEN_DATA } from '../../src/content/measures/openData';
import { PUBLIC } from '../../src/content/measures/public';
import { STAFF } from '../../src/content/measures/staff';
import { TOPICS } from '../../src/domain/framework/topics';
import { leavesOf, nodesAt, nodesOf } from '../../src/domain/framework/tree';
import type { Measure } from '../../src/domain/plan/measure';
import { planKey } from '../../src/domain/plan/points';
import { planTopicOf, SEVEN_TOPICS } from '../../src/domain/plan/sevenTopics';
import { USUAL_UNITS } from '../../src/wire/settings';
import { ALL } from '../domain/framework/shipped';
import { textsOf } from './texts';

const ENTRIES: [string, Measure][] = Object.entries(MEASURES);

/** How often something is reported, or by when, or after what. */
const WHEN =
  /ทุก|ประจำเดือน|แต่ละเดือน|ราย(?:เดือน|ไตรมาส)|(?:ปี|เดือน)ละ|ภายใน|เมื่อ|ก่อน|หลัง|กลางปี|ครึ่งปี|ช่วงเทศกาล|ปีถัดไป/;

/** Names of systems, media and official terms that a clerk knows in Latin letters. */
const LATIN = [
  'ITA',
  'OIT',
  'LINE',
  'Facebook',
  'Social Network',
  'QR Code',
  'e-GP',
  'E-Service',
  'No Gift Policy',
  'Q&A',
];

/** Texts that occur more than once. */
const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, position) => texts.indexOf(text) !== position);

const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), text);

describe.each(ALL.map(framework => [framework.year, framework] as const))(
  'the measures of FY%d',
  (_, framework) => {
    test.each([
      ['leaf', leavesOf(framework.root)],
      ['indicator', nodesAt(framework, 'indicator')],
      ['instrument', nodesAt(framework, 'instrument')],
    ])('cover every %s', (_level, nodes) => {
      expect(nodes.length).toBeGreaterThan(0);
      expect(nodes.map(planKey).filter(key => !Object.hasOwn(MEASURES, key))).toEqual([]);
    });
  },
);

describe('the measures', () => {
  test('are for a matter of some year each', () => {
    const known = new Set(ALL.flatMap(nodesOf).map(planKey));
    expect(ENTRIES.map(([key]) => key).filter(key => !known.has(key))).toEqual([]);
  });

  test('are there for every topic that any year may ask about', () => {
    expect(Object.keys(TOPICS).filter(topic => !Object.hasOwn(MEASURES, topic))).toEqual([]);
  });

  test('belong to one of the seven topics each, and each of the seven has some', () => {
    const topics = new Map(
      ALL.flatMap(framework =>
        nodesOf(framework)
          .filter(node => Object.hasOwn(MEASURES, planKey(node)))
          .map(node => [planKey(node), planTopicOf(framework, node)] as const),
      ),
    );
    expect(ENTRIES.map(([key]) => key).filter(key => topics.get(key) === undefined)).toEqual([]);
    expect(new Set(topics.values())).toEqual(new Set(SEVEN_TOPICS.map(({ id }) => id)));
  });

  test('are what the data file holds that is read when a plan is written', () => {
    expect(JSON.parse(readFileSync(`${ROOT}dist/Measures.html`, 'utf8'))).toEqual(MEASURES);
  });

  test('stand in one file each', () => {
    const keys = [STAFF, PUBLIC, GROUPS, OPEN_DATA].flatMap(part => Object.keys(part));
    expect(repeated(keys)).toEqual([]);
    expect(keys).toHaveLength(ENTRIES.length);
  });

  test('share neither a measure nor the steps', () => {
    expect(repeated(ENTRIES.map(([, { measure }]) => measure))).toEqual([]);
    expect(repeated(ENTRIES.flatMap(([, { steps }]) => steps))).toEqual([]);
  });
});

describe.each(ENTRIES)('the measure for %s', (_, it) => {
  test('has lengths that a plan can print', () => {
    expect(lengthsOutside([it.measure], 20, 220)).toEqual([]);
    expect(lengthsOutside(it.steps, 15, 200)).toEqual([]);
    expect(lengthsOutside([it.monitoring, ...it.missed, ...it.evidence], 5, 200)).toEqual([]);
  });

  test('has neither too few nor too many parts', () => {
    expect(it.steps.length).toBeGreaterThanOrEqual(2);
    expect(it.steps.length).toBeLessThanOrEqual(5);
    expect(it.missed.length).toBeGreaterThanOrEqual(1);
    expect(it.missed.length).toBeLessThanOrEqual(4);
    expect(it.evidence.length).toBeGreaterThanOrEqual(1);
    expect(it.evidence.length).toBeLessThanOrEqual(3);
    expect([1, 2, 3]).toContain(it.effort);
  });

  test('lies within a fiscal year', () => {
    expect([it.start, it.end].every(Number.isInteger)).toBe(true);
    expect(it.start).toBeGreaterThanOrEqual(1);
    expect(it.end).toBeLessThanOrEqual(12);
    expect(it.start).toBeLessThanOrEqual(it.end);
  });

  test('names one or two units that the settings know', () => {
    const units = it.responsible.split(' / ');
    expect(units.length).toBeLessThanOrEqual(2);
    expect(repeated(units)).toEqual([]);
    expect(units.filter(unit => !(USUAL_UNITS as readonly string[]).includes(unit))).toEqual([]);
  });

  test('says when its monitoring is reported', () => {
    expect(it.monitoring).toMatch(WHEN);
  });

  test('names no year', () => {
    const dated = /พ\.\s*ศ|ค\.\s*ศ|(?:19|20|2[45]|๑๙|๒๐|๒[๔๕])[0-9๐-๙]{2}/;
    expect(textsOf(it).filter(text => dated.test(text))).toEqual([]);
  });

  test('is clean text, Latin only in known names', () => {
    expect(
      textsOf(it).filter(text => text !== text.trim() || /[\s]{2}|[\n\t\u200b\u00a0]/.test(text)),
    ).toEqual([]);
    expect(textsOf(it).filter(text => /[A-Za-z]/.test(without(text, LATIN)))).toEqual([]);
    // Vowels typed as two look-alike signs, and a tone mark without a letter below it.
    expect(
      textsOf(it).filter(text => /เเ|\u0e4d\u0e32|(?:^|[^ก-ฮ\u0e31-\u0e3a])[\u0e47-\u0e4c]/.test(text)),
    ).toEqual([]);
  });

  test('numbers no step: the plan does', () => {
    expect(it.steps.filter(step => /^[0-9๐-๙]+[.)]/.test(step))).toEqual([]);
    expect(repeated(textsOf(it))).toEqual([]);
  });
});

function lengthsOutside(
  texts: readonly string[],
  least: number,
  most: number,
): (readonly [number, string])[] {
  return texts
    .map(text => [text.length, text] as const)
    .filter(([length]) => length < least || length > most);
}
