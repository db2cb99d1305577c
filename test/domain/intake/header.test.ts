import { describe, expect, test } from '@jest/globals';
import { readGrid } from '../../../src/domain/intake/grid';
import { headerRoles } from '../../../src/domain/intake/header';
import { roleOfHeader } from '../../../src/domain/intake/headRole';
import { vocabularyOf } from '../../../src/domain/intake/vocabulary';
import { framework } from '../../bundle/offices';

const rolesOf = (...cells: unknown[]) =>
  headerRoles(readGrid({ values: [cells] }, vocabularyOf(framework(2565)))[0] ?? []);

describe('roleOfHeader', () => {
  test.each([
    ['ข้อ', 'code'],
    ['คะแนน', 'score'],
    ['คะเเนน', 'score'],
    ['คะแนณ', 'score'],
    ['คะนแน', 'score'],
    ['คะแนนที่ได้', 'score'],
    ['คะแนนเต็ม', 'other'],
    ['คะแนนถ่วงน้ำหนัก', 'other'],
    ['ระดับคะแนน', 'result'],
    ['ประเด็นการตรวจ', 'title'],
    ['ความคิดเห็นของผู้ตรวจ', 'comment'],
    ['ลำดับที่', 'counter'],
    ['ตวชวด', 'code'],
    ['ตัวชี้วัชี้ วัดที่', 'code'],
    ['ล าดับที', 'counter'],
    ['ความคดเหน', 'comment'],
    ['ข\uf70bอที\uf70a', 'code'],
  ])('takes %s for %s', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });

  test.each([
    'โครงสร้าง',
    'O12',
    '',
    'constructor',
    '__proto__',
    'ได้คะแนนเต็มเพราะเผยแพร่ข้อมูลครบถ้วนทุกองค์ประกอบที่กำหนดไว้',
  ])('takes %p for no header word', text => {
    expect(roleOfHeader(text)).toBeUndefined();
  });
});

describe('headerRoles', () => {
  test('knows a header among words it does not know', () => {
    expect(rolesOf('ข้อ', 'เอกสาร', 'คะแนน')).toEqual(['code', undefined, 'score']);
  });

  test.each([
    [['IIT', 'คะแนน 98.43']],
    [['OIT', 'คะแนน', 96.07]],
    [['O9', 'รายการการจัดซื้อจัดจ้าง', 'ไม่มีคะแนน']],
    [['OIT', 'แบบวัดการเปิดเผยข้อมูลสาธารณะ', 'OIT']],
    [['คะแนน']],
    [['โครงสร้าง', 'คะแนน', 'ข้อมูล', 'อื่น ๆ']],
  ])('takes %p for data', cells => {
    expect(rolesOf(...cells)).toBeUndefined();
  });
});
