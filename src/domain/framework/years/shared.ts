// What years have in common: instruments, names of the indicators, grade bands.
import type { GradeBand } from '../node';
import type { InstrumentSpec } from '../spec';

type Instrument = Omit<InstrumentSpec, 'indicators' | 'confidence'>;

export const IIT: Instrument = {
  id: 'IIT',
  name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
  aliases: ['Internal Integrity and Transparency Assessment', 'แบบวัด IIT'],
  weight: 30,
  letter: 'I',
};

export const EIT: Instrument = {
  id: 'EIT',
  name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
  aliases: ['External Integrity and Transparency Assessment', 'แบบวัด EIT'],
  weight: 30,
  letter: 'E',
};

export const OIT: Instrument = {
  id: 'OIT',
  name: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ',
  aliases: ['แบบตรวจการเปิดเผยข้อมูลสาธารณะ', 'Open Data Integrity and Transparency Assessment', 'แบบตรวจ OIT'],
  weight: 40,
  letter: 'O',
  allOrNothing: true,
};

/** The ten indicators by number; indicator 8 as printed until FY2564. */
export const INDICATORS = {
  1: { id: '1', name: 'การปฏิบัติหน้าที่' },
  2: { id: '2', name: 'การใช้งบประมาณ' },
  3: { id: '3', name: 'การใช้อำนาจ' },
  4: { id: '4', name: 'การใช้ทรัพย์สินของราชการ' },
  5: { id: '5', name: 'การแก้ไขปัญหาการทุจริต' },
  6: { id: '6', name: 'คุณภาพการดำเนินงาน' },
  7: { id: '7', name: 'ประสิทธิภาพการสื่อสาร' },
  8: { id: '8', name: 'การปรับปรุงระบบการทำงาน', aliases: ['การปรับปรุงการทำงาน'] },
  9: { id: '9', name: 'การเปิดเผยข้อมูล' },
  10: { id: '10', name: 'การป้องกันการทุจริต' },
} as const;

/** Letters, by the total alone (FY2562–2565). */
export const LETTER_BANDS: readonly GradeBand[] = [
  { grade: 'AA', min: 95, confidence: 'sourced' },
  { grade: 'A', min: 85, confidence: 'sourced' },
  { grade: 'B', min: 75, confidence: 'sourced' },
  { grade: 'C', min: 65, confidence: 'sourced' },
  { grade: 'D', min: 55, confidence: 'sourced' },
  { grade: 'E', min: 50, confidence: 'sourced' },
  { grade: 'F', min: 0, confidence: 'sourced' },
];

/** Words, by the total and by every instrument (decision of 8 June 2566, from FY2566). */
export const WORD_BANDS: readonly GradeBand[] = [
  { grade: 'ผ่านดีเยี่ยม', min: 95, floor: 95, confidence: 'inferred' },
  { grade: 'ผ่านดี', min: 85, floor: 85, confidence: 'sourced' },
  { grade: 'ผ่าน', min: 85, confidence: 'sourced' },
  { grade: 'ต้องปรับปรุง', min: 70, confidence: 'inferred' },
  { grade: 'ต้องปรับปรุงโดยด่วน', min: 0, confidence: 'inferred' },
];
