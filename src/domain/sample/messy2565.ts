// One of everything that goes wrong in sheets of item scores (FY2565). What is not listed here is in order.
import type { Framework, FrameworkNode } from '../framework/node';
import { leavesOf, nodesAt } from '../framework/tree';
import { toThaiDigits } from '../thai/digits';
import { header, heading, item, knownFramework, nameIn, section } from './rows';
import { surveyScores } from './surveyScores';
import type { SampleCell, SampleRow, SampleWorkbook } from './tab';

const YEAR = 2565;

/** What stands in the cells of an item in place of its code and score, and the remark beside it. */
interface Oddity {
  readonly code?: SampleCell;
  readonly score?: SampleCell;
  readonly remark?: string;
  /** Further rows under the item: code, score. */
  readonly after?: readonly (readonly [SampleCell, SampleCell])[];
  readonly mergedBelow?: number;
  readonly hidden?: boolean;
}

const ODDITIES: Readonly<Record<string, Oddity>> = {
  I2: { code: 'I๒', score: '๘๗.๕๐', remark: 'พิมพ์เลขไทย' },
  I3: { score: '', remark: 'รอผลจากระบบ' },
  I4: { code: '|4', remark: 'คัดลอกจากเอกสารที่สแกน' },
  I7: { code: 'i 7', score: 'ร้อยละ ๙๑.๒๕' },
  I9: { score: 974.1, remark: 'จุดทศนิยมหาย' },
  I12: { code: '๑๑๒', remark: 'อ่านตัวอักษร I เป็นเลขหนึ่ง' },
  I15: { score: '88.40 (ปรับแล้ว)' },
  I20: { score: '–' },
  E2: { score: { kind: 'percent', fraction: 0.9215 }, remark: 'ช่องนี้จัดรูปแบบเป็นร้อยละ' },
  E4: { score: { kind: 'date', year: 2022, month: 10, day: 1 }, remark: 'โปรแกรมเปลี่ยนเป็นวันที่' },
  E6: { score: { kind: 'error', text: '#N/A' }, remark: 'สูตรค้นหาไม่พบ' },
  E8: { score: '85,60' },
  E11: { code: '(E๑๑)' },
  O1: { code: '๐๑', remark: 'พิมพ์เลขศูนย์ไทยแทนตัวอักษร O' },
  O5: { score: 'ไม่มี' },
  O6: { score: 'ประกาศบางฉบับเปิดไม่ได้', remark: '' },
  O8: { after: [['O8', 0]], remark: 'มีสองแถว คะแนนไม่ตรงกัน' },
  O9: { after: [['O1-O9', 77.78]] },
  O10: { mergedBelow: 1, remark: 'รหัสผสานเซลล์กับแถวล่าง' },
  O11: { code: '' },
  O12: { code: 'О12', remark: 'ตัวอักษรซีริลลิกที่เหมือน O' },
  O13: { code: 'นๅ-', remark: 'ลืมเปลี่ยนแป้นพิมพ์' },
  O18: { code: '๐ ๑๘' },
  O21: { code: 21, remark: 'พิมพ์เลขข้ออย่างเดียว' },
  O22: { hidden: true },
  O28: { after: [['', 100]] },
  O42: { score: 'ไม่ประเมิน', remark: 'หน่วยงานเข้ารับการประเมินปีแรก' },
  O43: { score: 'ไม่ประเมิน', remark: 'หน่วยงานเข้ารับการประเมินปีแรก' },
};

const SURVEYS: Readonly<Record<string, readonly [number, number, number]>> = {
  I: [65, 80, 18],
  E: [66, 78, 18],
};

export function messy2565(): SampleWorkbook {
  const framework = knownFramework(YEAR);
  const rows: SampleRow[] = [
    ...heading('สรุปคะแนน ITA (ยังไม่ตรวจทาน)', 'อบต.ตัวอย่างใหม่', toThaiDigits(`${YEAR}`)),
  ];
  for (const instrument of nodesAt(framework, 'instrument')) rows.push(...partOf(framework, instrument));
  rows.push(
    { kind: 'total', cells: ['รวม', '', 7412.35, ''] },
    { kind: 'total', cells: ['เฉลี่ย', '', 84.23, ''] },
  );
  return {
    id: 'messy-2565',
    tabs: [{ name: 'คะแนน ITA', columns: ['code', 'title', 'score', 'comment'], rows }],
  };
}

function partOf(framework: Framework, instrument: FrameworkNode): SampleRow[] {
  const items = leavesOf(instrument);
  const survey = SURVEYS[instrument.letter ?? ''];
  const scores = survey && surveyScores(survey[0], items.length, survey[1], survey[2]);
  const rows = items.flatMap(({ id }, index) => {
    const odd = ODDITIES[id] ?? {};
    const row: SampleRow = {
      ...item(odd.code ?? id, nameIn(framework, id), odd.score ?? scores?.[index] ?? 100, odd.remark ?? ''),
      ...(odd.mergedBelow && { mergedBelow: odd.mergedBelow }),
      ...(odd.hidden && { hidden: true }),
    };
    return [row, ...(odd.after ?? []).map(([code, score]) => item(code, '', score, ''))];
  });
  return [section(instrument.name), header('ข้อ', 'ประเด็นการประเมิน', 'คะเเนน', 'หมายเหตุ'), ...rows];
}
