// The fields of the window beside those of the server: what is a change, and what an answer may put into the form.
import { describe, expect, test } from '@jest/globals';
import { changedSince, keptOf, savedFor, withOthers } from '../../src/dialog/savedFields';
import { positions } from '../../src/text/th/documents/positions';
import { changesBetween } from '../../src/wire/changes';
import type { Fields } from '../../src/wire/documents';

const FIELDS: Fields = {
  agency: '',
  place: '',
  unit: '',
  phone: '',
  number: '',
  day: '',
  to: positions[''].at(-1) ?? '',
  chain: [...positions['']],
  writer: { name: '', position: '' },
  chief: { name: '', position: positions[''].at(-1) ?? '' },
  font: 'psk',
  texts: {},
};
const mayor = 'นายกเทศมนตรีตำบลตัวอย่าง';
const AGENCY = 'ทต.ตัวอย่าง';
const NAMED: Fields = {
  ...FIELDS,
  agency: AGENCY,
  to: mayor,
  chain: ['หัวหน้าสำนักปลัดเทศบาล', 'รองปลัดเทศบาลตำบลตัวอย่าง', 'ปลัดเทศบาลตำบลตัวอย่าง', 'นายกเทศมนตรีตำบลตัวอย่าง'],
  chief: { name: '', position: mayor },
};

describe('positions that follow the name of the office', () => {
  test('are no change of the window', () => {
    expect(changesBetween(savedFor(FIELDS, AGENCY, ''), NAMED)).toEqual({ agency: AGENCY });
  });

  test('are one where the user wrote another', () => {
    const own = { ...NAMED, to: 'ประธานสภา' };
    expect(changesBetween(savedFor(FIELDS, AGENCY, ''), own)).toEqual({ agency: AGENCY, to: 'ประธานสภา' });
  });
});

describe('after a save the form', () => {
  const form: Fields = { ...FIELDS, day: '2 ตุลาคม 2565', place: 'อำเภอตัวอย่าง' };
  const answered = (now: Fields, answer: Partial<Fields>): Fields => {
    const sent = { place: 'อำเภอตัวอย่าง' };
    const mine = changedSince(now, FIELDS, sent, '');
    return withOthers(now, { ...FIELDS, ...sent, ...answer }, mine, '');
  };

  test('shows what others changed, and keeps its day', () => {
    expect(answered(form, { unit: 'กองคลัง', texts: { 'a.b': 'ก' } })).toEqual({
      ...form,
      unit: 'กองคลัง',
      texts: { 'a.b': 'ก' },
    });
  });

  test('keeps what its user typed since, of the same field and of others', () => {
    const now = { ...form, place: 'อำเภอตัวอย่าง จังหวัดตัวอย่าง', number: 'ตย ๑' };
    expect(answered(now, { place: 'ที่อื่น', number: 'ตย ๒', unit: 'กองคลัง' })).toEqual({
      ...now,
      unit: 'กองคลัง',
    });
  });

  test('has the positions of the name that its user typed since, and the person that others named', () => {
    const now = { ...NAMED, place: form.place };
    expect(answered(now, { chief: { ...FIELDS.chief, name: 'นายตัวอย่าง' } })).toEqual({
      ...now,
      chief: { name: 'นายตัวอย่าง', position: mayor },
    });
  });

  test('has a text back as it is usual where others took theirs away, and leaves one that is emptied to be typed anew', () => {
    const now = { ...form, texts: { 'a.b': 'ก', 'a.c': '' } };
    const mine = changedSince(now, { ...FIELDS, texts: { 'a.b': 'ก' } }, { place: form.place }, '');
    expect(withOthers(now, form, mine, '').texts).toEqual({ 'a.c': '' });
    expect(keptOf(now).texts).toEqual({ 'a.b': 'ก' });
  });
});
