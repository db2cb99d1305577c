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

  /** The help message. */
  help: {
    title: 'ITA ในแผ่นงาน',
    steps: [
      'วางตารางคะแนนที่มีรหัสข้อ (เช่น O12) และคะแนนลงในแท็บ หรือเลือกเมนู "สร้างแบบฟอร์มคะแนน"',
      'เปิดแท็บคะแนนไว้ แล้วเลือกเมนู "เริ่มวิเคราะห์" ตารางของท่านจะไม่ถูกแก้ไข',
      'แก้ข้อที่ขึ้นว่า ผิดพลาด ในแท็บ "ตรวจข้อมูล" แล้วสั่งวิเคราะห์อีกครั้ง',
      'กรอกสถานะและผลในแท็บ "แผนปฏิบัติการ" สิ่งที่พิมพ์จะอยู่ครบเมื่อวิเคราะห์ครั้งต่อไป',
      'ใช้สูตรในเซลล์ได้ด้วย เช่น =ITA_SCORE(A2:C90, 2565) และ =ITA_CHECK(A2:C90, 2565)',
    ],
  },
} as const;
