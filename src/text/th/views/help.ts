// Words of the sidebar's view "help". Names of buttons and tabs stand in quotes, as they are written on them.
import { functionHelp } from '../../functions';

type Params = Readonly<Record<string, string | number>>;

export const help = {
  title: 'ช่วยเหลือ',
  stepsHeading: 'ขั้นตอน',
  steps: [
    'เปิดแท็บที่มีคะแนน แล้วกด "ใช้ตารางในแผ่นงานนี้" ถ้ายังไม่มี กด "วางตารางจากรายงาน ITAS" หรือ "สร้างแบบฟอร์มคะแนน"',
    'ดูว่าอ่านถูกคอลัมน์และครบทุกข้อ แก้จุดที่ผิดพลาด หรือกด "ใช้ค่าที่แนะนำ"',
    'ดูคะแนนรวม ระดับ จุดแข็ง และจุดอ่อนในหน้า "ผล"',
    'ดูรายการที่ได้คะแนนคืนมากที่สุดในหน้า "แก้อะไรก่อน" ลองติ๊กดูผล แล้วกด "ใส่ลงแผน"',
    'กด "สร้างแท็บ" เพื่อเขียนแผนปฏิบัติการ สรุปผล อันดับตัวชี้วัด และผลการตรวจ',
    'กรอกสถานะและผลในแท็บ "แผนปฏิบัติการ" แล้วกด "สร้างเอกสาร" เมื่อคะแนนเปลี่ยน กด "สร้างแท็บ" อีกครั้ง สิ่งที่พิมพ์ไว้อยู่ครบ',
  ],
  toStart: 'ไปหน้าเริ่ม',
  toResult: 'ไปดูผล',
  functionsHeading: 'สูตรในเซลล์',
  insertHint: (p: Params) => `เลือกเซลล์ว่าง แล้วกด "ใส่สูตร" สูตรจะใช้ตารางในแท็บ "${p.tab}" ปี ${p.year}`,
  needsTable: 'ปุ่มใส่สูตรใช้ได้เมื่อเลือกตารางคะแนนแล้ว โปรดเริ่มจากเลือกตาราง',
  insert: 'ใส่สูตร',
  insertNamed: (p: Params) => `ใส่สูตร ${p.name}`,
  inserted: (p: Params) => `เขียนสูตรลงในเซลล์ ${p.cell} แล้ว: ${p.formula}`,
  example: 'ตัวอย่าง',
  functions: functionHelp.th,
  permissionsHeading: 'สิทธิ์ที่ขอ',
  permissions: {
    currentOnly: 'อ่านและเขียนเฉพาะแผ่นงานที่เปิดอยู่ ไม่เห็นไฟล์อื่นของท่าน',
    containerUi: 'แสดงเมนูและแถบด้านข้างนี้ในแผ่นงาน',
  },
  privacyHeading: 'ข้อมูลของท่าน',
  privacy: 'ไม่มีข้อมูลใดถูกส่งออกนอกไฟล์นี้ ผลทั้งหมดคิดในแผ่นงานและในหน้าจอของท่าน',
  version: (p: Params) => `รุ่น ${p.version}`,
} as const;
