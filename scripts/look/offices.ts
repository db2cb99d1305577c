// The offices for which papers are drawn: what one of FY2565 knows with all its items, and what offices of later years know,
// most of them ten scores. Each is a workbook after the menu's run, with a follow-up tab and its fields filled in.
import { STATUS_WORDS } from '../../src/domain/plan/progressWords';
import { tabNames } from '../../src/text/tabNames';
import { th } from '../../src/text/th';
import type { CellValue } from '../host/cell';
import type { Code } from '../host/code';
import { Workbook } from '../host/workbook';
import { ROOT } from '../root';
import { openFile } from '../start/openFile';
import { atWork } from './officeAtWork';

/** Points of the ten indicators. */
type Ten = readonly (number | string)[];

const INDICATORS = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];

const ofTen = (year: number, scores: Ten): Workbook => {
  const workbook = new Workbook(`คะแนน ${year}`);
  const rows: CellValue[][] = [
    [`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`, '', ''],
    ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน'],
    ...INDICATORS.map((name, index) => [index + 1, name, scores[index] ?? '']),
  ];
  workbook.addSheet('คะแนน').fill(1, 1, rows);
  return workbook;
};

const USUAL: Ten = [95.12, 88.4, 84.31, 91.05, 90.77, 93.2, 89.43, 81.13, 88.9, 92.5];

/** The officer reports on the first two rows of the half-year. */
function reportTwo(workbook: Workbook): void {
  const { header, rounds } = th.tabs.followUp;
  const tab = workbook.sheets.find(({ name }) => name.startsWith(tabNames.followUp));
  const cells = tab?.values({ row: 1, column: 1, rows: 200, columns: 20 }) ?? [];
  const head = cells.findIndex(row => row.includes(header.status));
  const columnOf = (id: 'round' | 'status' | 'result' | 'obstacles' | 'suggestions'): number =>
    (cells[head]?.indexOf(header[id]) ?? -1) + 1;
  const rows = cells.flatMap((row, index) => (row[columnOf('round') - 1] === rounds.half ? [index + 1] : []));
  const [done, begun] = rows;
  if (!tab || done === undefined || begun === undefined) throw new Error('no rows to report on');
  const type = (row: number, id: Parameters<typeof columnOf>[0], text: string): void =>
    tab.fill(row, columnOf(id), [[text]]);
  type(done, 'status', STATUS_WORDS.done[0] ?? '');
  type(done, 'result', 'เผยแพร่บนเว็บไซต์ครบทุกหัวข้อแล้ว เมื่อวันที่ 15 มกราคม 2570');
  type(done, 'obstacles', th.tabs.followUp.none);
  type(done, 'suggestions', th.tabs.followUp.none);
  type(begun, 'status', STATUS_WORDS.inProgress[0] ?? '');
  type(begun, 'result', 'ประชุมชี้แจงแล้ว 1 ครั้ง');
  type(begun, 'obstacles', 'บุคลากรย้าย 2 คน จึงต้องชี้แจงใหม่');
}

interface Office {
  readonly id: string;
  readonly open: () => Promise<Workbook> | Workbook;
  /** What the officer did after the tabs were made. */
  readonly work?: (workbook: Workbook) => void;
}

const OFFICES: readonly Office[] = [
  { id: 'items-2565', open: () => openFile('examples/full-2565.xlsx', ROOT) },
  { id: 'indicators-2567', open: () => ofTen(2567, USUAL) },
  { id: 'indicators-2569', open: () => ofTen(2569, USUAL), work: reportTwo },
  { id: 'good-2568', open: () => ofTen(2568, [99.1, 98.2, 97.5, 98.8, 99, 97.2, 96.4, 95.6, 98, 100]) },
  {
    id: 'provisional-2569',
    open: () => ofTen(2569, [95.12, 88.4, '', 91.05, '', 93.2, '', 81.13, '', 92.5]),
  },
];

/** Every office with its name, at work. */
export async function eachOffice(
  code: Code,
  visit: (id: string, workbook: Workbook) => Promise<void>,
): Promise<void> {
  for (const { id, open, work } of OFFICES) {
    const workbook = atWork(code, await open());
    work?.(workbook);
    await visit(id, workbook);
  }
}
