// Words of the window in which documents are made: what there is to choose, the fields to fill in, and what becomes of it.

import type { analysisReport } from '../../th/documents/analysisReport';
import type { announcement } from '../../th/documents/announcement';
import type { clarification } from '../../th/documents/clarification';
import type { followUpReport } from '../../th/documents/followUpReport';
import type { measuresReport } from '../../th/documents/measuresReport';
import { names } from '../../th/documents/names';
import type { oitMemo } from '../../th/documents/oitMemo';
import type { poster } from '../../th/documents/poster';
import type { sevenTopicsPlan } from '../../th/documents/sevenTopicsPlan';
import type { unitPages } from '../../th/documents/unitPages';
import { uncertain } from '../uncertain';

type Params = Readonly<Record<string, string | number>>;

interface Documents {
  readonly analysisReport: typeof analysisReport;
  readonly sevenTopicsPlan: typeof sevenTopicsPlan;
  readonly followUpReport: typeof followUpReport;
  readonly measuresReport: typeof measuresReport;
  readonly oitMemo: typeof oitMemo;
  readonly clarification: typeof clarification;
  readonly announcement: typeof announcement;
  readonly unitPages: typeof unitPages;
  readonly poster: typeof poster;
}

/** A label for each text that the office may put in its own words. */
type TextLabels = {
  readonly [Id in keyof Documents]: { readonly [Name in keyof Documents[Id]['texts']]: string };
};

