// Which fields a document asks for: exactly those that it prints.
import { describe, expect, test } from '@jest/globals';
import { CHOICE_IDS, type ChoiceId, templatesOf } from '../../src/dialog/choices';
import { withText } from '../../src/dialog/ownTexts';
import { missingIn, PRINTED, TEXT_FIELDS, WAYS } from '../../src/dialog/textFields';
import { DOCUMENTS } from '../../src/documents/all';
import { posterScene } from '../../src/documents/poster';
import type { Fields } from '../../src/wire/documents';
import { factsOf, planLine } from '../documents/facts';
import { textOf } from '../documents/reading';
import { CHAIN_FIELDS, EMPTY_FIELDS } from './fields';

const MARK = 'ทดสอบหาคำนี้';

/** All that is printed, or drawn, of a document. */
function printed(id: ChoiceId, fields: Fields): string {
  const facts = factsOf({
    year: 2565,
    scores: { IIT: 80, EIT: 80, OIT: 80 },
    plan: [planLine({ instrument: 'OIT', measure: 'ปรับปรุง' })],
    fields,
  });
  const document = DOCUMENTS.find(one => one.id === id);
  if (document) return textOf(document.build(facts));
  return posterScene(facts)
    .shapes.flatMap(shape => (shape.kind === 'text' ? [shape.text] : []))
    .join('');
}

describe.each(CHOICE_IDS)('%s', id => {
  test('asks for the fields that it prints and for no others', () => {
    const found = TEXT_FIELDS.filter(name => printed(id, WAYS[name].set(CHAIN_FIELDS, MARK)).includes(MARK));
    expect([...found].sort()).toEqual([...PRINTED[id]].sort());
  });

  test('asks for nothing that is filled in, were it only with spaces around', () => {
    expect(missingIn(id, EMPTY_FIELDS)).toEqual(TEXT_FIELDS.filter(name => PRINTED[id].includes(name)));
    const filled = TEXT_FIELDS.reduce((fields, name) => WAYS[name].set(fields, ' ก '), EMPTY_FIELDS);
    expect(missingIn(id, filled)).toEqual([]);
    const blank = TEXT_FIELDS.reduce((fields, name) => WAYS[name].set(fields, '  '), EMPTY_FIELDS);
    expect(missingIn(id, blank)).toHaveLength(PRINTED[id].length);
  });

  test.each(Object.keys(templatesOf(id)))('prints its text %s in the words of the office', name => {
    const fields = { ...EMPTY_FIELDS, texts: withText({}, id, name, MARK) };
    expect(printed(id, fields)).toContain(MARK);
  });
});

test.each(TEXT_FIELDS)('the field %s is read as it was set, and no other changes', name => {
  const { get, set } = WAYS[name];
  const changed = set(EMPTY_FIELDS, MARK);
  expect(get(changed)).toBe(MARK);
  expect(TEXT_FIELDS.filter(other => WAYS[other].get(changed) !== '')).toEqual([name]);
  expect(get(EMPTY_FIELDS)).toBe('');
});
