// The open-data items of an office as the result page prints them (FY2564): sub-headings, the header row again
// under each, Thai digits here and there. Indicator 9 is 83.70 and OIT 91.85, as in a published result.
import { leavesOf, nodeById } from '../framework/tree';
import { toThaiDigits } from '../thai/digits';
import { header, heading, item, knownFramework, section } from './rows';
import type { SampleRow, SampleWorkbook } from './tab';

const YEAR = 2564;

const LOST: Readonly<Record<string, string>> = {
  O1: 'แผนผังที่เผยแพร่ไม่มีฝ่ายการเมือง จึงไม่เห็นตำแหน่งผู้บริหารท้องถิ่น',
  O8: 'มีเพียงคำถามที่พบบ่อย ผู้เข้าชมเว็บไซต์ส่งคำถามและรับคำตอบไม่ได้',
  O23: 'เผยแพร่ไม่ครบทุกเดือน ขาดข้อมูลสองเดือนของปีงบประมาณ',
  O27: 'หลักเกณฑ์ที่เผยแพร่ขาดบางเรื่องจากห้าเรื่องที่กำหนด',
  O29: 'เอกสารที่เผยแพร่เป็นคู่มือรับเรื่องร้องทุกข์ทั่วไป ไม่ใช่เรื่องร้องเรียนการทุจริต',
};

/** A remark does not mean that points were lost. */
const REMARKS: Readonly<Record<string, string>> = { O33: 'ครั้งต่อไปควรแนบภาพข่าวของกิจกรรมด้วย' };

/** Items that somebody typed with Thai digits. */
const THAI = new Set(['O5', 'O12', 'O18', 'O29', 'O40']);

export function oit2564(): SampleWorkbook {
  const framework = knownFramework(YEAR);
  const rows: SampleRow[] = [
    ...heading('ผลคะแนนการเปิดเผยข้อมูลสาธารณะ (OIT)', 'อบต.ตัวอย่างพัฒนา', toThaiDigits(`${YEAR}`)),
  ];
  const oit = nodeById(framework, 'OIT');
  for (const indicator of oit?.children ?? [])
    for (const part of indicator.children) {
      rows.push(section(`ตัวชี้วัดย่อยที่ ${part.id} ${part.name}`));
      let printed = '';
      for (const { id, name, heading: under = part.name } of leavesOf(part)) {
        if (under !== printed) rows.push(section(under), header('ข้อ', 'ประเด็นการตรวจ', 'ความคิดเห็น', 'คะแนน'));
        printed = under;
        const score = LOST[id] ? 0 : 100;
        const comment = LOST[id] ?? REMARKS[id] ?? '';
        if (THAI.has(id)) rows.push(item(toThaiDigits(id), name, comment, toThaiDigits(score.toFixed(2))));
        else rows.push(item(id, name, comment, score));
      }
    }
  return {
    id: 'oit-2564',
    tabs: [{ name: 'ผล OIT 2564', columns: ['code', 'title', 'comment', 'score'], rows }],
  };
}
