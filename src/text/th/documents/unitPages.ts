// Sentences of the pages that are handed out, one for each unit of the plan. `texts` are those that the office may put in
// its own words; their marks in braces become year and office.
import type { Needs } from '../../needs';

export const unitPages = {
  title: (p: Needs<'next'>) => `แผนปฏิบัติการแยกตามผู้รับผิดชอบ ประจำปีงบประมาณ พ.ศ. ${p.next}`,
  heading: (p: Needs<'next' | 'year'>) =>
    `แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ${p.next}\nจากผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${p.year}`,
  unit: (p: Needs<'unit'>) => `ผู้รับผิดชอบ: ${p.unit}`,
  noUnit: 'ยังไม่ได้กำหนดผู้รับผิดชอบ',

  texts: {
    lead: 'ขอให้ดำเนินการตามแผน และรายงานผลตามที่แผนกำหนด',
  },

  count: (p: Needs<'unit' | 'count'>) => `รายการที่${p.unit}รับผิดชอบ มี ${p.count} รายการ ดังนี้`,
  countWithoutUnit: (p: Needs<'count'>) => `รายการที่ยังไม่ได้กำหนดผู้รับผิดชอบ มี ${p.count} รายการ ดังนี้`,
  noPlan: 'ยังไม่มีรายการในแผนปฏิบัติการ',

  table: {
    title: (p: Needs<'unit'>) => `ตารางรายการของ${p.unit}`,
    titleWithoutUnit: 'ตารางรายการที่ยังไม่ได้กำหนดผู้รับผิดชอบ',
    number: 'ที่',
    point: 'ประเด็นที่ต้องแก้ไข',
    measure: 'มาตรการและขั้นตอนการปฏิบัติ',
    time: 'ระยะเวลา',
    monitoring: 'การกำกับติดตาม',
    /** Of a row that several share. */
    shared: (p: Needs<'units'>) => `ผู้รับผิดชอบร่วมกัน: ${p.units}`,
  },

  received: 'ได้รับทราบรายการที่รับผิดชอบข้างต้นแล้ว',
  receipt: {
    title: 'ตารางลงชื่อรับทราบ',
    head: ['ผู้รับผิดชอบ', 'ลงชื่อ', 'ตำแหน่ง', 'วันที่'],
  },
  day: 'วันที่ ......../............../.........',
} as const;
