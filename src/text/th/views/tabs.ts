// Words of the sidebar's view "tabs": what will be written, how far the work is, and where the tabs are.
import { requests, tabNames } from '../../tabNames';

type Params = Readonly<Record<string, string | number>>;

export const tabs = {
  title: 'สร้างแท็บ',
  noTable: 'ยังไม่ได้เลือกตารางคะแนน โปรดเริ่มจากเลือกตาราง',
  start: 'ไปหน้าเริ่ม',
  noScores: 'ยังไม่มีคะแนนที่อ่านได้ โปรดตรวจข้อมูลก่อน',
  check: 'ไปตรวจข้อมูล',
  provisional: (p: Params) =>
    `คะแนนยังไม่ครบ (มีข้อมูล ${p.coverage}%) คะแนนรวมจึงเป็นค่าชั่วคราว สร้างแท็บได้เลย แล้วปรับอีกครั้งเมื่อคะแนนครบ`,
  from: (p: Params) => `ใช้คะแนนจากแท็บ "${p.tab}" ปีงบประมาณ พ.ศ. ${p.year}`,
  names: tabNames,
  listLabel: 'แท็บที่จะเขียน',
  willMake: 'จะสร้างใหม่',
  willUpdate: (p: Params) => `จะปรับตามคะแนน (แท็บ "${p.tab}")`,
  keptHeading: 'สิ่งที่ท่านพิมพ์ไม่หาย',
  keeps: [
    'แท็บคะแนนของท่านไม่ถูกแก้ไข',
    'แผนปฏิบัติการ: มาตรการ สถานะ ผล และคอลัมน์ที่เพิ่มเองอยู่ครบ ปรับเฉพาะคะแนนและเติมช่องว่าง',
    'แท็บอื่น: ถ้าท่านพิมพ์ทับไว้ จะเก็บสำเนาไว้ก่อนเขียนใหม่',
  ],
  make: 'สร้างแท็บ',
  resume: (p: Params) => `ทำต่อจาก ${p.name}`,
  again: 'ปรับแท็บอีกครั้ง',
  progressLabel: 'ความคืบหน้า',
  step: (p: Params) => `ขั้นที่ ${p.step} จาก ${p.steps}: กำลังเขียน ${p.name}`,
  waiting: 'รอเขียน',
  writing: 'กำลังเขียน…',
  stopped: 'ยังไม่ได้เขียน',
  written: 'เขียนแล้ว',
  unchanged: 'ผลเหมือนเดิม',
  open: (p: Params) => `เปิดแท็บ "${p.tab}"`,
  kept: (p: Params) => `เก็บสิ่งที่ท่านพิมพ์ไว้ที่แท็บ "${p.tab}"`,
  rewritten: (p: Params) => `เขียนใหม่ทับสิ่งที่พิมพ์ไว้ ${p.count} แถว ค่าเดิมคืนได้ด้านล่าง`,
  finished: 'แท็บพร้อมใช้แล้ว กดชื่อเพื่อเปิด',
  allUnchanged: 'ผลเหมือนเดิมทุกแท็บ',
  progressOfPlan: (p: Params) => `ความคืบหน้าของแผน: แล้วเสร็จ ${p.done} จาก ${p.rows} แถว`,
  overdue: (p: Params) => `เกินกำหนด ${p.count}`,
  dueSoon: (p: Params) => `ใกล้ครบกำหนด ${p.count}`,
  unreadTimes: (p: Params) => `อ่านกำหนดไม่ได้ ${p.count}`,
  unreadStatuses: (p: Params) => `อ่านสถานะไม่ได้ ${p.count}`,
  restore: {
    about: (p: Params) => `แผน ติดตามผล และคลังถูกปรับล่าสุดเมื่อ ${p.day}`,
    button: 'คืนค่าก่อนปรับ',
    done: (p: Params) =>
      p.left === 0
        ? `คืนค่าแล้ว ${p.restored} ช่อง`
        : `คืนค่าแล้ว ${p.restored} ช่อง อีก ${p.left} ช่องมีการแก้ไขหลังจากนั้น จึงคงไว้`,
    note: 'การวิเคราะห์ครั้งถัดไปจะปรับตามคะแนนอีกครั้ง',
  },
  documents: {
    title: 'เอกสาร',
    about: 'รายงาน บันทึกข้อความ ประกาศ และภาพผล พร้อมลงนาม',
    make: 'สร้างเอกสาร',
  },
  more: {
    title: 'แท็บที่สร้างเมื่อต้องการ',
    ...requests.th,
    fillTitle: 'เติม "ไม่มี" ในช่องปัญหาและข้อเสนอแนะที่ว่าง เฉพาะแถวที่มีผลแล้ว',
    fill: { half: 'เติมรอบ 6 เดือน', year: 'เติมรอบ 12 เดือน' },
    filled: (p: Params) => (p.count === 0 ? 'ไม่มีช่องว่างให้เติม' : `เติมแล้ว ${p.count} ช่อง`),
  },
  otherTable: (p: Params) => `กำลังสร้างแท็บของ "${p.tab}" อยู่ โปรดรอให้เสร็จก่อน`,
} as const;
