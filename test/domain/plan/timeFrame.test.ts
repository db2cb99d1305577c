import { describe, expect, test } from '@jest/globals';
import { readTimeFrame } from '../../../src/domain/plan/timeFrame';
import { brief } from './times';

const read = (value: unknown, fiscalYear?: number): string => brief(readTimeFrame(value, fiscalYear));

describe('months', () => {
  test.each([
    ['ก.พ. ๖๖ - พ.ค. ๖๖', '1/2/2566-31/5/2566'],
    ['ก.พ. ๖๖- พ.ค. ๖๖', '1/2/2566-31/5/2566'],
    ['พ.ย. 65 – ส.ค. 66', '1/11/2565-31/8/2566'],
    ['กพ66-พค66', '1/2/2566-31/5/2566'],
    ['ก. พ. 66 — พ. ค. 66', '1/2/2566-31/5/2566'],
    ['มิ.ย.66 -\nก.ค.66', '1/6/2566-31/7/2566'],
    ['<p>มิ.ย. ๖๖ - ก.ค. ๖๖</p>', '1/6/2566-31/7/2566'],
    ['- มิ.ย. 66 - ก.ค. 66', '1/6/2566-31/7/2566'],
    ['เมษายน 2566', '1/4/2566-30/4/2566'],
    ['เมษายน2566', '1/4/2566-30/4/2566'],
    ['เดือนเมษายน พ.ศ. ๒๕๖๖', '1/4/2566-30/4/2566'],
    ['เมษา ปี 66', '1/4/2566-30/4/2566'],
    ['กรกฏาคม ๒๕๖๖', '1/7/2566-31/7/2566'],
    ['กุมภาพันธุ์ 2567', '1/2/2567-29/2/2567'],
    ['เมษายน - มิถุนายน ๒๕๖๖', '1/4/2566-30/6/2566'],
    ['พฤศจิกายน 2565 ถึง สิงหาคม 2566', '1/11/2565-31/8/2566'],
    ['ตั้งแต่เดือนพฤศจิกายน 2565 จนถึงเดือนสิงหาคม 2566', '1/11/2565-31/8/2566'],
    ['ระหว่างเดือนเมษายน และเดือนมิถุนายน 2566', '1/4/2566-30/6/2566'],
    ['ประจำเดือนเมษายน 2566', '1/4/2566-30/4/2566'],
    ['ช่วงเดือน เม.ย. 66', '1/4/2566-30/4/2566'],
    ['พ.ย. 65 - ธ.ค.', '1/11/2565-31/12/2565'],
    ['เม.ย.-66', '1/4/2566-30/4/2566'],
    ['ต.ค. - พ.ย. ปีงบประมาณ 2566', '1/10/2565-30/11/2565'],
  ])('reads %j as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('without a year are those of the plan’s fiscal year', () => {
    expect(read('ธ.ค.', 2566)).toBe('1/12/2565-31/12/2565');
    expect(read('พ.ย. - ก.พ.', 2566)).toBe('1/11/2565-28/2/2566');
    expect(read('กันยายน', 2566)).toBe('1/9/2566-30/9/2566');
  });

  test('without any year are not read', () => {
    expect(read('ธ.ค.')).toBe('noYear');
    expect(read('พ.ย. - ก.พ.')).toBe('noYear');
  });

  test('that follow one another are one time frame, and others are not', () => {
    expect(read('เม.ย., พ.ค. และ มิ.ย. 66')).toBe('1/4/2566-30/6/2566');
    expect(read('พ.ย., ธ.ค. 65, ม.ค. 66')).toBe('1/11/2565-31/1/2566');
    expect(read('ก.พ. และ ส.ค. 66')).toBe('gap');
    expect(read('ภายในเดือนกุมภาพันธ์ และเดือนสิงหาคม ของทุกปี')).toBe('notATime');
  });
});

