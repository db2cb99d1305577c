// Texts in the office's own words: shown as they were typed, kept only where they are its own.
import { expect, test } from '@jest/globals';
import { templatesOf } from '../../src/dialog/choices';
import { isOwn, keptTexts, shownText, withoutText, withText } from '../../src/dialog/ownTexts';

const TEMPLATE = templatesOf('oitMemo').origin ?? '';

test('a text that nobody changed is the template', () => {
  expect(TEMPLATE).toContain('{ปี}');
  expect(shownText({}, 'oitMemo', 'origin')).toBe(TEMPLATE);
  expect(isOwn({}, 'oitMemo', 'origin')).toBe(false);
});

test('a text is shown as it was typed, even when all of it was deleted', () => {
  const texts = withText({}, 'oitMemo', 'origin', '');
  expect(shownText(texts, 'oitMemo', 'origin')).toBe('');
  expect(isOwn(texts, 'oitMemo', 'origin')).toBe(true);
});

test('going back to the template leaves the other texts', () => {
  const texts = withText(withText({}, 'oitMemo', 'origin', 'ก'), 'announcement', 'closing', 'ข');
  expect(withoutText(texts, 'oitMemo', 'origin')).toEqual({ 'announcement.closing': 'ข' });
});

test('only what is not empty and not the template is kept, and so are choices that are no texts', () => {
  const texts = {
    'oitMemo.origin': TEMPLATE,
    'oitMemo.closing': ' \n',
    'announcement.closing': 'ของเรา',
    'gone.text': 'ของรุ่นก่อน',
    round: 'half',
  };
  expect(keptTexts(texts)).toEqual({
    'announcement.closing': 'ของเรา',
    'gone.text': 'ของรุ่นก่อน',
    round: 'half',
  });
});
