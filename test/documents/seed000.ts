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
  O20: 'มีผลของปี 2564 แต่ไม่ได้อธิบายอุปสรรคของการใช้เงิน',
};

const INDICATORS = { IIT: '2 การใช้งบประมาณ', EIT: '8 การปรับปรุงการทำงาน', OIT: '9 การเปิดเผยข้อมูล' } as const;

interface Row {
  readonly instrument: keyof typeof INDICATORS;
  readonly key: string;
  readonly code: keyof typeof COMMENTS;
  readonly point: string;
  readonly responsible: string;
  /** What is done by when: months, years and numbers as published. */
  readonly monitoring: string;
  readonly start?: string;
  readonly end?: string;
}

const row = ({ instrument, code, ...given }: Row) =>
  planLine({
    instrument,
    code,
    indicator: INDICATORS[instrument],
    finding: COMMENTS[code],
    measure: `มาตรการของ ${code}`,
    steps: `1) เริ่ม ${code}\n2) รายงานผู้บริหาร`,
    ...given,
  });

const TWICE_A_YEAR = 'รายงานผู้บริหารทุก 6 เดือน (เมษายน และตุลาคม ของทุกปี)';
const MONTHLY = 'เสร็จภายในเดือนมกราคม\nผู้บริหารติดตามทุกเดือน';

export const PLAN_000 = [
  row({
    instrument: 'IIT',
    key: 'staff-budget-awareness',
    code: 'I7',
    point: 'การรับรู้แผนการใช้จ่ายงบประมาณ',
    responsible: 'สำนักปลัด',
    monitoring: 'ชี้แจงบุคลากร',
    end: 'ตุลาคม 2565',
  }),
  row({
    instrument: 'IIT',
    key: 'staff-procurement-openness',
    code: 'I11',
    point: 'ความโปร่งใสการจัดซื้อจัดจ้าง',
    responsible: 'กองคลัง',
    monitoring: 'สรุปผลทุกเดือนของปี 2566 และผลทั้งปี 2565',
  }),
  row({
    instrument: 'IIT',
    key: 'staff-budget-scrutiny',
    code: 'I12',
    point: 'การมีส่วนร่วมตรวจสอบงบประมาณ',
    responsible: 'สำนักปลัด',
    monitoring: `มากกว่า 1 ช่องทาง\n${TWICE_A_YEAR}`,
  }),
  row({
    instrument: 'EIT',
    key: 'public-service-quality',
    code: 'E11',
    point: 'การปรับปรุงคุณภาพงาน',
    responsible: '1. สำนักปลัด\n2. กองคลัง\n3. กองช่าง\n4. กองการศึกษา\n5. กองส่งเสริมการเกษตร',
    monitoring: MONTHLY,
  }),
  row({
    instrument: 'EIT',
    key: 'public-process-improvement',
    code: 'E12',
    point: 'การปรับปรุงขั้นตอน',
    responsible: 'สำนักปลัด',
    monitoring: MONTHLY,
  }),
  row({
    instrument: 'EIT',
    key: 'public-participation',
    code: 'E14',
    point: 'การมีส่วนร่วม',
    responsible: 'สำนักปลัด และภารกิจอื่นที่เกี่ยวข้อง',
    monitoring: `ผู้บริหารติดตามทุกเดือน\n${TWICE_A_YEAR}`,
  }),
  row({
    instrument: 'OIT',
    key: 'operation-report',
    code: 'O12',
    point: 'รายงานผลการดำเนินงานประจำปี',
    responsible: 'สำนักปลัด',
    monitoring: 'แผน ภายในตุลาคม 2565\nรอบ 6 เดือนของปี 2566 ภายในเมษายน 2566\nผลทั้งปี 2565 ภายในธันวาคม 2565',
    start: 'ตุลาคม 2565',
    end: 'เมษายน 2566',
  }),
  row({
    instrument: 'OIT',
    key: 'e-service',
    code: 'O17',
    point: 'E-Service',
    responsible: 'ทุกภารกิจงาน',
    monitoring: 'อย่างน้อย 1 ภารกิจงาน ภายในธันวาคม 2565\nรายงานผลของปี 2566\nผู้บริหารติดตามถึงมีนาคม 2566',
    end: 'มีนาคม 2566',
  }),
  row({
    instrument: 'OIT',
    key: 'budget-report',
    code: 'O20',
    point: 'รายงานผลการใช้จ่ายงบประมาณประจำปี',
    responsible: 'กองคลัง',
    monitoring: 'แผน ภายในตุลาคม 2565\nรอบ 6 เดือนของปี 2566 ภายในเมษายน 2566\nรายจ่ายทั้งปี 2565 ภายในธันวาคม 2565',
    start: 'ตุลาคม 2565',
    end: 'เมษายน 2566',
  }),
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
