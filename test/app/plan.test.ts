// The plan: which rows it has, and that everything an officer does to it survives the next run.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import type { PlanColumn } from '../../src/domain/plan/columns';
import { th } from '../../src/text/th';
import { indicators, openData, published2565 } from '../bundle/offices';
import { analyseBuilt, officeWorkbook, ownTab, SOURCE, valuesOf } from './workbooks';

const words = th.tabs.plan;
const HEAD_ROWS = 2;
type Rows = readonly (readonly CellValue[])[];

/** A plan on a sheet: read by column id and by the key of a row, whoever moved what. */
class Plan {
  readonly officer: Officer;

  constructor(readonly workbook: Workbook) {
    this.officer = new Officer(workbook);
  }

  get sheet() {
    const sheet = ownTab(this.workbook, 'plan');
    if (!sheet) throw new Error('there is no plan');
    return sheet;
  }

  /** 1-based, also of a column that is not ours. */
  column(id: PlanColumn | string): number {
    return (valuesOf(this.sheet)[0] ?? []).indexOf(id) + 1;
  }

  get resultColumn(): number {
    return this.column('result');
  }

  /** 1-based rows with the key, from top to bottom. */
  rows(key: string): number[] {
    const column = this.column('key') - 1;
    return valuesOf(this.sheet).flatMap((cells, index) => (cells[column] === key ? [index + 1] : []));
  }

  row(key: string): number {
    return this.rows(key)[0] ?? 0;
  }

  value(key: string, column: PlanColumn | string): CellValue {
    return this.sheet.value(this.row(key), this.column(column));
  }

  type(key: string, column: PlanColumn | string, value: CellValue, shows?: CellValue): void {
    this.officer.type(this.sheet, this.row(key), this.column(column), value, shows);
  }

  /** A column of the rows below the head. */
  list(column: PlanColumn): CellValue[] {
    const at = this.column(column) - 1;
    return valuesOf(this.sheet)
      .slice(HEAD_ROWS)
      .map(cells => cells[at] ?? '');
  }

  /** Sets a score in the score tab, which the officer then has open. */
  score(code: string | number, points: CellValue): void {
    const source = this.officer.tab(SOURCE);
    const row = source.entries().find(({ column, cell }) => column === 1 && cell.value === code)?.row ?? 0;
    this.officer.type(source, row, 2, points);
  }

  analyse() {
    this.officer.openTab(this.officer.tab(SOURCE));
    const finished = analyseBuilt(this.workbook);
    expect([finished.outcome, finished.ui.alerts[0]?.title]).toEqual(['done', th.run.finished.title]);
    return finished;
  }
}

function planOf(rows: Rows = published2565()): Plan {
  const plan = new Plan(officeWorkbook(rows));
  plan.analyse();
  return plan;
}

/** Keys of the published plan: items O12, O17, O20, and one indicator of which no items are known. */
const [O12, O17, O20, EIGHT] = ['operation-report', 'e-service', 'budget-report', 'indicator-8'];

describe('a plan has a row for', () => {
  const survey = (letter: string, count: number, of: (index: number) => number): Rows =>
    Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, of(index)]);

  test('every open-data item below 100 (a)', () => {
    expect(planOf().list('code').filter(String).sort()).toEqual(['O12', 'O17', 'O20']);
  });

  test('every item below 100 of an indicator below the cut-off (b)', () => {
    const iit = survey('I', 30, index => (index < 6 ? 60 + index * 6 : 99));
    const plan = planOf([...iit, ...survey('E', 15, () => 100), ...openData(2565, [])]);
    expect(plan.list('code').filter(String)).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'I6']);
  });

  test('the items below the score of an instrument’s lowest indicator (c)', () => {
    const iit = survey('I', 30, index => (index === 7 ? 88 : index === 8 ? 94 : index < 12 ? 96 : 99));
    const plan = planOf([...iit, ...survey('E', 15, () => 100), ...openData(2565, [])]);
    // I1 to I6 and I7 to I12: the second indicator is the lowest one, 94.67 with two items below it.
    expect(plan.list('code').filter(String)).toEqual(['I8', 'I9']);
  });

  test('an indicator whose items are not known', () => {
    const plan = planOf();
    expect(plan.value(EIGHT, 'code')).toBe('');
    expect(plan.value(EIGHT, 'point')).toBe('การปรับปรุงการทำงาน');
    expect(plan.value(EIGHT, 'score')).toBe(81.13);
  });

  test('an instrument with nothing to mend: its standard is to be kept', () => {
    const plan = planOf([...indicators(100, 100, 100, 100, 100, 90, 90, 90), ...openData(2565, [])]);
    const kept = plan.list('point').map((point, index) => [plan.list('instrument')[index], point]);
    expect(kept.filter(([, point]) => point === words.keep)).toEqual([
      ['IIT', words.keep],
      ['OIT', words.keep],
    ]);
    expect(plan.value('keep-OIT', 'measure')).not.toBe('');
  });
});

