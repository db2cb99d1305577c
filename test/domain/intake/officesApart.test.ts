// Rows of two offices that share no node are not added up to one.
import { expect, test } from '@jest/globals';
import { read } from '../../golden/messyCase';

const HEADS = ['หน่วยงาน', 'ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน'];
const NAMES = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต'];
const rowsOf = (officeAt: (index: number) => string) => [
  HEADS,
  ...NAMES.map((name, index) => [officeAt(index), index + 1, name, 90 + index / 4]),
];

test('a column of two local governments is told, and nothing is used', () => {
  const { doubts, intake } = read(rowsOf(index => (index < 3 ? 'อบต.ตัวอย่างหนึ่ง' : 'อบต.ตัวอย่างสอง')));
  expect(doubts.map(({ code }) => code)).toContain('manyOffices');
  expect(intake.scores.size).toBe(0);
});

test('one office in every row, or units of it, are read', () => {
  for (const office of [() => 'อบต.ตัวอย่าง', (index: number) => (index < 3 ? 'สำนักงานปลัด' : 'กองคลัง')]) {
    const { doubts, intake } = read(rowsOf(office));
    expect(doubts.map(({ code }) => code)).not.toContain('manyOffices');
    expect(intake.scores.size).toBe(5);
  }
});
