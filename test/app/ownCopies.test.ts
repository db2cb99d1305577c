// A copy of a tab that we wrote is told as such, whatever its name and file; a table of the office's own never is.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import { Workbook } from '../../scripts/host/workbook';
import { ownKindOf } from '../../src/app/ownContent';
import { rank } from '../../src/functions/rank';
import { th } from '../../src/text/th';
import type { TabKind } from '../../src/wire/reading';
import { openData, published2565 } from '../bundle/offices';
import { alertsOf, runBuilt, typed } from './built';
import { answered, call, refusalOf } from './calls/called';
import { analyseBuilt, officeWorkbook, ownTab, SOURCE, THEIRS, valuesOf } from './workbooks';

const KINDS: readonly TabKind[] = ['summary', 'ranking', 'check', 'plan', 'followUp', 'measures'];
const { names } = th.tabs;
const OPEN = { tab: null, year: null, columns: null } as const;

/** An office with all six tabs of ours. */
function withAllTabs(rows = published2565()): Workbook {
  const workbook = officeWorkbook(rows);
  analyseBuilt(workbook);
  const tab = workbook.sheet(SOURCE)?.id ?? 0;
  for (const kind of ['followUp', 'measures'] as const)
    answered(call(workbook, 'writeTab', { tab, year: 2565, kind }));
  return workbook;
}

/** What the menu says about the tab, and the page. */
function told(workbook: Workbook, name: string): readonly unknown[] {
  const officer = new Officer(workbook);
  officer.openTab(officer.tab(name));
  const refusal = refusalOf(call(workbook, 'readTable', OPEN));
  return [alertsOf(analyseBuilt(workbook, { answers: [typed('2565')] }).ui), refusal];
}

const of = (tab: string, kind: TabKind, source: string) => {
  const refusal = { tab, own: names[kind], source };
  return [[[th.run.notDone, th.refusals.ownCopy(refusal)]], { code: 'ownCopy', ...refusal }];
};

describe.each(KINDS)('a copy of ours: %s', kind => {
  const workbook = withAllTabs();
  const officer = new Officer(workbook);
  const original = ownTab(workbook, kind);
  if (!original) throw new Error(`no ${kind}`);

  test('in the same file names the score tab to open', () => {
    const copy = officer.duplicateTab(original);
    officer.renameTab(copy, `สำเนา ${kind}`);
    expect(told(workbook, copy.name)).toEqual(of(copy.name, kind, SOURCE));
  });

  test('in another file, under the very name of ours', () => {
    const other = new Workbook('อีกไฟล์');
    other.addSheet(names[kind]).fill(1, 1, valuesOf(original));
    expect(told(other, names[kind])).toEqual(of(names[kind], kind, ''));
  });

  test('is told where a title was put above it and a column beside it', () => {
    const values = valuesOf(original);
    const changed = [['ส่งท่านปลัด'], ...values.map(row => ['', ...row, 'ทราบ'])];
    expect(ownKindOf(changed)).toBe(kind);
  });

  test('and the tab itself leads to its scores', () => {
    officer.openTab(original);
    expect(answered(call(workbook, 'readTable', OPEN)).tab.name).toBe(SOURCE);
  });
});

const ITEMS: CellValue[][] = [['ปีงบประมาณ 2565'], ['ข้อ', 'คะแนน'], ...published2565()];

describe('a table of the office’s own', () => {
  test.each(KINDS)('is read under our name: %s', kind => {
    const workbook = new Workbook('ของหน่วยงาน');
    workbook.addSheet(names[kind]).fill(1, 1, ITEMS);
    expect(Object.keys(answered(call(workbook, 'readTable', OPEN)).scores)).toHaveLength(
      published2565().length,
    );
    expect(alertsOf(runBuilt(workbook, 'menuAnalyse').ui)[0]?.[1]).toContain('94.19');
  });

  test.each<[string, CellValue[][]]>([
    [
      'with our words in other places',
      [
        ['แบบวัด', 'คะแนน', 'น้ำหนัก', 'ผล'],
        ['IIT', 90, 30, 'ผ่าน'],
      ],
    ],
    ['titled like our summary', [['สรุปผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565'], ...ITEMS.slice(1)]],
    ['with a ranking of ITA_RANK', rank(published2565(), 2565, '') as CellValue[][]],
    [
      'with our ranking pasted beside it',
      ITEMS.map((row, at) => [...row, ...(at === 1 ? ['', ...th.tabs.ranking.header] : [])]),
    ],
    ['with our ranking pasted below it', [...ITEMS, [...th.tabs.ranking.header]]],
    ['of nothing', []],
  ])('is none of ours: %s', (_, values) => {
    expect(ownKindOf(values)).toBeUndefined();
  });
});