describe('a new plan', () => {
  const plan = planOf();

  test('is sorted by the points that can be recovered', () => {
    const recoveries = plan.list('recovery').map(Number);
    expect(recoveries).toEqual([...recoveries].sort((a, b) => b - a));
    expect(recoveries[0]).toBeGreaterThan(1);
  });

  test('has its ids in a hidden, frozen row and a hidden column, and its rules in a note', () => {
    const { sheet } = plan;
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns]).toEqual([plan.column('key')]);
    expect(sheet.frozenRows).toBe(HEAD_ROWS);
    expect(sheet.peek(2, 2)?.note).toBe(words.rules({ limit: 85 }));
  });

  test('proposes measures with whom and when, and leaves status and results to the officer', () => {
    for (const column of ['measure', 'steps', 'responsible', 'start', 'end', 'monitoring'] as const)
      expect(plan.list(column).filter(value => value === '')).toEqual([]);
    for (const column of ['status', 'result', 'obstacles', 'suggestions'] as const)
      expect(plan.list(column).filter(value => value !== '')).toEqual([]);
  });

  test('offers the statuses in a drop-down, in its rows and in those that may come', () => {
    for (const row of [3, 7, 302])
      expect(plan.sheet.peek(row, plan.column('status'))?.validation?.rule).toEqual({
        kind: 'list',
        values: words.statuses,
        dropdown: true,
      });
  });
});

describe('what an officer did to the plan', () => {
  test('formulas, links, formats and notes survive a run with changed scores', () => {
    const plan = planOf();
    const { sheet } = plan;
    plan.type(O17, 'result', '=LEN(B2)', 7);
    sheet.put(plan.row(O17), plan.column('measure'), { value: 'กข', formula: '=CONCATENATE("ก","ข")' });
    sheet.put(plan.row(O17), plan.column('obstacles'), {
      value: 'ดูรายงาน',
      link: 'https://example.go.th/',
      note: 'ถามกองคลัง',
      numberFormat: '@',
      style: { font: { bold: true } },
    });
    const cells = () =>
      (['result', 'measure', 'obstacles'] as const).map(id =>
        JSON.stringify(sheet.peek(plan.row(O17), plan.column(id))),
      );
    const before = cells();
    plan.score('O12', 100);
    plan.score('O14', 0);
    expect(plan.analyse().log.writes).toBeGreaterThan(0);
    expect(cells()).toEqual(before);
  });

  test('a column of their own, wherever it stands, is never written', () => {
    const plan = planOf();
    plan.officer.insertColumn(plan.sheet, plan.column('measure'));
    const own = plan.column('mark') + 1;
    plan.officer.type(plan.sheet, 2, own, 'งบประมาณ');
    plan.sheet.put(plan.row(O20), own, { value: 2, formula: '=1+1' });
    plan.score('O12', 100);
    plan.score('O14', 0);
    plan.analyse();
    expect(plan.sheet.value(2, own)).toBe('งบประมาณ');
    expect(plan.sheet.peek(plan.row(O20), own)?.formula).toBe('=1+1');
    expect(valuesOf(plan.sheet).filter(cells => cells[own - 1] !== '')).toHaveLength(2);
    expect(plan.value(O12, 'mark')).toBe(words.noLongerNeeded);
    expect(plan.column('measure')).toBe(own + 1);
  });

  test('a proposal that was changed stays, one that was emptied is proposed again', () => {
    const plan = planOf();
    const proposed = plan.value(O12, 'responsible');
    plan.type(O12, 'measure', 'มาตรการของเราเอง');
    plan.officer.clear(plan.sheet, plan.row(O12), plan.column('responsible'));
    plan.analyse();
    expect(plan.value(O12, 'measure')).toBe('มาตรการของเราเอง');
    expect(plan.value(O12, 'responsible')).toBe(proposed);
    expect(plan.analyse().log.writes).toBe(0);
  });

  test('what was typed over a cell of ours is put right again', () => {
    const plan = planOf();
    plan.type(O12, 'score', 55);
    plan.type(O12, 'point', 'ชื่ออื่น');
    plan.analyse();
    expect([plan.value(O12, 'score'), plan.value(O12, 'point')]).not.toContain('ชื่ออื่น');
    expect(plan.value(O12, 'score')).toBe(0);
  });

  test('a date that was typed where we propose a month stays a date', () => {
    const plan = planOf();
    const day = new Date(Date.UTC(2022, 9, 1));
    plan.sheet.put(plan.row(O12), plan.column('start'), { value: day, numberFormat: 'd/m/yyyy' });
    const before = JSON.stringify(plan.sheet.peek(plan.row(O12), plan.column('start')));
    plan.score('O20', 100);
    plan.analyse();
    expect(JSON.stringify(plan.sheet.peek(plan.row(O12), plan.column('start')))).toBe(before);
  });
});

