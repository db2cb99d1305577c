// What offices do beside filling in tables: two years in one file, settings, the window's fields, columns of their own
// choice, a plan put back, and findings mended by suggestion.
import { messy2565 } from '../../../src/domain/sample/messy2565';
import { office2565 } from '../../../src/domain/sample/office2565';
import { oit2564 } from '../../../src/domain/sample/oit2564';
import { exampleWorkbook } from '../../examples';
import { Workbook } from '../../host/workbook';
import { Clerk } from '../clerk';
import type { Product } from '../product';
import { analysed, EIGHT, POINTS, SCORES, YEAR } from './filled';

export function twoYears(product: Product): Clerk {
  const [before, now] = [oit2564(), office2565()];
  const clerk = new Clerk(exampleWorkbook({ id: 'two-years', tabs: [...before.tabs, ...now.tabs] }), product);
  const last = before.tabs[0]?.name ?? '';
  clerk.analyse(last);
  const planBefore = clerk.tab('plan', YEAR - 1);
  clerk.type(planBefore, clerk.row(planBefore, 'O23'), 'measure', 'ตั้งเตือนทุกวันที่ ๕ ของเดือน');
  clerk.type(planBefore, clerk.row(planBefore, 'O23'), 'status', 'ไม่แล้วเสร็จ');
  clerk.type(planBefore, clerk.row(planBefore, 'O29'), 'status', 'แล้วเสร็จ');
  clerk.analyse(SCORES);
  const plan = clerk.tab('plan', YEAR);
  clerk.type(plan, clerk.row(plan, 'O12'), 'result', 'ปีนี้ทำแล้ว');
  clerk.make('followUp', SCORES, YEAR);
  clerk.make('followUp', last, YEAR - 1);
  const followUp = clerk.tab('followUp', YEAR - 1);
  clerk.type(followUp, clerk.row(followUp, 'O1', 'รอบ 6 เดือน'), 'result', 'แก้แผนผังแล้วเมื่อปีก่อน');
  return clerk;
}

export function settings(product: Product): Clerk {
  const clerk = analysed(product);
  clerk.saveSettings({
    agency: 'อบต.ตัวอย่าง',
    agencyType: 'subdistrict',
    year: YEAR,
    pass: 90,
    strongAbove: 99,
    weakBelow: 92,
    digits: 'arabic',
    language: 'th',
    units: { กองคลัง: 'ฝ่ายการเงิน', สำนักปลัด: 'กองกลาง' },
  });
  clerk.analyse(SCORES);
  const plan = clerk.tab('plan');
  clerk.type(plan, clerk.row(plan, EIGHT), 'result', 'ฝ่ายการเงินรับไปทำ');
  return clerk;
}

/** As people fill up a line of a form. */
const DOTS = '.'.repeat(2_500);

export function fields(product: Product): Clerk {
  const clerk = analysed(product);
  clerk.saveFields({
    agency: 'เทศบาลตำบลตัวอย่าง',
    place: 'เลขที่ ๑ หมู่ ๒ ตำบลตัวอย่าง',
    unit: 'สำนักปลัด โทร. ๐ ๐๐๐๐ ๐๐๐๐',
    number: 'ตย ๐๐๐๑/๑๒๓',
    to: 'นายกเทศมนตรีตำบลตัวอย่าง',
    chain: ['หัวหน้าสำนักปลัด', 'ปลัดเทศบาล', 'นายกเทศมนตรี'],
    writer: { name: 'นางสาวผู้เขียน ตัวอย่าง', position: 'นักวิเคราะห์นโยบายและแผน' },
    chief: { name: 'นายผู้ลงนาม ตัวอย่าง', position: 'นายกเทศมนตรีตำบลตัวอย่าง' },
    // More than the record has room for: it stands beside the file alone.
    texts: {
      'oitMemo.origin': `ตามที่ {หน่วยงาน} ${'ได้รับแจ้งผลการประเมิน '.repeat(40)}${DOTS}`,
      'followUpReport.origin': `ตามแผน ${'ที่ประกาศไว้ '.repeat(40)}${DOTS}`,
      round: 'half',
    },
  });
  // What a second window changed.
  clerk.saveFields({ number: 'ตย ๐๐๐๑/๑๒๔' });
  clerk.analyse(SCORES);
  return clerk;
}

export function columns(product: Product): Clerk {
  const workbook = new Workbook('สองคอลัมน์');
  const scores = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9'].map(code => [code, '', 0, 100, 100]);
  workbook
    .addSheet(SCORES)
    .fill(1, 1, [
      ['ประจำปีงบประมาณ พ.ศ. 2565', '', '', '', ''],
      ['ข้อ', 'ประเด็น', 'คะแนน', 'คะแนน', 'คะแนนเต็ม'],
      ...scores.map((row, index) => (index === 4 ? ['O5', '', 100, 0, 100] : row)),
    ]);
  const clerk = new Clerk(workbook, product);
  clerk.choose(SCORES, YEAR, { code: 0, score: 3 });
  clerk.analyse(SCORES);
  const plan = clerk.tab('plan');
  clerk.type(plan, clerk.row(plan, 'O5'), 'result', 'ตามคอลัมน์ที่เลือก');
  return clerk;
}

export function restored(product: Product): Clerk {
  const clerk = analysed(product);
  const plan = clerk.tab('plan');
  clerk.type(plan, clerk.row(plan, 'O12'), 'result', 'พิมพ์ก่อนเปลี่ยนคะแนน');
  clerk.score(SCORES, 'O12', POINTS, 100);
  clerk.analyse(SCORES);
  clerk.score(SCORES, 'O20', POINTS, 100);
  clerk.score(SCORES, 'O14', POINTS, 0);
  clerk.analyse(SCORES);
  // The latest is put back; the one before stays kept.
  clerk.call('restorePlan', { tab: clerk.id(SCORES), year: YEAR });
  clerk.type(plan, clerk.row(plan, 'O20'), 'result', 'พิมพ์หลังนำแผนกลับมา');
  return clerk;
}

export function suggested(product: Product): Clerk {
  const sample = messy2565();
  const clerk = new Clerk(exampleWorkbook(sample), product);
  const source = sample.tabs[0]?.name ?? '';
  const tab = clerk.id(source);
  clerk.analyse(source);
  const accept = (count: number): void => {
    const { findings } = clerk.call('readTable', { tab: null, year: null, columns: null }) as Reading;
    const cells = findings.flatMap(({ place, shown, suggestions: [value] }) =>
      place && value !== undefined ? [{ ...place, shown, value }] : [],
    );
    clerk.call('applySuggestions', { tab, cells: cells.slice(0, count) });
  };
  accept(4);
  accept(3);
  clerk.call('undoSuggestions', { tab });
  clerk.analyse(source);
  const plan = clerk.tab('plan');
  clerk.type(plan, 3, 'suggestions', 'ขอคำชี้แจงจากผู้ตรวจ');
  return clerk;
}

interface Reading {
  readonly findings: readonly {
    readonly place: { readonly row: number; readonly column: number } | null;
    readonly shown: string;
    readonly suggestions: readonly (string | number)[];
  }[];
}
