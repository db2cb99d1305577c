// The office of a published analysis with measures (FY2565): its scores, and a plan with its points in words of our own.
import { factsOf, itemScores, planLine } from './facts';

// Printed there: 92.51 and the scores of indicators 7, 8 and 9. The others are chosen so that they give that total.
export const facts003 = factsOf({
  year: 2565,
  scores: {
    ...{ 1: 99, 2: 90.85, 3: 93, 4: 93, 5: 94, 6: 90, 7: 85.46, 8: 75.73 },
    ...itemScores(2565, 'OIT', ['O29']),
  },
  comments: {
    I7: 'ควรชี้แจงแผนใช้เงินแก่บุคลากร',
    I8: 'ควรให้บุคลากรร่วมทำแผน',
    I9: 'ควรให้บุคลากรร่วมติดตาม',
    O4: 'ควรเผยแพร่แผนทั้งเล่ม',
    O8: 'ควรลบข้อความที่ไม่เกี่ยวข้อง',
    O29: 'ไม่มีขั้นตอนและผู้รับผิดชอบ',
  },
  plan: [
    planLine({
      instrument: 'IIT',
      indicator: '2 การใช้งบประมาณ',
      measure: 'เปิดเผยการใช้เงิน',
      steps: '1) รายงานทุกเดือน\n2) รับการตรวจสอบ',
      responsible: 'สำนักปลัด\nกองคลัง',
      start: 'ม.ค. 66',
      end: 'เม.ย. 66',
      monitoring: 'สรุปผลภายในเดือนเมษายน 2566',
    }),
    planLine({
      instrument: 'EIT',
      indicator: '8 การปรับปรุงการทำงาน',
      measure: 'ลดขั้นตอนบริการ',
      steps: '1) ทำคู่มือ',
      responsible: 'สำนักปลัด',
      start: 'ม.ค. 66',
      end: 'เม.ย. 66',
      monitoring: 'รายงานผู้บริหารทุกเดือน',
    }),
    planLine({
      instrument: 'OIT',
      indicator: '9 การเปิดเผยข้อมูล',
      measure: 'ทำแนวปฏิบัติเรื่องร้องเรียน',
      steps: '1) ยกร่าง',
      responsible: 'ทุกกอง',
      start: 'ต.ค. 65',
      end: 'เม.ย. 66',
      monitoring: 'เผยแพร่ภายในเดือนมกราคม 2566',
    }),
    planLine({
      measure: 'ประชุมเตรียมความพร้อม',
      steps: 'แต่งตั้งคณะทำงาน',
      responsible: 'สำนักปลัด',
      start: 'ม.ค. 66',
      end: 'มี.ค. 66',
      monitoring: 'รายงานการประชุม',
    }),
  ],
  fields: {
    texts: {
      'measuresReport.targetShare': '80',
      'measuresReport.targetYear': '{ปีถัดไป}',
      'measuresReport.announced': '1 สิงหาคม 2565',
    },
  },
});