describe('an item that was repaired', () => {
  const plan = planOf();
  plan.type(O12, 'status', words.done);
  plan.type(O12, 'result', 'เผยแพร่รายงานแล้ว');
  const [row, count] = [plan.row(O12), plan.sheet.lastRow];
  plan.score('O12', 100);
  plan.analyse();

  test('keeps its row, marked, with the new score and all that was typed', () => {
    expect([plan.row(O12), plan.sheet.lastRow]).toEqual([row, count]);
    expect(plan.value(O12, 'mark')).toBe(words.noLongerNeeded);
    expect([plan.value(O12, 'score'), plan.value(O12, 'recovery')]).toEqual([100, 0]);
    expect(plan.value(O12, 'result')).toBe('เผยแพร่รายงานแล้ว');
  });

  test('is unmarked when it is lost again', () => {
    plan.score('O12', 0);
    plan.analyse();
    expect([plan.rows(O12), plan.value(O12, 'mark')]).toEqual([[row], '']);
    expect([plan.value(O12, 'score'), plan.value(O12, 'status')]).toEqual([0, words.done]);
  });
});

describe('rows that were', () => {
  const keyOf: Readonly<Record<string, string>> = { [O12]: 'ก', [O17]: 'ข', [O20]: 'ค', [EIGHT]: 'ง' };

  /** A plan whose rows each carry a text of their own; the rows are then changed, and the scores. */
  function changed(change: (plan: Plan) => void): Plan {
    const plan = planOf();
    for (const [key, text] of Object.entries(keyOf)) plan.type(key, 'result', text);
    change(plan);
    plan.score('O17', 100);
    plan.score('O14', 0);
    plan.analyse();
    for (const [key, text] of Object.entries(keyOf)) expect(plan.value(key, 'result')).toBe(text);
    expect(plan.value(O17, 'mark')).toBe(words.noLongerNeeded);
    expect(plan.list('code')).toContain('O14');
    expect(plan.analyse().log.writes).toBe(0);
    return plan;
  }

  test('sorted stay as they were sorted', () => {
    const plan = changed(({ officer, sheet, resultColumn }) => {
      const area = { row: 3, column: 1, rows: sheet.lastRow - 2, columns: sheet.maxColumns };
      officer.sortRows(sheet, area, resultColumn, false);
    });
    expect(plan.list('code').at(-1)).toBe('O14');
  });

  test('inserted between ours stay, without a key, and are nobody’s but the officer’s', () => {
    const plan = changed(({ officer, sheet }) => {
      officer.insertRows(sheet, 4, 2);
      officer.type(sheet, 4, 5, 'โครงการของเราเอง');
      officer.type(sheet, 5, 10, 'มาตรการเพิ่ม');
    });
    expect(valuesOf(plan.sheet)[3]?.filter(value => value !== '')).toEqual(['โครงการของเราเอง']);
    expect(valuesOf(plan.sheet)[4]?.filter(value => value !== '')).toEqual(['มาตรการเพิ่ม']);
  });

  test('duplicated are all kept, each with its own texts, and our cells are right in all', () => {
    const plan = changed(plan => {
      plan.officer.duplicateRow(plan.sheet, plan.row(O17));
      plan.officer.type(plan.sheet, plan.row(O17) + 1, plan.column('result'), 'อีกกิจกรรมหนึ่ง');
    });
    const rows = plan.rows(O17);
    const both = (id: PlanColumn) => rows.map(row => plan.sheet.value(row, plan.column(id)));
    expect(both('result')).toEqual(['ข', 'อีกกิจกรรมหนึ่ง']);
    expect(both('score')).toEqual([100, 100]);
    expect(both('mark')).toEqual([words.noLongerNeeded, words.noLongerNeeded]);
  });

  test('deleted come back below as long as they are needed', () => {
    const plan = planOf();
    plan.officer.deleteRows(plan.sheet, plan.row(O12));
    plan.analyse();
    expect(plan.rows(O12)).toEqual([plan.sheet.lastRow]);
    expect(plan.value(O12, 'measure')).not.toBe('');
  });
});

