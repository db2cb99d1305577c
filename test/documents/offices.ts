// Five made-up offices as their papers are made of: items of FY2565, the indicators alone of FY2567 and FY2569, one in which
// all is good, and one whose scores are not all there.
import type { DocumentFacts } from '../../src/documents/facts';
import { factsOf, followUpLine, itemScores, planLine } from './facts';

/** Points of the indicators 1, 2, 3 … */
const indicators = (...points: readonly number[]): Record<string, number> =>
  Object.fromEntries(points.map((score, index) => [`${index + 1}`, score]));

const LINK =
  'https://www.example.go.th/2566/public/list/data/detail/id/4521/menu/1196/page/1/file/report-2566.pdf';

const PLAN = [
  planLine({
    key: 'public-process-improvement',
    instrument: 'EIT',
    indicator: '8 การปรับปรุงการทำงาน',
    code: 'E12',
    point: 'การปรับปรุงวิธีการและขั้นตอนการให้บริการ',
    finding: 'ควรแสดงขั้นตอนที่ลดลง',
    measure: 'ลดขั้นตอนการให้บริการ',
    steps: '1) สำรวจขั้นตอน\n2) ประกาศขั้นตอนที่ลดลง',
    responsible: 'สำนักปลัด\nกองคลัง',
    start: 'ตุลาคม 2565',
    end: 'กันยายน 2566',
    monitoring: 'รายงานผู้บริหารทุก 6 เดือน',
    status: 'กำลังดำเนินการ',
    evidence: LINK,
  }),
  planLine({
    instrument: 'OIT',
    code: 'O12',
    indicator: '9 การเปิดเผยข้อมูล',
    point: 'รายงานการกำกับติดตาม',
    measure: 'เผยแพร่รายงานให้ครบ',
  }),
  planLine({ measure: `งานที่หน่วยงานเพิ่มเอง ดู ${LINK}` }),
];

const FOLLOW_UP = (['half', 'year'] as const).flatMap(round => [
  followUpLine({
    round,
    key: 'public-process-improvement',
    instrument: 'EIT',
    measure: 'ลดขั้นตอนการให้บริการ',
    status: 'เสร็จแล้ว',
    result: `ลดลง 3 ขั้นตอน\n${LINK}`,
    responsible: 'สำนักปลัด',
  }),
  followUpLine({
    round,
    instrument: 'OIT',
    measure: 'เผยแพร่รายงานให้ครบ',
    status: 'กำลังดำเนินการ',
    result: 'เผยแพร่แล้ว 2 เรื่อง',
    obstacles: 'เว็บไซต์ปิดปรับปรุง',
  }),
  followUpLine({ round, measure: 'งานที่หน่วยงานเพิ่มเอง' }),
]);

const AT_WORK = { plan: PLAN, followUp: FOLLOW_UP };

export const OFFICES = {
  'FY2565 items': factsOf({
    year: 2565,
    scores: {
      ...indicators(99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13),
      ...itemScores(2565, 'OIT', ['O12', 'O17', 'O20']),
    },
    comments: { O12: 'ไม่มีหัวข้ออุปสรรค', O17: 'ไม่รู้ว่าเป็นบริการใด', O1: 'ครบถ้วน' },
    ...AT_WORK,
  }),
  'FY2567 indicators': factsOf({
    year: 2567,
    scores: indicators(95.2, 84.1, 90, 88.5, 91, 86.4, 83.2, 80.9, 93.7, 87.5),
    ...AT_WORK,
  }),
  'FY2569 indicators': factsOf({
    year: 2569,
    scores: indicators(90, 88, 91, 92, 93, 86, 87, 89, 94, 90.5),
    ...AT_WORK,
  }),
  'all good': factsOf({ year: 2568, scores: { TOTAL: 100, ...itemScores(2568, 'TOTAL') }, ...AT_WORK }),
  provisional: factsOf({ year: 2566, scores: itemScores(2566, 'OIT', ['O1', 'O30']), ...AT_WORK }),
} as const satisfies Readonly<Record<string, DocumentFacts>>;

/** The same before there is a plan. */
export const withoutTabs = (facts: DocumentFacts): DocumentFacts => ({ ...facts, plan: [], followUp: [] });
