import { describe, expect, test } from '@jest/globals';
import { readCell } from '../../../src/domain/intake/cell';
import {
  readYear,
  titledYear,
  withoutYear,
  yearAlone,
  yearIn,
  yearOfHead,
  yearsMentioned,
  yearsOfTitle,
} from '../../../src/domain/intake/year';

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

describe('yearsOfTitle', () => {
  test.each<[string, number[]]>([
    ['ปีงบประมาณ 2564 เทียบกับปี 2565', [2564, 2565]],
    ['ผลคะแนน ITA ประจำปี 65', [2565]],
    ['FY2022', [2565]],
    ['2570', [2570]],
    ['ผลของปี 64 และปี 65', []],
    ['หมายเหตุ เอกสารปี 64', []],
    ['อบต.ตัวอย่าง 2564', []],
  ])('of %p are %p', (text, years) => {
    expect(yearsOfTitle(text)).toEqual(years);
  });
});

describe('withoutYear', () => {
  test('gives the keys that a name may have without its year', () => {
    expect(withoutYear('รายงานประจำปีงบประมาณพศ2568')).toEqual(['รายงานประจำปี', 'รายงาน']);
    expect(withoutYear('แผนพศ2566ถึง2570ระยะยาว')).toEqual(['แผนประจำปีระยะยาว', 'แผนระยะยาว']);
    expect(withoutYear('รายงานประจำปี')).toEqual([]);
  });

  test.each(['รายงานปี68', 'รายงานประจำปีงบประมาณพศ68', 'รายงานปี2025', 'รายงานพศ68', 'รายงานปี6869'])(
    'knows it in %p',
    key => expect(withoutYear(key)).toEqual(['รายงานประจำปี', 'รายงาน']),
  );

  test('takes no other number away', () => {
    expect(withoutYear('รายงานรอบ12เดือน')).toEqual([]);
    expect(withoutYear('รายงาน68')).toEqual([]);
  });
});

describe('yearAlone', () => {
  test.each<[string, number]>([
    ['2564', 2564],
    ['๒๕๖๔', 2564],
    ['2570', 2570],
    ['2021', 2564],
    ['ปี ๖๔', 2564],
    ['ประจำปีงบประมาณ พ.ศ. 2564', 2564],
    ['FY2021', 2564],
    ['ค.ศ. 2021', 2564],
  ])('of %p is %d', (text, year) => {
    expect(yearAlone(text)).toBe(year);
  });

  test('of two digits is one only where they are called so', () => {
    expect([yearAlone('64'), yearAlone('64', true), yearAlone('84', true)]).toEqual([
      undefined,
      2564,
      undefined,
    ]);
  });

  test.each(['25640', '1999', 'ผู้ตอบ 2564', '1/10/2564', ''])('is none in %p', text => {
    expect(yearAlone(text, true)).toBeUndefined();
  });
});

describe('the year of a head', () => {
  const both = (value: unknown) => [yearIn(readCell(value)), yearOfHead(readCell(value))];

  test.each([2564, '๒๕๖๔', 2021, 'คะแนนปี 64', 'ปีงบ 64', 'ITA64', 'FY2021', 'คะแนน 2564'])(
    'is in %p',
    value => {
      expect(both(value)).toEqual([2564, 2564]);
    },
  );

  test.each([64, '64', 'คะแนน 64'])('is in %p only where no score can stand', value => {
    expect(both(value)).toEqual([undefined, 2564]);
  });

  test.each([100, 97.41, 'คะแนน', 'คะแนน (เต็ม 100)', 'ร้อยละ 30', true, null])('is none in %p', value => {
    expect(both(value)).toEqual([undefined, undefined]);
  });
});

describe('titledYear', () => {
  test.each<[string, boolean, number | undefined]>([
    ['ผลการประเมิน ITA ปี 2564', false, 2564],
    [' ๒๕๖๔ ', false, 2564],
    ['อบต.ตัวอย่าง ปี 2564', true, 2564],
    ['ปี 2564 เทียบกับปี 2565', false, undefined],
    ['สรุปผล ITA-2564', false, 2564],
    ['ผลคะแนน อบต.ตัวอย่าง ๒๕๖๔', false, 2564],
    ['อบต.ตัวอย่าง 2564', true, 2564],
    ['ผลคะแนน ITA ประจำปี 64', false, 2564],
    ['ผลการประเมิน ปี ๖๔ อบต.ตัวอย่าง', false, 2564],
    ['ปีงบประมาณ 2021', false, 2564],
    ['ผลการประเมิน ITA 2021', false, 2564],
    ['2021', false, 2564],
    ['FY65', false, 2565],
    ['ITA65', false, 2565],
    ['อบต.ตัวอย่าง ปีงบ 64', true, 2564],
    ['ปี 64 เทียบกับปี 65', false, undefined],
  ])('of %p is a year, or several', (text, isHead, year) => {
    expect(titledYear(text, isHead)).toEqual({ year });
  });

  test.each(['หมายเหตุ เอกสารปี 2564', 'ผลการประเมิน', 'คะแนนปี 2564 เท่ากับ 91.50', 'อบต.ตัวอย่าง ปี 2564'])(
    '%p is none',
    text => {
      expect(titledYear(text, false)).toBeUndefined();
    },
  );

  test.each([
    'ข้อมูล ณ วันที่ 1 ต.ค. 64',
    'ณ วันที่ 30 กันยายน ปี 64',
    'โทร 02 2564 2021',
    'ผู้ตอบ 64 คน',
    'ระยะเวลา 1 ปี 60 วัน',
    'อายุไม่เกิน 10 ปี 65',
    'คะแนน ITA 64',
    'คะแนน ITA 64.20',
    'รหัสไปรษณีย์ 57000',
    'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540',
    'หมายเหตุ เอกสารปี 64',
    'เลขที่หนังสือ 2564',
    'จำนวนผู้ตอบ 2564',
    'ตามมาตรา 2564',
    '64',
  ])('%p is none, even where only a title can stand', text => {
    expect(titledYear(text, true)).toBeUndefined();
  });
});
