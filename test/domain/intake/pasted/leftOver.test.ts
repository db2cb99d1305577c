import { describe, expect, test } from '@jest/globals';
import { readPasted } from '../../../../src/domain/intake/pasted/readPasted';
import { framework } from '../../../bundle/offices';

const read = (text: string) => {
  const { lines, rows } = readPasted(text, framework(2565));
  return [lines.map(({ as }) => as), rows.map(({ code, score }) => [code, score])];
};

describe('a line with a name or code and a score that no row has taken', () => {
  test.each([
    ['การใช้อำนาจ หน้า 14 98.00', '3', '98.00?'],
    ['> O1 100', 'O1', '100?'],
    ['99.33 การปฏิบัติหน้าที่', '1', '99.33?'],
    ['99.33 คะแนน การปฏิบัติหน้าที่', '1', '99.33?'],
  ])('is a doubt: %s', (text, code, score) => {
    expect(read(text)).toEqual([['doubt'], [[code, score]]]);
  });

  test('is none where its node has a row, or where it is prose, a date or the code of a part', () => {
    expect(read('O1 โครงสร้าง 100.00\n> O1 100')[1]).toHaveLength(1);
    expect(read('แผนการประชุมเรื่อง IIT เวลา 09.30 น.')[1]).toEqual([]);
    expect(read('ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน')[1]).toEqual([]);
  });

  test.each([
    ['แก้ 98.00 เป็น 97.50', '3', '97.50?'],
    ['ขอแก้ไขคะแนน 98 → 97.50 ค่ะ', '3', '97.50?'],
    ['การใช้อำนาจ ต้องเป็น 97.50 นะคะ พิมพ์ผิด', '3', '97.50?'],
  ])('is a doubt where it corrects a row, and so is the row: %s', (text, code, score) => {
    expect(read(`การใช้งบประมาณ 97.41\nการใช้อำนาจ 98.00\n${text}`)).toEqual([
      ['row', 'doubt', 'doubt'],
      [
        ['2', 97.41],
        ['3', 98],
        [code, score],
      ],
    ]);
  });

  test('corrects nothing where no row has the number, or the number stays', () => {
    expect(read('การใช้อำนาจ 98.00\nแก้ 88.00 เป็น 97.50')[0]).toEqual(['row', 'skipped']);
    expect(read('การใช้อำนาจ 98.00\nปรับ 98.00 เป็น 98')[0]).toEqual(['row', 'skipped']);
  });
});