describe('days', () => {
  test.each([
    ['1 ก.พ. 2566 - 15 พ.ค. 2566', '1/2/2566-15/5/2566'],
    ['วันที่ ๑ เดือนกุมภาพันธ์ พ.ศ. ๒๕๖๖', '1/2/2566-1/2/2566'],
    ['1 - 15 พ.ค. 66', '1/5/2566-15/5/2566'],
    ['1 ก.พ. - 15 พ.ค. 66', '1/2/2566-15/5/2566'],
    ['15/5/2566', '15/5/2566-15/5/2566'],
    ['๑๕/๐๕/๖๖', '15/5/2566-15/5/2566'],
    ['15.5.66', '15/5/2566-15/5/2566'],
    ['15-5-2566', '15/5/2566-15/5/2566'],
    ['1-15/5/2566', '1/5/2566-15/5/2566'],
    ['1/2/66-15/5/66', '1/2/2566-15/5/2566'],
    ['15-พ.ค.-66', '15/5/2566-15/5/2566'],
    ['29 ก.พ. 67', '29/2/2567-29/2/2567'],
  ])('reads %j as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('that do not exist are not read', () => {
    expect(read('31 มิ.ย. 66')).toBe('noSuchDay? 30/6/2566-30/6/2566');
    expect(read('29/2/2566')).toBe('noSuchDay? 28/2/2566-28/2/2566');
    expect(read('45 ม.ค. 66')).toBe('noSuchDay');
    expect(read('0 ม.ค. 66')).toBe('noSuchDay');
    expect(read('15/13/2566')).toBe('notATime');
  });
});

describe('quarters of the fiscal year', () => {
  test.each([
    ['ไตรมาส ๒ - ๓', '1/1/2566-30/6/2566'],
    ['ไตรมาส ๑-๔', '1/10/2565-30/9/2566'],
    ['ไตรมาสที่ 1', '1/10/2565-31/12/2565'],
    ['ไตรมาส 1 ถึงไตรมาส 2', '1/10/2565-31/3/2566'],
    ['ไตรมาศ 4', '1/7/2566-30/9/2566'],
    ['Q3', '1/4/2566-30/6/2566'],
    ['ไตรมาส 1, 2', '1/10/2565-31/3/2566'],
    ['ไตรมาส 1 และไตรมาส 2', '1/10/2565-31/3/2566'],
    ['ไตรมาส 3/2567', '1/4/2567-30/6/2567'],
    ['ไตรมาส 1-2/2567', '1/10/2566-31/3/2567'],
    ['ไตรมาส 4/65 - 2/66', '1/7/2565-31/3/2566'],
    ['ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๗', '1/10/2566-31/12/2566'],
    ['ไตรมาส 1 (ต.ค. - ธ.ค. 65)', '1/10/2565-31/12/2565'],
    ['ไตรมาส 1/2567 (ต.ค. - ธ.ค.)', '1/10/2566-31/12/2566'],
  ])('of the plan for 2566: %j is %s', (text, expected) => {
    expect(read(text, 2566)).toBe(expected);
  });

  test('need a year', () => {
    expect(read('ไตรมาส 2')).toBe('noYear');
    expect(read('ไตรมาส 2/2566')).toBe('1/1/2566-31/3/2566');
    expect(read('ไตรมาส 2 (ม.ค. - มี.ค. 66)')).toBe('1/1/2566-31/3/2566');
  });

  test('are refused where the months in brackets are others', () => {
    expect(read('ไตรมาส 1 (ต.ค. - ธ.ค. 66)', 2566)).toBe('disagree');
    expect(read('ไตรมาส 1 (ตามแผน)', 2566)).toBe('notATime? 1/10/2565-31/12/2565');
  });

  test('in brackets or not take no year that is doubted', () => {
    expect(read('มี.ค. 20 (มีนาคม)')).toBe('doubtfulYear? 1/3/2563-31/3/2563');
  });

  test('are one to four, in order, without a gap', () => {
    expect(read('ไตรมาส 5', 2566)).toBe('notATime');
    expect(read('ไตรมาส 4-1', 2566)).toBe('startAfterEnd');
    expect(read('ไตรมาส 1, 3', 2566)).toBe('gap');
  });
});

