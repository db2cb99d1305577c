// The plan of the next year: measures that were not finished go on, and the summary tells what came of the plan before.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import type { Workbook } from '../../scripts/host/workbook';
import { th } from '../../src/text/th';
import { indicators, openData } from '../bundle/offices';
import { answered, call } from './calls/called';
import { analyse, KeyedTab } from './planTabs';
import { analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf } from './workbooks';

const words = th.tabs.plan;
const [O12, O17, O20] = ['operation-report', 'e-service', 'budget-report'];
const BEFORE = 'คะแนนปีก่อน';
/** Items of FY2564 and FY2565 have the same codes: O12, O17 and O20 without points in the year before. */
const LAST: readonly (readonly CellValue[])[] = [
  ...indicators(99, 97, 98, 98, 98, 91, 89, 81),
  ...openData(2564, ['O12', 'O17', 'O20']),
];

/** A file with the plan made of the scores of FY2564, as the office has filled it in, and scores of FY2565. */
function withLastPlan(fill: (plan: KeyedTab) => void, lost: readonly string[] = ['O12', 'O17']): Workbook {
  const workbook = officeWorkbook([
    ...indicators(99, 97, 98, 98, 98, 91, 89, 82),
    ...openData(2565, [...lost]),
  ]);
  const officer = new Officer(workbook);
  const last = workbook.addSheet(BEFORE);
  last.fill(1, 1, [['ประจำปีงบประมาณ พ.ศ. 2564'], ['ข้อ', 'คะแนน'], ...LAST]);
  officer.openTab(last);
  analyseHere(workbook);
  fill(new KeyedTab(workbook, 'plan'));
  return workbook;
}

/** The plan of the scores of FY2565: the second one of the file. */
function planOf(workbook: Workbook): Readonly<Record<string, Record<string, CellValue>>> {
  const sheet = workbook.sheet(`${th.tabs.names.plan} 2565`);
  const [ids = [], , ...rows] = valuesOf(sheet);
  const named = rows.map(row => Object.fromEntries(ids.map((id, at) => [String(id), row[at] ?? ''])));
  return Object.fromEntries(named.map(row => [String(row.key), row]));
}

const carried = words.carried({ year: 2565 });

describe('a measure of the plan before', () => {
  const workbook = withLastPlan(plan => {
    plan.type(O12, 'measure', 'มาตรการของเราเอง');
    plan.type(O12, 'steps', '1) ขั้นตอนของเรา');
    plan.type(O12, 'responsible', 'กองยุทธศาสตร์');
    plan.type(O12, 'status', words.notDone);
    plan.type(O17, 'measure', 'ทำเสร็จแล้วของเรา');
    plan.type(O17, 'status', words.done);
  });
  analyse(workbook);
  const plan = planOf(workbook);

  test('that was not finished goes on as the office wrote it, and says so', () => {
    expect(plan[O12]).toMatchObject({
      measure: 'มาตรการของเราเอง',
      steps: '1) ขั้นตอนของเรา',
      responsible: 'กองยุทธศาสตร์',
      mark: carried,
      status: '',
    });
  });

  test('does not bring its time frame, which was for the year before', () => {
    const times = [plan[O12]?.start, plan[O12]?.end].join();
    expect(times).toContain('2565');
    expect(times).not.toContain('2564');
  });

  test('that was done does not go on', () => {
    expect(plan[O17]?.measure).not.toBe('ทำเสร็จแล้วของเรา');
    expect(plan[O17]?.mark).toBe('');
  });

  test('whose matter was mended has no row', () => {
    expect(plan[O20]).toBeUndefined();
  });

  test('goes on in later runs too, which write nothing', () => {
    expect(analyse(workbook).log.writes).toBe(0);
  });

  test('is marked beside the wish to do it first', () => {
    const tab = workbook.sheet(SOURCE)?.id ?? 0;
    const asked = { tab, year: 2565, add: ['O12', 'O17'], remove: [] };
    const { marked } = answered(call(workbook, 'markInPlan', asked));
    expect(marked).toBe(2);
    expect(planOf(workbook)[O12]?.mark).toBe(words.chosen + words.andMark + carried);
  });
});

