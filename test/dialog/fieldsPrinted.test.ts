// Which fields a document asks for: exactly those that it prints.
import { describe, expect, test } from '@jest/globals';
import { CHOICE_IDS, type ChoiceId, needsOf, templatesOf } from '../../src/dialog/choices';
import { withText } from '../../src/dialog/ownTexts';
import { missingIn, WAYS } from '../../src/dialog/textFields';
import { DOCUMENTS } from '../../src/documents/all';
import { FIELD_NAMES } from '../../src/documents/fieldNames';
import { posterScene } from '../../src/documents/poster';
import type { Fields } from '../../src/wire/documents';
import { factsOf, followUpLine, planLine } from '../documents/facts';
import { textOf } from '../documents/reading';
import { CHAIN_FIELDS, EMPTY_FIELDS } from './fields';

const MARK = 'ทดสอบหาคำนี้';
const YEAR = 2565;

const PLAN = [planLine({ instrument: 'OIT', measure: 'ปรับปรุง' })];

type Rows = Pick<Parameters<typeof factsOf>[0], 'plan' | 'followUp'>;

/** All that is printed, or drawn, of a document. */
function printed(id: ChoiceId, fields: Fields, rows: Rows = { plan: PLAN }): string {
  const facts = factsOf({ year: YEAR, scores: { IIT: 80, EIT: 80, OIT: 80 }, fields, ...rows });
  const document = DOCUMENTS.find(one => one.id === id);
  if (document) return textOf(document.build(facts));
  return posterScene(facts)
    .shapes.flatMap(shape => (shape.kind === 'text' ? [shape.text] : []))
    .join('');
}

describe.each(CHOICE_IDS)('%s', id => {
  test('asks for the fields that it prints and for no others', () => {
    const found = FIELD_NAMES.filter(name =>
      printed(id, WAYS[name].set(CHAIN_FIELDS, MARK, YEAR)).includes(MARK),
    );
    expect([...found].sort()).toEqual([...needsOf(id).prints].sort());
  });

  test('names the tab whose rows it prints', () => {
    const plan = [planLine({ instrument: 'OIT', measure: MARK })];
    const followUp = [followUpLine({ round: 'year', instrument: 'OIT', measure: MARK })];
    const isOfPlan = printed(id, EMPTY_FIELDS, { plan }).includes(MARK);
    const isOfFollowUp = printed(id, EMPTY_FIELDS, { plan: PLAN, followUp }).includes(MARK);
    expect(needsOf(id).rows).toBe(isOfFollowUp ? 'followUp' : isOfPlan ? 'plan' : undefined);
  });

  test('asks for nothing that is filled in, were it only with spaces around', () => {
    expect(missingIn(id, EMPTY_FIELDS, YEAR)).toEqual(
      FIELD_NAMES.filter(name => needsOf(id).prints.includes(name)),
    );
    const filled = FIELD_NAMES.reduce((fields, name) => WAYS[name].set(fields, ' ก ', YEAR), EMPTY_FIELDS);
    expect(missingIn(id, filled, YEAR)).toEqual([]);
    const blank = FIELD_NAMES.reduce((fields, name) => WAYS[name].set(fields, '  ', YEAR), EMPTY_FIELDS);
    expect(missingIn(id, blank, YEAR)).toHaveLength(needsOf(id).prints.length);
  });

  test.each(Object.keys(templatesOf(id)))('prints its text %s in the words of the office', name => {
    const fields = { ...EMPTY_FIELDS, texts: withText({}, id, name, MARK) };
    expect(printed(id, fields)).toContain(MARK);
  });
});

test.each(FIELD_NAMES)('the field %s is read as it was set, and no other changes', name => {
  const { get, set } = WAYS[name];
  const changed = set(EMPTY_FIELDS, MARK, YEAR);
  expect(get(changed, YEAR)).toBe(MARK);
  expect(FIELD_NAMES.filter(other => WAYS[other].get(changed, YEAR) !== '')).toEqual([name]);
  expect(get(EMPTY_FIELDS, YEAR)).toBe('');
});