describe('years and what is done again and again', () => {
  test.each([
    ['ตลอดปีงบประมาณ', '1/10/2565-30/9/2566'],
    ['ตลอดทั้งปี', '1/10/2565-30/9/2566'],
    ['ทุกเดือน', '1/10/2565-30/9/2566'],
    ['ทุก ๓ เดือน', '1/10/2565-30/9/2566'],
    ['รายไตรมาส', '1/10/2565-30/9/2566'],
    ['ปีงบประมาณ พ.ศ. 2567', '1/10/2566-30/9/2567'],
    ['ปีงบ 67', '1/10/2566-30/9/2567'],
    ['ปีงบประมาณ 2567 - 2568', '1/10/2566-30/9/2568'],
    ['รอบ 12 เดือน', '1/10/2565-30/9/2566'],
    ['6 เดือนแรก', '1/10/2565-31/3/2566'],
    ['รอบ ๖ เดือนหลัง ของปีงบประมาณ พ.ศ. ๒๕๖๗', '1/4/2567-30/9/2567'],
    ['รอบ 6 เดือน (ต.ค. 65 - มี.ค. 66)', '1/10/2565-31/3/2566'],
    ['รอบ 6 เดือน', 'ambiguous? 1/10/2565-31/3/2566'],
    ['ปี 2567', 'ambiguous? 1/10/2566-30/9/2567'],
    ['2567', 'ambiguous? 1/10/2566-30/9/2567'],
    ['ต่อเนื่อง', 'ambiguous? 1/10/2565-30/9/2566'],
    ['6 เดือน', 'notATime'],
    ['ทุกวันที่ 5 ของเดือน', 'notATime'],
    ['15 วัน', 'notATime'],
  ])('in the plan for 2566: %j is %s', (text, expected) => {
    expect(read(text, 2566)).toBe(expected);
  });
});

