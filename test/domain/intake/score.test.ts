import { describe, expect, test } from '@jest/globals';
import { readCell } from '../../../src/domain/intake/cell';
import { readScore } from '../../../src/domain/intake/score';

const score = (value: unknown, format = '') => readScore(readCell(value, format));
const checked = (value: unknown) => readScore(readCell(value), true);

describe('readScore', () => {
  test.each([
    [97.41, 97.41],
    ['๙๗.๔๑', 97.41],
    ['(ร้อยละ ๙๗.๐๐)', 97],
    ['97.41 %', 97.41],
    ['คะแนน 97.41', 97.41],
    ['0.00', 0],
    [-0, 0],
  ])('reads %p as it stands', (value, points) => {
    expect(score(value)).toEqual({ kind: 'points', points });
  });

  test('reads what exceeds 100 by the error of a computation as 100', () => {
    expect(score(100.00000000000001)).toEqual({ kind: 'points', points: 100 });
    expect(score(100.001)).toMatchObject({ finding: 'overHundred' });
  });

  test('reads a decimal comma and says so', () => {
    expect(score('97,41')).toEqual({ kind: 'points', points: 97.41, note: 'decimalComma' });
  });

  test('reads 0.9741 shown as percent exactly', () => {
    expect(score(0.9741, '0.00%')).toEqual({ kind: 'points', points: 97.41, note: 'percentFormat' });
    expect(score(0.07, '0%')).toEqual({ kind: 'points', points: 7, note: 'percentFormat' });
  });

  test('suggests × 100 for a bare fraction, but not for a checklist item or next to nothing', () => {
    expect(score(0.9741)).toEqual({ kind: 'refused', finding: 'fraction', suggestion: 97.41 });
    expect(checked(0.5)).toEqual({ kind: 'refused', finding: 'fraction' });
    expect(score(1e-300)).toEqual({ kind: 'refused', finding: 'fraction' });
  });

  test('tells a missing decimal point only where a likely score comes of it', () => {
    expect(score(974.1)).toMatchObject({ finding: 'overHundred', suggestion: 97.41 });
    expect(score(9741)).toMatchObject({ finding: 'overHundred', suggestion: 97.41 });
    expect(score(2565)).toEqual({ kind: 'refused', finding: 'overHundred' });
    expect(score('9,741')).toEqual({ kind: 'refused', finding: 'overHundred' });
  });

  test('suggests a value shown as percent twice, but not 1.5 shown as 150%', () => {
    expect(score(97.41, '0.00%')).toMatchObject({ finding: 'percentTwice', suggestion: 97.41 });
    expect(score(1.5, '0%')).toEqual({ kind: 'refused', finding: 'percentTwice' });
  });

  test.each(['-', '–', '...', 'N/A', 'รอผล', 'ไม่มีข้อมูล'])('takes %p for no data', value => {
    expect(score(value)).toEqual({ kind: 'refused', finding: 'noData' });
  });

  test.each(['ไม่ประเมิน', '(ไม่ประเมิน)', 'ไม่ประเมิน (ปีแรก)', 'ยกเว้น'])('takes %p for not assessed', value => {
    expect(score(value)).toEqual({ kind: 'notAssessed' });
  });

  test('does not take a remark that begins alike for not assessed', () => {
    expect(score('ไม่ประเมินความเสี่ยงการทุจริต')).toEqual({ kind: 'refused', finding: 'notANumber' });
  });

  test.each([
    ['มี', 100],
    ['✓', 100],
    [true, 100],
    ['ไม่มี', 0],
    ['✗', 0],
    [false, 0],
  ])('suggests what %p means for a checklist item, and nothing for a survey item', (value, suggestion) => {
    expect(checked(value)).toEqual({ kind: 'refused', finding: 'wordForScore', suggestion });
    expect(score(value)).toEqual({ kind: 'refused', finding: 'wordForScore' });
  });

  test.each([
    ['1OO', 100],
    ['9 7.41', 97.41],
    ['97.', 97],
    ['97٫41', 97.41],
    ['t99.33', 99.33],
    ['t๙๙.๓๓', 99.33],
    ['$99.33', 99.33],
    ['฿99.33', 99.33],
    ['[$-D00041E]99.33', 99.33],
  ])('suggests a repair of %p', (value, suggestion) => {
    expect(score(value)).toEqual({ kind: 'refused', finding: 'brokenNumber', suggestion });
  });

  test.each(['0x64', '1e2', 'Infinity', 'ครบ 5 ข้อ', 'ต.ค. 65', '97.41 (เดิม 95.00)'])(
    'guesses nothing from %p',
    value => {
      expect(score(value)).toEqual({ kind: 'refused', finding: 'notANumber' });
    },
  );

  test.each([
    ['28.04 จาก 30', 93.47],
    ['27.67/30', 92.23],
    ['27 คะแนน จาก 30 คะแนน', 90],
  ])('suggests what %p is in percent', (value, suggestion) => {
    expect(score(value)).toEqual({ kind: 'refused', finding: 'weightPoints', suggestion });
  });

  test.each(['31/30', '9/10', '5 จาก 120'])('takes %p for no points of full marks', value => {
    expect(score(value)).not.toMatchObject({ finding: 'weightPoints' });
  });

  test.each(['95 97', '95-97', '1/10/65', '97.4.1', '97\u000041'])('sees several numbers in %p', value => {
    expect(score(value)).toEqual({ kind: 'refused', finding: 'severalNumbers' });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '#DIV/0!', {}])('sees an error value in %p', value => {
    expect(score(value)).toEqual({ kind: 'refused', finding: 'errorValue' });
  });
});