test.each([
  ['กำลังดำเนินการ', true],
  ['', true],
  ['ยังไม่แล้วเสร็จ', true],
  ['ดำเนินการ', false],
  ['คุยกันแล้ว', false],
  ['เสร็จเรียบร้อยแล้ว', false],
])('with the status "%s" a measure goes on: %s', (status, goesOn) => {
  const workbook = withLastPlan(plan => {
    plan.type(O12, 'measure', 'มาตรการของเราเอง');
    plan.type(O12, 'status', status);
  });
  analyse(workbook);
  expect(planOf(workbook)[O12]?.measure === 'มาตรการของเราเอง').toBe(goesOn);
});

describe('what came of the plan before', () => {
  const outcomes = (workbook: Workbook): CellValue[][] => {
    const rows = valuesOf(workbook.sheet(`${th.tabs.names.summary} 2565`));
    const title = th.tabs.summary.outcome({ year: 2565 });
    return rows.slice(rows.findIndex(([label]) => label === title) + 2);
  };

  test('is told in the summary: the score before, the new one and the difference', () => {
    const workbook = withLastPlan(plan => plan.type(O20, 'status', words.done));
    analyse(workbook);
    const byCode = Object.fromEntries(outcomes(workbook).map(([code, , ...rest]) => [String(code), rest]));
    expect(byCode.O20).toEqual([0, 100, 100, words.done]);
    expect(byCode.O12).toEqual([0, 0, 0, '']);
    expect(byCode['8']).toEqual([81, 82, 1, '']);
  });

  test('is not known where the new score is not there yet', () => {
    const workbook = withLastPlan(() => undefined);
    const officer = new Officer(workbook);
    const source = officer.tab(SOURCE);
    const row = source.entries().find(({ cell }) => cell.value === 'O12')?.row ?? 0;
    officer.clear(source, row, 2);
    analyse(workbook);
    expect(
      outcomes(workbook)
        .find(([code]) => code === 'O12')
        ?.slice(2),
    ).toEqual([0, '', '', '']);
  });

  test('is no part of the result: its day stays when the plan before changes', () => {
    const workbook = withLastPlan(() => undefined);
    analyse(workbook);
    const results = () =>
      workbook.metadata.find(({ key }) => key === 'ita.record')?.value.match(/"results":\[.*?\]/)?.[0];
    const before = results();
    const last = workbook.sheet(th.tabs.names.plan);
    if (last) new Officer(workbook).type(last, 3, 16, words.done);
    expect(analyse(workbook).log.writes).toBeGreaterThan(0);
    expect(results()).toBe(before);
  });

  test('is not told where there is no plan of the year before', () => {
    const workbook = officeWorkbook();
    analyse(workbook);
    const text = valuesOf(ownTab(workbook, 'summary')).flat().map(String).join();
    expect(text).not.toContain(th.tabs.summary.outcomes[4]);
  });
});

test('of two plans of the year before, of other score tabs, neither is taken', () => {
  const workbook = withLastPlan(plan => plan.type(O12, 'measure', 'มาตรการของเราเอง'));
  const other = workbook.addSheet('อีกตารางหนึ่ง');
  other.fill(1, 1, [['ประจำปีงบประมาณ พ.ศ. 2564'], ['ข้อ', 'คะแนน'], ...LAST]);
  new Officer(workbook).openTab(other);
  analyseHere(workbook);
  analyse(workbook);
  expect(planOf(workbook)[O12]?.measure).not.toBe('มาตรการของเราเอง');
});

test('next year’s scores pasted over this year’s in the same tab find the plan too', () => {
  const workbook = withLastPlan(plan => plan.type(O12, 'measure', 'มาตรการของเราเอง'));
  const officer = new Officer(workbook);
  const source = officer.tab(BEFORE);
  officer.type(source, 1, 1, 'ประจำปีงบประมาณ พ.ศ. 2565');
  officer.openTab(source);
  analyseHere(workbook);
  expect(planOf(workbook)[O12]?.measure).toBe('มาตรการของเราเอง');
});