describe('deadlines', () => {
  test.each([
    ['ภายใน 15 พ.ค. 66', 'by 15/5/2566'],
    ['ภายในวันที่ 15 พฤษภาคม 2566', 'by 15/5/2566'],
    ['ให้แล้วเสร็จภายในเดือนพฤษภาคม ๒๕๖๖', 'by 31/5/2566'],
    ['สิ้นเดือนกุมภาพันธ์ 2567', 'by 29/2/2567'],
    ['ภายในสิ้นปีงบประมาณ 2566', 'by 30/9/2566'],
    ['ภายในไตรมาส 2/2566', 'by 31/3/2566'],
    ['ไม่เกิน 15/5/2566', 'by 15/5/2566'],
    ['ถึง พ.ค. 66', 'by 31/5/2566'],
    ['ภายใน 31 เม.ย. 66', 'noSuchDay? by 30/4/2566'],
    ['ภายใน เม.ย. - พ.ค. 66', '1/4/2566-31/5/2566'],
    ['ภายในปีงบประมาณ 2566', '1/10/2565-30/9/2566'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('cells that hold dates', () => {
  test('give the day, in B.E. whether the year was typed in B.E. or not', () => {
    expect(read(new Date(2023, 4, 15))).toBe('15/5/2566-15/5/2566');
    expect(read(new Date(2566, 4, 15))).toBe('15/5/2566-15/5/2566');
  });

  test('are doubted where Sheets took two digits for a year of the common era', () => {
    expect(read(new Date(2066, 4, 15))).toBe('doubtfulYear? 15/5/2566-15/5/2566');
    expect(read(new Date(1966, 4, 15))).toBe('doubtfulYear? 15/5/2566-15/5/2566');
  });

  test('are refused on a leap day that the B.E. year does not have', () => {
    expect(read(new Date(2568, 1, 29))).toBe('noSuchDay? 28/2/2568-28/2/2568');
  });
});

describe('years that no plan has', () => {
  test.each([
    ['ม.ค. 2656', 'doubtfulYear? 1/1/2566-31/1/2566'],
    ['ม.ค. ๒๖๖๖', 'doubtfulYear? 1/1/2566-31/1/2566'],
    ['31/3/2666', 'doubtfulYear? 31/3/2566-31/3/2566'],
    ['ม.ค. 2466', 'doubtfulYear? 1/1/2566-31/1/2566'],
    ['ม.ค. 3109', 'doubtfulYear? 1/1/2566-31/1/2566'],
    ['ภายใน 31 มี.ค. 2656', 'doubtfulYear? by 31/3/2566'],
    ['ต.ค. 2565 - มี.ค. 2666', 'doubtfulYear? 1/10/2565-31/3/2566'],
    ['ไตรมาส 1/2656', 'doubtfulYear? 1/10/2565-31/12/2565'],
    ['ปีงบประมาณ 2656', 'doubtfulYear? 1/10/2565-30/9/2566'],
    ['ตามแผน (ต.ค. - ธ.ค. 2655)', 'notATime? 1/10/2565-31/12/2565'],
    ['ม.ค. 99', 'doubtfulYear'],
    // Also 2567 with two digits swapped, but January of the plan is in 2566.
    ['ม.ค. 76', 'doubtfulYear? 1/1/2566-31/1/2566'],
    ['ต.ค. 76', 'doubtfulYear'],
    ['ต.ค. 2655', 'doubtfulYear? 1/10/2565-31/10/2565'],
    ['ปีงบประมาณ 2576', 'doubtfulYear? 1/10/2565-30/9/2566'],
    ['ม.ค. 2586', 'doubtfulYear? 1/1/2566-31/1/2566'],
    ['ม.ค. 2043', 'doubtfulYear? 1/1/2566-31/1/2566'],
    ['ม.ค. 2099', 'doubtfulYear'],
    [new Date(2656, 4, 15), 'doubtfulYear? 15/5/2566-15/5/2566'],
    [new Date(2466, 4, 15), 'doubtfulYear? 15/5/2566-15/5/2566'],
    [new Date(3109, 4, 15), 'doubtfulYear? 15/5/2566-15/5/2566'],
    [new Date(1480, 4, 15), 'doubtfulYear? 15/5/2566-15/5/2566'],
    [new Date(2203, 4, 15), 'doubtfulYear? 15/5/2566-15/5/2566'],
    [new Date(2123, 4, 15), 'doubtfulYear? 15/5/2566-15/5/2566'],
    [new Date(1899, 11, 30), 'doubtfulYear'],
  ])('%j in the plan for 2566: %s', (value, expected) => {
    expect(read(value, 2566)).toBe(expected);
  });

  test('are doubted as well where the plan’s year is not known', () => {
    for (const text of ['ม.ค. 99', 'ม.ค. 2466', 'ม.ค. 2656', '31/3/2599'])
      expect(read(text)).toMatch(/^doubtfulYear/);
    expect(read('ม.ค. 2666')).toBe('doubtfulYear? 1/1/2566-31/1/2566');
  });

  test('are not those of a plan for several years, or of what was not finished', () => {
    expect(read('ต.ค. 2565 - ก.ย. 2570', 2566)).toBe('1/10/2565-30/9/2570');
    expect(read('ม.ค. 2563 - ก.ย. 2566', 2566)).toBe('1/1/2563-30/9/2566');
  });
});

describe('what is not read', () => {
  test.each([
    ['ก.พ. 2023', 'doubtfulYear? 1/2/2566-28/2/2566'],
    ['ก.พ. 23', 'doubtfulYear? 1/2/2566-28/2/2566'],
    ['ก.พ. 15', 'notATime'],
    ['ก.พ. 1234', 'notATime'],
    ['2/2566', 'ambiguous? 1/2/2566-28/2/2566'],
    ['พ.ค. 66 - ก.พ. 66', 'startAfterEnd'],
    ['พ.ย. - ก.พ. 2566', 'startAfterEnd? 1/11/2565-28/2/2566'],
    ['พ.ย. 65 - ก.พ.', 'startAfterEnd? 1/11/2565-28/2/2566'],
    ['ตั้งแต่ ก.พ. 66', 'noEnd'],
    ['ก.พ. 66 เป็นต้นไป', 'noEnd'],
    ['ก.พ. 66 - พ.ค. 66 - ส.ค. 66', 'notATime'],
    ['ก.พ. 66 - ไม่กำหนด', 'notATime'],
    ['ตามแผน', 'notATime'],
    ['M2M66', 'notATime'],
    ['#N/A', 'notATime'],
    [true, 'notATime'],
    [66, 'notATime'],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('keeps what the cell shows', () => {
    expect(readTimeFrame(' ตามแผน  ๑ ')).toEqual({ kind: 'unread', shown: 'ตามแผน ๑', reason: 'notATime' });
  });

  test('a long text is none, however it begins', () => {
    expect(read(`ก.พ. 66 ${'.'.repeat(50_000)}`)).toBe('notATime');
  });

  test('blank cells and a hyphen are blank', () => {
    for (const nothing of ['', ' ', null, undefined, '-', '–', '--']) expect(read(nothing)).toBe('blank');
  });
});