export const documents = {
  title: (p: Params) => `เอกสารจากแท็บ "${p.tab}" ปีงบประมาณ พ.ศ. ${p.year}`,
  loading: 'กำลังอ่านคะแนนและแผนจากแผ่นงาน…',
  /** After a refusal that is about the sheet, which cannot be reached while this window is open. */
  close: 'ปิดหน้าต่างนี้ แก้ในแผ่นงาน แล้วสั่ง สร้างเอกสาร อีกครั้ง',
  year: {
    title: 'คะแนนนี้เป็นของปีใด',
    label: 'ปีงบประมาณ พ.ศ.',
    choose: 'เลือกปี',
    go: 'ใช้ปีนี้',
  },

  choose: 'เลือกเอกสาร',
  names,
  /** What it is for, and whom it goes to. */
  about: {
    analysisReport: 'รายงานฉบับเต็ม เสนอผู้บริหารและเผยแพร่บนเว็บไซต์',
    sevenTopicsPlan: 'ตารางแผน 7 ประเด็น ให้ทุกกองถือปฏิบัติ',
    followUpReport: 'รายงานรอบ 6 หรือ 12 เดือน เสนอผู้บริหารลงความเห็น',
    measuresReport: 'เกณฑ์ ผล และมาตรการ เผยแพร่บนเว็บไซต์',
    oitMemo: 'ข้อ OIT ที่ไม่ได้คะแนนพร้อมสาเหตุ เสนอผู้บริหาร',
    clarification: 'ขอชี้แจงข้อที่ไม่ได้คะแนน ในช่วงที่เปิดให้ชี้แจง',
    announcement: 'แจ้งบุคลากรและประชาชน ผู้บริหารลงนาม',
    unitPages: 'หน้าละหนึ่งกองหรือสำนัก แจกให้หัวหน้าลงนามรับทราบ',
    poster: 'ภาพ A4 สำหรับติดประกาศหรือโพสต์ให้ประชาชน',
  },

  /** What a document lacks, and what to do about it. */
  lacks: {
    noPlan: () => 'ยังไม่มีแท็บแผนปฏิบัติการของคะแนนนี้ มาตรการจึงยังว่าง',
    planWithoutIds: () =>
      'อ่านแท็บแผนปฏิบัติการไม่ได้ เพราะแถวแรกหรือคอลัมน์รหัสที่ซ่อนไว้ถูกลบ มาตรการจึงยังว่าง สร้างแผนใหม่ได้อีกแท็บหนึ่ง แท็บเดิมไม่ถูกลบ คัดลอกสิ่งที่กรอกไว้มาใส่ได้',
    emptyPlan: () => 'แผนปฏิบัติการยังไม่มีแถว เอกสารจึงยังไม่มีมาตรการ',
    noFollowUp: () => 'ยังไม่มีแท็บติดตามผล รายงานนี้จึงใช้ผลที่กรอกไว้ในแผนปฏิบัติการ',
    followUpWithoutIds: () =>
      'อ่านแท็บติดตามผลไม่ได้ เพราะแถวแรกหรือคอลัมน์รหัสที่ซ่อนไว้ถูกลบ รายงานนี้จึงมีเฉพาะผลในแผนปฏิบัติการ สร้างแท็บใหม่ได้ แท็บเดิมไม่ถูกลบ',
    roundToCome: (p: Params) =>
      `ยังไม่ถึงรอบ ${p.months} เดือน จึงยังไม่มีผลให้รายงาน รอบ 6 เดือนเริ่ม ${p.half} รอบ 12 เดือนเริ่ม ${p.year}`,
    fromPlan: (p: Params) => `ผล ${p.count} แถวมาจากแผนปฏิบัติการ เพราะแท็บติดตามผลยังว่าง`,
    noScores: () => 'ยังไม่มีคะแนนที่อ่านได้ โปรดใส่คะแนนในแท็บคะแนนก่อน',
    partial: (p: Params) => `คะแนนยังไม่ครบ (มีข้อมูล ${p.coverage}%) ตัวเลขในเอกสารจึงเป็นค่าชั่วคราว`,
    unread: (p: Params) => `อ่านไม่ได้ ${p.count} ช่องในแท็บคะแนน จึงไม่อยู่ในเอกสาร ดูช่องที่ต้องแก้ได้ที่แถบด้านข้าง ขั้น "ตรวจ"`,
    over: (p: Params) => `ไม่นำแผน ${p.count} แถวมาพิมพ์ เพราะไม่เข้าเกณฑ์แล้วและยังไม่มีใครกรอกผล`,
    withoutRound: (p: Params) => `ไม่นำแท็บติดตามผล ${p.count} แถวมาพิมพ์ เพราะยังไม่ได้เลือกรอบการรายงาน`,
    overInRound: (p: Params) =>
      `ไม่นำแท็บติดตามผล ${p.count} แถวมาพิมพ์ เพราะไม่มีในแผนหรือไม่เข้าเกณฑ์แล้ว และยังไม่มีใครกรอกผล`,
    blanks: (p: Params) => {
      const counts = [
        ['ผล', p.results],
        ['ปัญหา', p.obstacles],
        ['ข้อเสนอแนะ', p.suggestions],
      ].flatMap(([name, count]) => (count === 0 ? [] : [`${name} ${count} แถว`]));
      return `ยังไม่มีใครกรอก ${counts.join(' ')} ที่ว่างจะพิมพ์เป็นเส้นประ กรอกในแท็บติดตามผล หรือถ้าไม่มีปัญหาและข้อเสนอแนะ กด "เติม" ที่แถบด้านข้าง ขั้น "แท็บ"`;
    },
    uncertain: (p: Params) =>
      `เกณฑ์ของปีนี้ยังไม่แน่ใจเรื่อง ${(['weights', 'structure', 'grades'] as const).flatMap(about => (p[about] ? [uncertain[about]()] : [])).join(' และ')} โปรดเทียบกับคู่มือ ป.ป.ช. ก่อนลงนาม`,
    noItemsToContest: () => 'การชี้แจงต้องใช้คะแนนรายข้อของ OIT แท็บคะแนนนี้ยังไม่มีคะแนนรายข้อ',
    nothingToContest: (p: Params) =>
      p.assessed
        ? p.open
          ? 'ข้อที่มีคะแนนแล้วได้คะแนนเต็มทุกข้อ จึงยังไม่มีข้อให้ชี้แจง'
          : 'ไม่มีข้อที่ไม่ได้คะแนนเต็ม จึงไม่มีข้อให้ชี้แจง'
        : 'ปีนี้หน่วยงานไม่ถูกประเมิน OIT จึงไม่มีข้อให้ชี้แจง',
    nothingContested: (p: Params) => `ข้อที่ไม่ได้คะแนนเต็มมี ${p.count} ข้อ ยังไม่ได้เลือกข้อที่จะชี้แจง`,
    contestBlanks: (p: Params) => {
      const counts = [
        ['วันแรกหรือวันสุดท้ายของกำหนดเวลา', p.days, 'วัน'],
        ['ลิงก์ที่ส่งไว้ก่อน', p.link, 'ข้อ'],
        ['วันที่ส่งไว้', p.given, 'ข้อ'],
        ['เหตุผล', p.reason, 'ข้อ'],
      ].flatMap(([name, count, what]) => (count === 0 ? [] : [`${name} ${count} ${what}`]));
      return `ยังไม่ได้กรอก ${counts.join(' ')} ที่ว่างจะพิมพ์เป็นเส้นประ`;
    },
    contestOver: (p: Params) => `พ้นกำหนดชี้แจงแล้ว (ถึง ${p.day})`,
    noUnits: (p: Params) => `แผน ${p.count} แถวยังไม่ได้กำหนดผู้รับผิดชอบ จึงอยู่หน้าสุดท้าย`,
    repaired: () => 'ข้อมูลที่บันทึกไว้บางช่องเสียหาย จึงใช้ค่าเริ่มต้นแทน โปรดตรวจข้อมูลของเอกสาร',
    noAgency: () => 'ยังไม่ได้ใส่ชื่อหน่วยงาน เอกสารจึงเว้นชื่อไว้เป็นเส้นประ',
    itemsUnknown: () =>
      'แท็บคะแนนมีถึงคะแนนรายตัวชี้วัด ยังไม่มีคะแนนรายข้อ เอกสารจึงบอกไม่ได้ว่าเสียคะแนนที่ข้อใด หากได้ผลรายข้อมาแล้ว วางในแท็บคะแนนได้',
    planBehind: (p: Params) =>
      `แผนยังไม่ได้ปรับตามคะแนนล่าสุด (${p.count} แถว) มาตรการในเอกสารจึงยังเป็นของคะแนนเดิม ปรับแล้วสิ่งที่กรอกไว้ในแผนไม่หาย`,
    nothingReported: (p: Params) => `ยังไม่มีผลการดำเนินการสักแถว (${p.count} แถว) รายงานจึงยังไม่มีเนื้อหา`,
  },

  missing: {
    title: 'ข้อมูลที่ยังขาด',
    hint: 'ช่องที่เว้นไว้จะพิมพ์เป็นเส้นประให้เขียนด้วยมือ ยกเว้นอำเภอและจังหวัด โทรศัพท์ และวันที่ประชุม ซึ่งเว้นแล้วจะไม่พิมพ์',
    none: 'กรอกข้อมูลของเอกสารนี้ครบแล้ว',
  },
  others: 'แก้ข้อมูลอื่นทั้งหมด',
  fields: {
    agency: 'ชื่อหน่วยงาน',
    place: 'อำเภอและจังหวัด',
    unit: 'ส่วนราชการเจ้าของเรื่อง',
    phone: 'โทรศัพท์',
    number: 'เลขที่หนังสือ',
    day: 'วันที่ของเอกสาร',
    to: 'เรียน',
    writerName: 'ชื่อผู้จัดทำ',
    writerPosition: 'ตำแหน่งผู้จัดทำ',
    chiefName: 'ชื่อผู้บริหารผู้ลงนาม',
    chiefPosition: 'ตำแหน่งผู้บริหารผู้ลงนาม',
    targetShare: 'เป้าหมายร้อยละของหน่วยงานที่ผ่านเกณฑ์ (แผนแม่บท)',
    targetYear: 'ปีงบประมาณของเป้าหมาย (แผนแม่บท)',
    announced: 'วันที่ประกาศผลการประเมิน',
    meeting: 'วันที่ประชุมกำหนดมาตรการ',
  },
  hints: {
    agency: 'เช่น อบต.ตัวอย่าง',
    place: 'เช่น อำเภอตัวอย่าง จังหวัดตัวอย่าง',
    unit: 'เช่น สำนักปลัด',
    phone: 'เช่น 0 0000 0000 ต่อ 12',
    number: 'เช่น ตย 70001/12',
    day: 'ไม่เก็บไว้ใช้ครั้งหน้า',
    to: 'ตำแหน่งของผู้รับ เช่น นายกองค์การบริหารส่วนตำบลตัวอย่าง',
    writerName: '',
    writerPosition: '',
    chiefName: '',
    chiefPosition: '',
    targetShare: 'เช่น 84 ดูจากคู่มือการประเมินของปีนั้น',
    targetYear: 'เว้นไว้จะพิมพ์ปีที่ประเมิน',
    announced: 'เช่น 1 สิงหาคม 2565',
    meeting: 'เช่น 15 พฤศจิกายน 2565',
  },
  today: (p: Params) => `ใช้วันนี้ (${p.day})`,
  round: {
    label: 'รอบการรายงาน',
    auto: 'เลือกให้จากแท็บติดตามผล',
    half: 'รอบ 6 เดือน',
    year: 'รอบ 12 เดือน',
    /** Of one that has not begun. */
    toCome: (p: Params) => `${p.round} (เริ่ม ${p.from})`,
  },
  font: {
    label: 'ฟอนต์ในเอกสาร',
    hints: {
      psk: '',
      it9: 'ฟอนต์นี้พิมพ์เลข 0-9 เป็นเลขไทยทุกตัว จึงควรเลือกเลขไทยไว้ เครื่องที่ไม่มีฟอนต์นี้จะได้เห็นเหมือนกัน ลิงก์ใช้ TH SarabunPSK ตัวเลขในลิงก์จึงคงเดิม',
      new: '',
    },
  },
  digits: {
    label: 'ตัวเลขในเอกสาร',
    hint: 'ใช้เฉพาะในหน้าต่างนี้ ค่าถาวรอยู่ที่ตั้งค่าของแถบด้านข้าง',
    thai: 'เลขไทย (๑๒๓)',
    arabic: 'เลขอารบิก (123)',
  },
  source: {
    label: 'พิมพ์ที่มาของข้อมูลท้ายเอกสาร',
    hint: 'เกณฑ์ปีใดและแน่ใจเพียงใด แท็บคะแนน รุ่นของโปรแกรม และวันที่ ประกาศและภาพไม่มีบรรทัดนี้',
  },
  chain: {
    title: 'ลำดับผู้ให้ความเห็น',
    hint: 'จากหัวหน้างานขึ้นไปถึงผู้บริหารสูงสุด ใช้ในบันทึกข้อความ',
    position: (p: Params) => `ตำแหน่งลำดับที่ ${p.place}`,
    up: (p: Params) => `เลื่อนลำดับที่ ${p.place} ขึ้น`,
    down: (p: Params) => `เลื่อนลำดับที่ ${p.place} ลง`,
    remove: (p: Params) => `ลบลำดับที่ ${p.place}`,
    add: 'เพิ่มตำแหน่ง',
    writer: 'ไม่พิมพ์ เพราะเป็นตำแหน่งของผู้จัดทำ',
    moved: (p: Params) => `เลื่อนเป็นลำดับที่ ${p.place} จาก ${p.count} แล้ว`,
    removed: (p: Params) => `ลบแล้ว เหลือ ${p.count} ตำแหน่ง`,
  },

  /** What the office fills in about the items that it contests. */
  clarify: {
    title: 'ข้อที่จะชี้แจง',
    hint: 'ติ๊กข้อที่จะชี้แจง ชี้แจงได้เฉพาะข้อมูลและลิงก์ที่ส่งไว้ก่อนแล้ว ลิงก์ใหม่ไม่นับ ข้อที่ไม่ชี้แจงภายในกำหนดถือว่ายอมรับคะแนน',
    period: 'กำหนดเวลาชี้แจง',
    first: 'วันแรกที่ชี้แจงได้',
    last: 'วันสุดท้ายที่ชี้แจงได้',
    periodHint: 'ตามที่ ป.ป.ช. แจ้งในปีนี้ เช่น 15 มิ.ย. 2569',
    left: {
      notTyped: () => 'ยังไม่ได้กรอกวันสุดท้าย จึงไม่บอกว่าเหลือกี่วัน',
      unread: (p: Params) => `อ่าน "${p.typed}" เป็นวันเดียวไม่ได้ จึงไม่บอกว่าเหลือกี่วัน เอกสารจะพิมพ์ตามที่กรอก`,
      turned: () => 'วันแรกอยู่หลังวันสุดท้าย โปรดตรวจวันที่',
      before: (p: Params) => `ยังไม่ถึงวันแรก อีก ${p.days} วัน (${p.day})`,
      open: (p: Params) => `เหลือ ${p.days} วัน (ถึง ${p.day})`,
      lastDay: (p: Params) => `วันนี้เป็นวันสุดท้าย (${p.day})`,
      over: (p: Params) => `พ้นกำหนดแล้ว (ถึง ${p.day})`,
    },
    contest: (p: Params) => `ชี้แจง ${p.item}`,
    comment: (p: Params) => `ความเห็นของผู้ตรวจ: ${p.comment}`,
    noComment: 'แท็บคะแนนไม่มีความเห็นของผู้ตรวจ',
    link: 'ลิงก์ที่ส่งไว้ก่อนแล้ว',
    given: 'วันที่ส่งไว้',
    reason: 'เหตุผลที่ขอชี้แจง',
    full: (p: Params) =>
      `คำชี้แจงของปีนี้เต็มพื้นที่เก็บแล้ว (${p.most} ตัวอักษร) พิมพ์เพิ่มไม่ได้ และข้อความที่วางอาจถูกตัดท้าย โปรดย่อหรือลบบางข้อก่อน`,
  },

  own: {
    title: 'ข้อความในเอกสาร',
    hint: 'ข้อความที่แก้จะเก็บไว้ใช้ปีหน้า {ปี} {ปีถัดไป} {หน่วยงาน} และ {หน่วยงานและที่ตั้ง} จะพิมพ์เป็นปีและชื่อหน่วยงานเอง',
    /** Of a text that comes from the plan unless the office writes one. */
    fromPlan: 'เว้นว่างไว้ จะใช้ข้อความจากแผนหรือแท็บติดตามผล',
    back: 'ใช้ข้อความเดิม',
    backOf: (p: Params) => `ใช้ข้อความเดิม: ${p.name}`,
  },
  texts: {
    analysisReport: { foreword: 'คำนำ', background: 'ความเป็นมาของการประเมิน' },
    sevenTopicsPlan: {
      lead: 'ข้อความนำตาราง',
      constraints: 'ข้อจำกัดของหน่วยงาน',
      obstacles: 'ปัญหา/อุปสรรค',
      suggestions: 'ข้อเสนอแนะ',
    },
    followUpReport: {
      origin: 'เรื่องเดิม',
      law: 'กฎหมาย/ระเบียบที่เกี่ยวข้อง',
      proposal: 'ข้อเสนอแนะ',
      closing: 'คำลงท้ายบันทึก',
      lead: 'ข้อความนำรายงาน',
      obstacles: 'ปัญหา/อุปสรรค',
    },
    measuresReport: {
      principle: 'หลักการประเมิน',
    },
    oitMemo: { origin: 'เรื่องเดิม', proposal: 'ข้อเสนอแนะ/พิจารณา', closing: 'คำลงท้ายบันทึก' },
    clarification: { origin: 'เรื่องเดิม', proposal: 'ข้อพิจารณา/ข้อเสนอแนะ', closing: 'คำลงท้ายบันทึก' },
    announcement: {
      preamble: 'ข้อความขึ้นต้น',
      purpose: 'เหตุที่ประกาศ',
      duty: 'หน้าที่ของหัวหน้าส่วนราชการ',
      closing: 'คำลงท้ายประกาศ',
    },
    unitPages: { lead: 'ข้อความนำ' },
    poster: { thanks: 'ข้อความท้ายภาพ' },
  } satisfies TextLabels,

  preview: 'ตัวอย่าง',
  pages: (p: Params) => `ตัวอย่าง ${p.count} หน้า`,

  saving: 'กำลังบันทึกข้อมูล…',
  saved: 'บันทึกข้อมูลแล้ว',
  notSaved: 'บันทึกข้อมูลไม่สำเร็จ',
  saveAgain: 'บันทึกอีกครั้ง',

  word: 'ดาวน์โหลด Word (.docx)',
  picture: 'ดาวน์โหลดภาพ (PNG)',
  print: 'พิมพ์ / บันทึกเป็น PDF',
  making: 'กำลังสร้างไฟล์…',
  made: (p: Params) => `ดาวน์โหลดแล้ว: ${p.file}`,
  /** Of a Word file with contents: another program may break its pages elsewhere than the preview. */
  renew: 'ก่อนพิมพ์จาก Word ให้คลิกขวาที่สารบัญ แล้วเลือก อัปเดตเขตข้อมูล (Update Field) เพื่อให้เลขหน้าตรง',
  /** The browser did not let the page start the download. */
  held: (p: Params) => `สร้างไฟล์แล้ว: ${p.file} แต่เบราว์เซอร์ไม่เริ่มดาวน์โหลดให้`,
  link: 'ถ้าไฟล์ไม่ดาวน์โหลด กดที่นี่',
  notMade: 'สร้างไฟล์ไม่สำเร็จ โปรดกดอีกครั้ง หรือใช้ พิมพ์ / บันทึกเป็น PDF',
} as const;
