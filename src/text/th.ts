// Every Thai sentence that the product shows, by key. Functions in cells take theirs from th/cells directly, because the
// rest must not stand in the code that every cell evaluates.
import { cells, howMany } from './th/cells';
import { run } from './th/run';
import { sidebar } from './th/sidebar';
import { tabs } from './th/tabs';

type Params = Readonly<Record<string, string | number>>;

export const th = {
  ...cells,

  /** What about a year is to be checked, by what is uncertain. */
  uncertain: {
    title: 'ตรวจสอบกับคู่มือ ป.ป.ช.',
    weights: () => 'น้ำหนักคะแนน',
    structure: () => 'ข้อใดอยู่ในตัวชี้วัดย่อยใด',
    grades: () => 'ชื่อและช่วงของระดับผลการประเมิน',
    names: (p: Params) => `ชื่อของ ${p.count} ข้อ (${p.named}${howMany(p.more ?? 0)})`,
  },

  standing: { strong: 'จุดแข็ง', middle: '', weak: 'จุดอ่อน' },
  tabs,
  run,
  sidebar,

  /** The help page. */
  help: {
    title: 'ITA ในแผ่นงาน',
    begin: 'เริ่มใช้งาน',
    steps: [
      'วางตารางคะแนนที่มีรหัสข้อ (เช่น O12) และคะแนนลงในแผ่นงาน หรือพิมพ์ =ITA_ITEMS(2565) เพื่อสร้างแบบฟอร์ม',
      'พิมพ์ =ITA_CHECK(ช่วงตาราง, ปี) แล้วแก้ข้อที่ขึ้นว่า ผิดพลาด',
      'พิมพ์ =ITA_SCORE(ช่วงตาราง, ปี) เพื่อดูคะแนนรวม',
    ],
    functions: 'สูตรที่ใช้ได้',
    list: [
      ['=ITA_SCORE(A2:C90, 2565, "OIT")', 'คะแนนรวม รายแบบวัด รายตัวชี้วัด หรือรายข้อ'],
      ['=ITA_GRADE(A2:C90, 2565)', 'ระดับผลการประเมินตามเกณฑ์ของปี'],
      ['=ITA_PASS(B2, 85)', 'ผ่านเกณฑ์หรือไม่'],
      ['=ITA_RANK(A2:C90, 2565)', 'อันดับตัวชี้วัด'],
      ['=ITA_GAIN(A2:C90, 2565)', 'แก้ข้อใดได้คะแนนคืนเท่าใด'],
      ['=ITA_CHECK(A2:C90, 2565)', 'ข้อที่ต้องแก้หรือควรตรวจ'],
      ['=ITA_ITEMS(2565)', 'แบบฟอร์มรายข้อของปี'],
      ['=ITA_THAI(94.19)', 'เลขไทย'],
    ],
  },
} as const;