describe('a plan to which 300 rows were added by hand', () => {
  const plan = planOf();
  const { officer, sheet } = plan;
  const first = sheet.lastRow + 1;
  const KEYS = [O12, O17, O20, EIGHT];
  const column = { key: plan.column('key'), measure: plan.column('measure'), status: plan.column('status') };
  // 200 rows of the same points, each with an activity of its own, and 100 rows of the office's own below them.
  for (let index = 0; index < 300; index++) {
    const row = first + index;
    if (index < 200) officer.type(sheet, row, column.key, KEYS[index % KEYS.length] as string);
    officer.type(sheet, row, column.measure, `กิจกรรมที่ ${index}`);
    officer.type(sheet, row, column.status, words.statuses[index % 3] as string);
  }
  plan.analyse();
  officer.sortRows(sheet, { row: 3, column: 1, rows: 204 + 1, columns: sheet.maxColumns }, column.status);
  const activities = () =>
    valuesOf(sheet)
      .slice(HEAD_ROWS)
      .map(cells => [cells[column.key - 1], cells[column.measure - 1], cells[column.status - 1]]);
  const before = activities();
  plan.score('O12', 100);
  plan.score('O14', 0);
  plan.score(8, 90);
  const { log } = plan.analyse();

  test('keeps every one of them in its place, and adds the new rows below', () => {
    expect(activities().slice(0, before.length)).toEqual(before);
    // With 90 the eighth indicator is no longer the lowest one of its instrument: the seventh is.
    const added = plan.list('indicator').slice(before.length);
    expect(added).toEqual(['7 ประสิทธิภาพการสื่อสาร', '9 การเปิดเผยข้อมูล']);
  });

  test('has our cells right in all of them', () => {
    const rows = plan.rows(O12);
    expect(rows).toHaveLength(51);
    for (const row of rows) expect(sheet.value(row, plan.column('mark'))).toBe(words.noLongerNeeded);
    for (const row of plan.rows(EIGHT)) expect(sheet.value(row, plan.column('score'))).toBe(90);
  });

  test('costs at most 25 writes and 16 reads in a run with changed scores', () => {
    expect(log.writes).toBeLessThanOrEqual(25);
    expect(log.reads).toBeLessThanOrEqual(16);
  });

  test('and no write once everything is right', () => {
    const print = fingerprint(plan.workbook);
    expect(plan.analyse().log.writes).toBe(0);
    expect(fingerprint(plan.workbook)).toBe(print);
  });

  test('has a drop-down of statuses in every row', () => {
    for (let row = 3; row <= sheet.lastRow; row++)
      expect(sheet.peek(row, column.status)?.validation?.rule.kind).toBe('list');
  });
});