test('the message names the tab of findings that we wrote, not the one of the office', () => {
  const workbook = officeWorkbook([
    ['O1', 100],
    ['O2', ''],
  ]);
  workbook.addSheet(names.check).fill(1, 1, [['ของเรา']]);
  expect(alertsOf(analyseBuilt(workbook).ui)[0]?.[1]).toContain(`"${names.check} 2565"`);
});

test('a tab with something in it is not taken for one that a cut run was about to add', () => {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  const own = workbook.addSheet(`${names.summary} 2566`);
  own.fill(1, 1, [['ปีงบประมาณ 2566'], ['ข้อ', 'คะแนน'], ['O1', 100]]);
  const record = workbook.metadata.find(({ key }) => key === 'ita.record');
  if (!record) throw new Error('no record');
  const adding = [{ name: own.name, source: workbook.sheet(SOURCE)?.id ?? 0, year: 2565 }];
  record.value = JSON.stringify({ ...JSON.parse(record.value), adding });
  workbook.active = workbook.sheets.indexOf(own);
  const reading = answered(call(workbook, 'readTable', OPEN));
  expect([reading.tab.name, reading.framework.year]).toEqual([own.name, 2566]);
});

test('the tab that holds no table is told as before', () => {
  const workbook = officeWorkbook();
  const refusal = { tab: THEIRS };
  expect(told(workbook, THEIRS)).toEqual([
    [[th.run.notDone, th.refusals.noItems(refusal)]],
    { code: 'noItems', ...refusal },
  ]);
});

describe('a table of which every code is refused', () => {
  const dated = (month: number, day: number): Date => new Date(Date.UTC(2022, month - 1, day));
  test.each<[string, CellValue[][], string]>([
    [
      'codes that became dates',
      [
        [dated(1, 9), 'ก', 90],
        [dated(2, 9), 'ข', 80],
      ],
      '9.1',
    ],
    [
      'codes of the line before',
      [
        ['O1', 'อำนาจหน้าที่', 100],
        ['O2', 'โครงสร้าง', 0],
      ],
      'O3, O1',
    ],
    ['one code of another title', [['O1', 'อำนาจหน้าที่', 100]], 'O3, O1'],
    [
      'titles without a code',
      [
        ['', 'โครงสร้าง', 100],
        ['', 'อำนาจหน้าที่', 0],
      ],
      'O1',
    ],
    [
      'numbers alone',
      [
        [21, '', 100],
        [22, '', 0],
        [23, '', 100],
      ],
      'O21, I21',
    ],
  ])('gets its check tab with what is suggested: %s', (_, rows, suggestion) => {
    const workbook = new Workbook('ไม่มีรหัสที่อ่านได้');
    workbook.addSheet(SOURCE).fill(1, 1, [['ปีงบประมาณ 2565'], ['ข้อ', 'ประเด็น', 'คะแนน'], ...rows]);
    const reading = answered(call(workbook, 'readTable', OPEN));
    expect([reading.scores, reading.findings[0]?.suggestions.join(', ')]).toEqual([{}, suggestion]);
    const [alert] = alertsOf(analyseBuilt(workbook).ui);
    expect(alert?.[1]).toContain(names.check);
    expect(alert?.[1]).toContain(th.run.finished.incomplete({ coverage: 0 }));
    expect(valuesOf(ownTab(workbook, 'check'))[1]?.[4]).toBe(suggestion);
  });

  test.each<[string, CellValue[][]]>([
    [
      'numbered lines',
      [
        ['ที่', 'หมายเลข'],
        [21, 50],
        [22, 60],
      ],
    ],
    [
      'a list of goods',
      [
        ['รายการ', 'จำนวน'],
        ['ปากกา', 10],
        ['ดินสอ', 20],
        ['สมุด', 30],
      ],
    ],
    [
      'one of its lines called like an item',
      [
        ['งาน', 'ครั้ง'],
        ['โครงสร้าง', 3],
        ['ซ่อมถนน', 10],
        ['ขุดลอก', 4],
      ],
    ],
  ])('is told from %s', (_, rows) => {
    const workbook = new Workbook('อื่น ๆ');
    workbook.addSheet(SOURCE).fill(1, 1, [['ปีงบประมาณ 2565'], ...rows]);
    expect(refusalOf(call(workbook, 'readTable', OPEN))).toEqual({ code: 'noItems', tab: SOURCE });
  });
});

test('an office with open data alone is not asked anything new', () => {
  const workbook = officeWorkbook(openData(2565, []));
  expect(alertsOf(analyseBuilt(workbook).ui)[0]?.[0]).toBe(th.run.finished.title);
});
