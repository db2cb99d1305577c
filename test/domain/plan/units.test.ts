// Which units a cell names, as officers write it.
import { describe, expect, test } from '@jest/globals';
import { MEASURES } from '../../../src/content/measures';
import { unitKey, unitsIn } from '../../../src/domain/plan/units';

describe('several units', () => {
  test.each([
    ['สำนักปลัด\nกองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัด, กองคลังและกองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
    ['สำนักปลัด,กองคลัง, และกองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
    ['กองช่าง/กองคลัง / สำนักปลัด', ['กองช่าง', 'กองคลัง', 'สำนักปลัด']],
    ['กองคลัง และ/หรือ กองช่าง', ['กองคลัง', 'กองช่าง']],
    ['กองช่างร่วมกับกองคลัง', ['กองช่าง', 'กองคลัง']],
    ['สำนักปลัด กองคลัง กองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
    ['1. สำนักปลัด\n2. กองคลัง\n', ['สำนักปลัด', 'กองคลัง']],
    ['- สำนักปลัด\n- กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['๑) สำนักปลัด\n๒) กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['งานนโยบายและแผนและงานนิติการ', ['งานนโยบายและแผน', 'งานนิติการ']],
    ['กองสาธารณสุขและสิ่งแวดล้อมและกองช่าง', ['กองสาธารณสุขและสิ่งแวดล้อม', 'กองช่าง']],
    ['สำนักปลัด/นิติกร', ['สำนักปลัด', 'นิติกร']],
    ['สำนักปลัด / ทุกส่วนราชการ', ['สำนักปลัด', 'ทุกส่วนราชการ']],
    ['ทุกกอง/สำนักปลัด', ['ทุกกอง', 'สำนักปลัด']],
  ])('%j', (cell, units) => {
    expect(unitsIn(cell)).toEqual(units);
  });
});

describe('one unit', () => {
  test.each([
    'กองสาธารณสุขและสิ่งแวดล้อม',
    'กองยุทธศาสตร์และงบประมาณ',
    'กองการศึกษา ศาสนาและวัฒนธรรม',
    'กองการศึกษา, ศาสนา และวัฒนธรรม',
    'งานพัสดุ กองคลัง',
    'สำนักปลัด (งานนโยบายและแผน, งานนิติการ)',
    'ทุกกอง/สำนัก',
    'ทุกกอง/ทุกสำนัก',
    'ทุกส่วนราชการ',
    'ปลัด อบต.',
  ])('%j', cell => {
    expect(unitsIn(cell)).toEqual([cell]);
  });

  test('that was broken off at the end of a line', () => {
    expect(unitsIn('กองสาธารณสุข\nและสิ่งแวดล้อม')).toEqual(['กองสาธารณสุข และสิ่งแวดล้อม']);
  });

  test('that is named twice, differently only by spaces and dots', () => {
    expect(unitsIn('สนง. ปลัด, สนง.ปลัด')).toEqual(['สนง. ปลัด']);
    expect(unitKey('กอง คลัง')).toBe(unitKey('กองคลัง'));
    expect(unitKey('กองคลัง')).not.toBe(unitKey('กองช่าง'));
  });
});

test('of every proposed measure each of its units is one, between slashes', () => {
  const cells = new Set(Object.values(MEASURES).map(({ responsible }) => responsible));
  expect(cells.size).toBeGreaterThan(5);
  for (const cell of cells) expect(unitsIn(cell)).toEqual(cell.split(' / '));
});

test.each(['', '   ', '-', '–', '...........', ', /'])('nobody is named by %j', cell => {
  expect(unitsIn(cell)).toEqual([]);
});
