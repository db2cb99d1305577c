// The office of a published analysis report (FY2565): its scores, and a plan with its points in words of our own.
import { factsOf, itemScores, planLine } from './facts';

const COMMENTS = {
  I7: 'ควรบอกบุคลากรว่าปีนี้ใช้เงินเรื่องใด',
  I11: 'ควรเปิดเผยการจัดหาพัสดุทุกเดือน',
  I12: 'ควรบอกทางสอบถามและร้องเรียน',
  E11: 'ควรแสดงผลงานที่ดีขึ้นเทียบกับปีก่อน',
  E12: 'ควรแสดงขั้นตอนที่ลดลง',
  E14: 'ควรชวนคนภายนอกมาร่วมงาน',
  O12: 'ไม่มีหัวข้ออุปสรรค',
  O17: 'ไม่รู้ว่าเป็นบริการใด',
  O20: 'ไม่ได้อธิบายอุปสรรคของการใช้เงิน',
};

const row = (
  instrument: string,
  key: string,
  code: keyof typeof COMMENTS,
  indicator: string,
  point: string,
  responsible: string,
) =>
  planLine({
    key,
    instrument,
    code,
    indicator,
    point,
    finding: COMMENTS[code],
    measure: `มาตรการของ ${code}`,
    steps: `1) เริ่ม ${code}\n2) รายงานผู้บริหาร`,
    responsible,
    start: 'ต.ค. 2565',
    end: 'เม.ย. 2566',
    monitoring: `ผู้บริหารติดตาม ${code}`,
  });

const budget = '2 การใช้งบประมาณ';
const improvement = '8 การปรับปรุงการทำงาน';
const openness = '9 การเปิดเผยข้อมูล';

export const PLAN_000 = [
  row('IIT', 'staff-budget-awareness', 'I7', budget, 'การรับรู้แผนการใช้จ่ายงบประมาณ', 'สำนักปลัด'),
  row('IIT', 'staff-procurement-openness', 'I11', budget, 'ความโปร่งใสการจัดซื้อจัดจ้าง', 'กองคลัง'),
  row('IIT', 'staff-budget-scrutiny', 'I12', budget, 'การมีส่วนร่วมตรวจสอบงบประมาณ', 'สำนักปลัด'),
  row('EIT', 'public-service-quality', 'E11', improvement, 'การปรับปรุงคุณภาพงาน', 'สำนักปลัด กองคลัง กองช่าง'),
  row('EIT', 'public-process-improvement', 'E12', improvement, 'การปรับปรุงขั้นตอน', 'สำนักปลัด'),
  row('EIT', 'public-participation', 'E14', improvement, 'การมีส่วนร่วม', 'สำนักปลัด'),
  row('OIT', 'operation-report', 'O12', openness, 'รายงานผลการดำเนินงานประจำปี', 'สำนักปลัด'),
  row('OIT', 'e-service', 'O17', openness, 'E-Service', 'ทุกส่วนราชการ'),
  row('OIT', 'budget-report', 'O20', openness, 'รายงานผลการใช้จ่ายงบประมาณประจำปี', 'กองคลัง'),
];

const SURVEYS = { 1: 99.33, 2: 97.41, 3: 98, 4: 98.75, 5: 98.66, 6: 91.79, 7: 89.43, 8: 81.13 };

/** Three items of the lowest staff indicator are known; those of the public survey are not. */
export const facts000 = factsOf({
  year: 2565,
  scores: {
    ...SURVEYS,
    I7: 97,
    I11: 92.43,
    I12: 96.5,
    ...itemScores(2565, 'OIT', ['O12', 'O17', 'O20']),
  },
  comments: COMMENTS,
  plan: PLAN_000,
});
