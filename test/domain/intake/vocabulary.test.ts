import { describe, expect, test } from '@jest/globals';
import { FRAMEWORK_YEARS } from '../../../src/domain/framework/frameworks';
import type { FrameworkNode } from '../../../src/domain/framework/node';
import { isNear, namedBy, vocabularyOf } from '../../../src/domain/intake/vocabulary';
import { framework } from '../../bundle/offices';

const vocabulary = vocabularyOf(framework(2565));
const idsOf = (text: string): readonly string[] => namedBy(vocabulary, text).map(({ id }) => id);

describe('namedBy', () => {
  test.each([
    ['การใช้อํานาจ', '3'],
    ['การใช้อำานาจ', '3'],
    ['การปรับปรุงการทำ างาน', '8'],
    ['การป\uf714องกันการทุจริต', '10'],
    ['ก า ร เ ปิ ด เ ผ ย ข้ อ มู ล', '9'],
  ])('reads %j by the fixed table', (text, id) => {
    expect(idsOf(text)).toEqual([id]);
    expect(isNear(namedBy(vocabulary, text))).toBe(false);
  });

  test.each([
    ['การใช้อ านาจ', '3'],
    ['การใช้อ\ufffdนาจ', '3'],
    ['คุณภาพการด าเนินงาน', '6'],
    ['การปองกันการทุจรติ', '10'],
    ['การปฏิบัติบั ติหน้าน้ที่', '1'],
    ['ขาวประชาสมพนธ', 'O7'],
  ])('reads %j by its skeleton, and says so', (text, id) => {
    expect(idsOf(text)).toEqual([id]);
    expect(isNear(namedBy(vocabulary, text))).toBe(true);
  });

  test.each([
    ['ด้านการปฏิบัติหน้าที่', '1'],
    ['ด้านที่ 1 การปฏิบัติหน้าที่', '1'],
    ['ตัวชี้วัดด้านการใช้อำนาจ', '3'],
    ['การปฏิบัติหน้าที่ (IIT)', '1'],
    ['การปฏิบัติหน้าที่ (ร้อยละ 6)', '1'],
    ['ด้านการใช้งบประมาณ [๖%]', '2'],
    ['การปฏิบัติหน้าที่ (ตัวชี้วัดที่ 1)', '1'],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) (ร้อยละ 30)', 'IIT'],
    ['ข้อมูลพื้นฐาน (O1-O9)', '9.1'],
    ['โครงสร้าง (O1)', 'O1'],
  ])('reads %j by the name in it', (text, id) => {
    expect(idsOf(text)).toEqual([id]);
    expect(isNear(namedBy(vocabulary, text))).toBe(false);
  });

  test('takes what is called a field for no item of the same name, unless the brackets say so', () => {
    expect(idsOf('การแก้ไขปัญหาการทุจริต')).toEqual(['5', 'I27']);
    expect(idsOf('ด้านการแก้ไขปัญหาการทุจริต')).toEqual(['5']);
    expect(idsOf('การแก้ไขปัญหาการทุจริต (I27)')).toEqual(['I27']);
    expect(isNear(namedBy(vocabulary, 'ด้านการปองกันการทุจรติ'))).toBe(true);
  });

  test.each([
    'การปฏิบัติหน้าที่ (EIT)',
    'การปฏิบัติหน้าที่ (ตัวชี้วัดที่ 3)',
    'การปฏิบัติหน้าที่ (ปี 2564)',
    'การปฏิบัติหน้าที่ (ค่าเฉลี่ยจังหวัด)',
    'โครงสร้าง (O2)',
    'ด้าน',
    'ด้านการเงิน',
  ])('does not guess what %j is', text => {
    expect(idsOf(text)).toEqual([]);
  });

  test.each(['การใช้อำนาจหน้าที่', 'การป้องกันทุจริต', 'ทุจริต', 'ถามตอบบ', 'ถมตอบ', 'ขาว', '', 'การใช้อำนาจ 98'])(
    'takes %j for no name',
    text => {
      expect(idsOf(text)).toEqual([]);
    },
  );

  test('takes no skeleton that two names share', () => {
    const of2565 = framework(2565);
    const [first, second] = of2565.root.children;
    const named = [
      { ...first, name: 'การแก้ไขข่าวของหน่วยงาน' },
      { ...second, name: 'การแก้ไขขาวของหน่วยงาน' },
    ] as readonly FrameworkNode[];
    const twins = vocabularyOf({ ...of2565, root: { ...of2565.root, children: named } });
    expect(namedBy(twins, 'การแก้ไขขาวของหน่วยงาน').map(({ id }) => id)).toEqual([second?.id]);
    expect(namedBy(twins, 'การแกไขขาวของหนวยงาน')).toEqual([]);
  });

  test('knows every name of every year by itself, and not nearly', () => {
    for (const year of FRAMEWORK_YEARS) {
      const { byName } = vocabularyOf(framework(year));
      for (const [key, nodes] of byName) expect(namedBy(vocabularyOf(framework(year)), key)).toBe(nodes);
    }
  });
});
