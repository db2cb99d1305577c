// An office that has its survey results by indicator only and its open-data items one by one (FY2565): the
// numbers are those of a published result, 94.19 and grade A; the office and the comments are made up.
import { leavesOf, nodeById, nodesAt } from '../framework/tree';
import { header, heading, item, knownFramework, nameIn, section } from './rows';
import type { SampleRow, SampleWorkbook } from './tab';

const YEAR = 2565;

/** Scores of the indicators whose items the office does not have. */
const INDICATORS: Readonly<Record<string, number>> = {
  1: 99.33,
  2: 97.41,
  3: 98,
  4: 98.75,
  5: 98.66,
  6: 91.79,
  7: 89.43,
  8: 81.13,
};

const COMMENTS: Readonly<Record<string, string>> = {
  O12: 'รายงานสรุปผลโครงการครบถ้วน แต่ไม่มีหัวข้อปัญหา อุปสรรค และข้อเสนอแนะ',
  O17: 'มีปุ่มบริการบนหน้าแรก แต่เปิดแล้วไม่ทราบว่าเป็นบริการเรื่องใดและใช้อย่างไร',
  O20: 'แสดงยอดเบิกจ่ายแล้ว แต่ไม่ได้อธิบายปัญหา อุปสรรค และข้อเสนอแนะของการใช้จ่าย',
};

export function office2565(): SampleWorkbook {
  const framework = knownFramework(YEAR);
  const rows: SampleRow[] = [...heading('ผลการประเมิน ITA รายตัวชี้วัดและรายข้อ', 'อบต.ตัวอย่าง', `${YEAR}`)];
  for (const instrument of nodesAt(framework, 'instrument')) {
    const indicators = instrument.children.filter(({ id }) => INDICATORS[id] !== undefined);
    rows.push(section(`${instrument.name} (${instrument.id})`));
    if (indicators.length > 0) {
      rows.push(header('ตัวชี้วัดที่', 'ตัวชี้วัด', 'ความคิดเห็น', 'คะแนน'));
      for (const { id, name } of indicators) rows.push(item(Number(id), name, '', INDICATORS[id] ?? ''));
    } else {
      rows.push(header('ข้อ', 'ประเด็นการตรวจ', 'ความคิดเห็น', 'คะแนน'));
      for (const { id } of leavesOf(nodeById(framework, instrument.id) ?? instrument))
        rows.push(item(id, nameIn(framework, id), COMMENTS[id] ?? '', COMMENTS[id] ? 0 : 100));
    }
  }
  return {
    id: 'office-2565',
    tabs: [{ name: 'คะแนน', columns: ['code', 'title', 'comment', 'score'], rows }],
  };
}
