// An office's own measures: a tab with a row for every matter of the year, which plans take proposals from.
import type { Clerk } from '../clerk';
import type { Product } from '../product';
import { analysed, EIGHT, POINTS, SCORES, YEAR } from './filled';

export function measures(product: Product): Clerk {
  const clerk = analysed(product);
  clerk.make('measures', SCORES, YEAR);
  const library = clerk.tab('measures');
  clerk.type(library, clerk.row(library, 'O14'), 'measure', 'ประชุมเตรียมข้อมูลทุกวันจันทร์แรกของเดือน');
  clerk.type(library, clerk.row(library, 'O14'), 'responsible', 'กองยุทธศาสตร์ฯ');
  clerk.type(library, clerk.row(library, '8'), 'steps', '1) รับฟัง\n2) ปรับปรุง\n3) แจ้งผล');
  clerk.type(library, clerk.row(library, 'I7'), 'end', 'มี.ค. ๖๖');
  clerk.type(library, clerk.row(library, 'O20'), 'monitoring', '=รายงานทุกไตรมาส');
  clerk.remark(library, clerk.row(library, 'O20'), 'steps', 'ถามกองคลังก่อน', 'FFFCE5CD');
  clerk.addRow(library, { point: 'เรื่องที่เราดูแลเอง', measure: 'ตรวจเว็บไซต์ทุกสัปดาห์' });
  // A new matter takes what stands there, and is then the plan's.
  clerk.score(SCORES, 'O14', POINTS, 0);
  clerk.analyse(SCORES);
  const plan = clerk.tab('plan');
  clerk.type(plan, clerk.row(plan, 'O14'), 'result', 'เริ่มประชุมแล้ว');
  clerk.type(plan, clerk.row(plan, EIGHT), 'measure', 'มาตรการของแผนเอง');
  return clerk;
}
