// A clerk's year: plan and follow-up filled in by hand, in every way that people fill in tables.
import { office2565 } from '../../../src/domain/sample/office2565';
import { exampleWorkbook } from '../../examples';
import type { Sheet } from '../../host/sheet';
import { Clerk } from '../clerk';
import type { Product } from '../product';

export const SCORES = 'คะแนน';
export const YEAR = 2565;
/** An indicator that is a matter of its own, which tables show without a code. */
export const EIGHT = 'การปรับปรุงการทำงาน';
/** Column of the scores in the example. */
export const POINTS = 4;

/** The commonest office with a tab of its own, analysed. */
export function analysed(product: Product): Clerk {
  const workbook = exampleWorkbook(office2565());
  workbook.addSheet('บันทึกของเรา').fill(1, 1, [['อย่าลบ'], [42]]);
  const clerk = new Clerk(workbook, product);
  clerk.analyse(SCORES);
  return clerk;
}

export function filled(product: Product): Clerk {
  const clerk = analysed(product);
  fillPlan(clerk, clerk.tab('plan'));
  clerk.mark(SCORES, YEAR, ['O1', 'O12']);
  clerk.make('followUp', SCORES, YEAR);
  fillFollowUp(clerk, clerk.tab('followUp'));
  // A mended item leaves its row behind; a new one gets its own, in both tabs.
  clerk.score(SCORES, 'O17', POINTS, 100);
  clerk.score(SCORES, 'O14', POINTS, 0);
  clerk.analyse(SCORES);
  clerk.make('followUp', SCORES, YEAR);
  clerk.typeOver(clerk.tab('ranking'), 3, 9, 'ผอ.กองช่างขอดูตารางนี้');
  return clerk;
}

function fillPlan(clerk: Clerk, plan: Sheet): void {
  const { officer } = clerk;
  officer.insertColumn(plan, clerk.column(plan, 'status'));
  const own = clerk.column(plan, 'monitoring') + 1;
  officer.type(plan, 2, own, 'งบประมาณ (บาท)');
  officer.type(plan, 2, clerk.column(plan, 'responsible'), 'เจ้าภาพ');
  // One matter, two activities: a copy of the row, told by what is typed into it.
  officer.duplicateRow(plan, clerk.row(plan, 'O20'));
  const [o12, o17, o20] = ['O12', 'O17', 'O20'].map(code => clerk.row(plan, code)) as [
    number,
    number,
    number,
  ];
  clerk.type(plan, o20 + 1, 'measure', 'กิจกรรมที่สองของ O20');
  clerk.type(plan, o20 + 1, 'result', 'ยังไม่ได้เริ่ม รองบกลางปี');
  clerk.type(plan, o12, 'measure', 'มาตรการที่เราเขียนเองของ O12');
  clerk.type(plan, o12, 'status', 'กำลังดำเนินการ');
  clerk.type(plan, o12, 'result', 'รายงานแล้ว ๓ จาก ๔ โครงการ\n- โครงการที่ ๔ รอเอกสาร');
  clerk.type(plan, o12, own, 15_000.5);
  clerk.type(plan, o17, 'responsible', 'กองช่าง (นายช่างโยธา)');
  clerk.type(plan, o17, 'status', 'แล้วเสร็จ');
  clerk.type(plan, o17, 'result', "'=ดูเอกสารแนบ ๒");
  clerk.type(
    plan,
    o17,
    'evidence',
    '=HYPERLINK("https://example.go.th/e-service","หน้า e-Service ใหม่")',
    'หน้า e-Service ใหม่',
  );
  clerk.type(plan, o17, 'start', new Date(Date.UTC(2022, 10, 1)));
  clerk.type(plan, o20, 'obstacles', '-');
  clerk.type(plan, o20, 'suggestions', '+ เพิ่มคนอีก 1 คน');
  clerk.type(plan, o20, 'steps', '=1) ขอข้อมูลจากกองคลัง');
  clerk.remark(plan, o20, 'result', 'นายกฯ ถามเรื่องนี้เมื่อ 15 พ.ย.', 'FFFFF2CC');
  clerk.addRow(plan, {
    point: 'เรื่องร้องเรียนถนนหมู่ ๔',
    measure: 'ลงพื้นที่ทุกเดือน',
    status: 'ยังไม่เริ่ม',
    evidence: 12,
  });
  officer.sortRows(
    plan,
    { row: 3, column: 1, rows: plan.lastRow - 2, columns: plan.maxColumns },
    clerk.column(plan, 'point'),
  );
  plan.hiddenColumns.add(clerk.column(plan, 'recovery'));
  plan.columnWidths.set(clerk.column(plan, 'result'), 61.5);
  officer.deleteColumn(plan, clerk.column(plan, 'monitoring'));
}

function fillFollowUp(clerk: Clerk, followUp: Sheet): void {
  const { officer } = clerk;
  const [half, year] = ['รอบ 6 เดือน', 'รอบ 12 เดือน'];
  const at = (code: string, round: string): number => clerk.row(followUp, code, round);
  clerk.type(followUp, at('O12', half), 'result', 'รอบแรกเผยแพร่แล้ว 3 โครงการ');
  clerk.type(followUp, at('O12', year), 'result', 'รอบสองครบทุกโครงการ');
  clerk.type(followUp, at('O12', half), 'status', 'กำลังดำเนินการ');
  clerk.type(followUp, at('O17', half), 'obstacles', 'ไม่มี');
  clerk.type(followUp, at('O17', half), 'evidence', 'https://example.go.th/รายงาน');
  clerk.type(followUp, at(EIGHT, year), 'suggestions', '=เสนอผู้บริหาร');
  clerk.remark(followUp, at('O20', year), 'evidence', 'แฟ้มอยู่ห้องปลัด', 'FFD9EAD3');
  clerk.addRow(followUp, { round: half, point: 'เรื่องที่เพิ่มเอง', result: 'ประชุม ๒ ครั้ง' });
  officer.renameTab(followUp, 'ติดตามผล (ส่งอำเภอ)');
  officer.moveTab(followUp, 1);
  followUp.hiddenColumns.add(clerk.column(followUp, 'time'));
}
