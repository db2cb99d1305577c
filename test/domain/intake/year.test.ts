import { describe, expect, test } from '@jest/globals';
import { readYear, titledYear, withoutYear, yearsMentioned } from '../../../src/domain/intake/year';

describe('readYear', () => {
  test.each([2565, '2565', '๒๕๖๕', ' พ.ศ. 2565 ', 'ปีงบประมาณ พ.ศ.๒๕๖๕', 'ปี 2565'])('reads %p', value => {
    expect(readYear(value)).toEqual({ kind: 'year', year: 2565 });
  });

  test.each([
    [2022, 2565],
    ['65', 2565],
    ['๖๕', 2565],
  ])('refuses %p and suggests %p', (value, suggestion) => {
    expect(readYear(value)).toMatchObject({ kind: 'refused', suggestion });
  });

  test.each(['ปีนี้', 25, 2565.5, 12_565, true, {}, Number.NaN])('refuses %p without a guess', value => {
    const reading = readYear(value);
    expect(reading.kind).toBe('refused');
    expect(reading).not.toHaveProperty('suggestion');
  });

  test.each(['', null, undefined])('sees nothing in %p', value => {
    expect(readYear(value)).toEqual({ kind: 'blank' });
  });
});

describe('yearsMentioned', () => {
  test('finds years that are called so, in order', () => {
    expect(yearsMentioned('ปีงบประมาณ พ.ศ. ๒๕๖๕ เทียบกับปี 2564')).toEqual([2565, 2564]);
  });

  test.each(['ITA 2565', 'FY2565', 'ผลการประเมิน 2565', 'ปีงบประมาณ: ๒๕๖๕', 'ปี (พ.ศ. 2565)', 'พ.ศ..2565'])(
    'finds it in %p',
    text => expect(yearsMentioned(text)).toEqual([2565]),
  );

  test('finds none in a number that is not called a year', () => {
    expect(yearsMentioned('เลขที่ 2565')).toEqual([]);
    expect(yearsMentioned('ปี 25651')).toEqual([]);
  });

  test('finds none in the name of an act', () => {
    expect(yearsMentioned('ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540 ปี 2565')).toEqual([2565]);
    expect(yearsMentioned('พ.ร.บ.ประกอบรัฐธรรมนูญ พ.ศ. ๒๕๖๑')).toEqual([]);
    expect(yearsMentioned('ผลตาม พ.ร.บ. ประจำปี พ.ศ. 2565')).toEqual([2565]);
  });
});

describe('withoutYear', () => {
  test('gives the keys that a name may have without its year', () => {
    expect(withoutYear('รายงานประจำปีงบประมาณพศ2568')).toEqual(['รายงานประจำปี', 'รายงาน']);
    expect(withoutYear('แผนพศ2566ถึง2570ระยะยาว')).toEqual(['แผนประจำปีระยะยาว', 'แผนระยะยาว']);
    expect(withoutYear('รายงานประจำปี')).toEqual([]);
  });
});

describe('titledYear', () => {
  test.each<[string, boolean, number | undefined]>([
    ['ผลการประเมิน ITA ปี 2564', false, 2564],
    [' ๒๕๖๔ ', false, 2564],
    ['อบต.ตัวอย่าง ปี 2564', true, 2564],
    ['ปี 2564 เทียบกับปี 2565', false, undefined],
  ])('of %p is a year, or several', (text, isHead, year) => {
    expect(titledYear(text, isHead)).toEqual({ year });
  });

  test.each(['หมายเหตุ เอกสารปี 2564', 'ผลการประเมิน', 'คะแนนปี 2564 เท่ากับ 91.50', 'อบต.ตัวอย่าง ปี 2564'])(
    '%p is none',
    text => {
      expect(titledYear(text, false)).toBeUndefined();
    },
  );
});
