import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { readCell, shownText } from '../../../src/domain/intake/cell';

describe('readCell', () => {
  test.each(['', null, undefined, ' ', '\u00a0', '\u200b', '<br>'])('sees nothing in %p', value => {
    expect(readCell(value)).toEqual({ kind: 'blank' });
  });

  test('sees zero and false, which are not nothing', () => {
    expect(readCell(0)).toEqual({ kind: 'number', value: 0, percent: false });
    expect(readCell(false)).toEqual({ kind: 'flag', value: false });
  });

  test('sees from the format that a number is shown as percent', () => {
    expect(readCell(0.5, '[$-41E]0.00%')).toMatchObject({ percent: true });
    expect(readCell(50, '0"%"')).toMatchObject({ percent: false });
    expect(readCell(50, '0\\%')).toMatchObject({ percent: false });
  });

  test.each([
    [1, '"O"0', 'O1'],
    [1, '"O"00', 'O01'],
    [12, '\\O0', 'O12'],
    [9, '[$-41E]"ตัวชี้วัดที่ "0', 'ตัวชี้วัดที่ 9'],
  ])('sees the code that %p in the format %p shows', (value, format, text) => {
    expect(readCell(value, format)).toEqual({ kind: 'text', text });
  });

  test.each([
    [97.5, '"O"0'],
    [97, '0" คะแนน"'],
    [97, '"คะแนน "0'],
    [97, '"ร้อยละ "0'],
  ])('sees the number %p in the format %p', (value, format) => {
    expect(readCell(value, format)).toEqual({ kind: 'number', value, percent: false });
  });

  test('sees dates of another realm, and no date in what only claims to be one', () => {
    expect(readCell(runInNewContext('new Date(2022, 0, 9)'))).toEqual({
      kind: 'date',
      day: 9,
      month: 1,
      year: 2022,
    });
    expect(readCell({ [Symbol.toStringTag]: 'Date' })).toEqual({ kind: 'error', text: '#VALUE!' });
    expect(readCell(new Date(Number.NaN))).toEqual({ kind: 'error', text: '#VALUE!' });
  });

  test.each(['#N/A', '#DIV/0!', '#ref!', '#NAME?'])('sees the error value %s', value => {
    expect(readCell(value)).toEqual({ kind: 'error', text: value });
  });

  test('does not take every text with a number sign for an error value', () => {
    expect(readCell('#12')).toEqual({ kind: 'text', text: '#12' });
  });
});

describe('shownText', () => {
  test.each([
    [0.5, '0.5'],
    [true, 'TRUE'],
    [new Date(2022, 0, 9), '9/1/2022'],
    ['<b>O12</b>', 'O12'],
    ['', ''],
  ])('shows %p as %p', (value, shown) => {
    expect(shownText(readCell(value))).toBe(shown);
  });
});
