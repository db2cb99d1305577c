// The fiscal year of a score tab: read from its title, asked for once when the title does not tell, and remembered.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { MENU_KINDS } from '../../src/app/tabs/kinds';
import { th } from '../../src/text/th';
import { indicators, published2565 } from '../bundle/offices';
import { alertsOf, typed } from './built';
import { analyseBuilt, officeWorkbook, SOURCE, valuesOf } from './workbooks';

const CANCEL = { button: 'CANCEL', text: '' } as const;

/** A table of scores whose title names no year. */
function yearless(): Workbook {
  const workbook = new Workbook('office');
  workbook.addSheet(SOURCE).fill(1, 1, [['ข้อ', 'คะแนน'], ...published2565()]);
  return workbook;
}

const namesOf = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);

describe('a tab whose title names the year', () => {
  test('is analysed without a question', () => {
    const workbook = officeWorkbook();
    const { ui } = analyseBuilt(workbook);
    expect(ui.prompts).toEqual([]);
    expect(workbook.sheet(th.tabs.names.summary)?.value(1, 1)).toBe(th.tabs.summary.title({ year: 2565 }));
  });

  test.each(['ปีงบประมาณ พ.ศ. ๒๕๖๔', 'ประจำปี 2564', 'ผลการประเมิน พ.ศ.2564'])('may say %s', title => {
    const workbook = yearless();
    const source = workbook.sheet(SOURCE);
    source?.fill(1, 5, [[title]]);
    analyseBuilt(workbook);
    expect(workbook.sheet(th.tabs.names.summary)?.value(1, 1)).toBe(th.tabs.summary.title({ year: 2564 }));
  });

  test('that names two years is asked for', () => {
    const workbook = yearless();
    workbook.sheet(SOURCE)?.fill(1, 5, [['ปี 2564 เทียบกับปี 2565']]);
    expect(analyseBuilt(workbook, { answers: [typed('2565')] }).ui.prompts).toHaveLength(1);
  });
});

describe('a tab whose title names a year without rules', () => {
  const titled = (title: string): Workbook => {
    const workbook = officeWorkbook();
    analyseBuilt(workbook);
    const source = workbook.sheet(SOURCE);
    source?.fill(1, 1, [[title]]);
    new Officer(workbook).openTab(new Officer(workbook).tab(SOURCE));
    return workbook;
  };

  test.each([
    ['ผลการประเมิน ITA ปี 2570', '2570'],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๗๑', '2571'],
    ['ปี 2561', '2561'],
    ['ปี 2570 เทียบกับปี 2569', '2570'],
  ])('%s is asked for by that name, whatever year is known from before', (title, named) => {
    const { ui, log } = analyseBuilt(titled(title), { answers: [CANCEL] });
    expect(ui.prompts.map(({ message }) => message)).toEqual([
      th.run.askYear({ tab: SOURCE, named, first: 2562, last: 2569 }),
    ]);
    expect(ui.prompts[0]?.message).toContain(`ปี ${named} ซึ่งยังไม่มีเกณฑ์`);
    expect(log.writes).toBe(0);
  });

  test('is computed by the year that the user chooses, with a finding that names the other', () => {
    const workbook = titled('ผลการประเมิน ITA ปี 2570');
    analyseBuilt(workbook, { answers: [typed('2565')] });
    expect(valuesOf(workbook.sheet(th.tabs.names.check)).flat()).toContain(
      th.findings.yearDiffers({ named: 2570, unknown: 2570, year: 2565 }),
    );
  });

  test('may have an act’s year in it', () => {
    const workbook = titled('ตาม พ.ร.บ. พ.ศ. 2561 ปีงบประมาณ 2565');
    expect(analyseBuilt(workbook).ui.prompts).toEqual([]);
  });
});

describe('a tab whose title names no year', () => {
  test('is asked for once, by its name and with the years that are known', () => {
    const workbook = yearless();
    const first = analyseBuilt(workbook, { answers: [typed('2565')] });
    expect(first.ui.prompts.map(({ message }) => message)).toEqual([
      th.run.askYear({ tab: SOURCE, first: 2562, last: 2569 }),
    ]);
    expect(first.ui.alerts[0]?.title).toBe(th.run.finished.title);
    // The first run ends on the summary; the officer goes back to the scores.
    for (const tab of [th.tabs.names.summary, SOURCE]) {
      new Officer(workbook).openTab(new Officer(workbook).tab(tab));
      const second = analyseBuilt(workbook);
      expect([second.outcome, second.ui.prompts]).toEqual(['done', []]);
    }
  });

  test.each([
    ['2022', '2565'],
    ['65', '2565'],
    ['abc', 'abc'],
    ['2570', '2562–2569'],
    ['', '2562–2569'],
  ])('explains in the next question what is wrong with %j', (wrong, explained) => {
    const { ui } = analyseBuilt(yearless(), { answers: [typed(wrong), typed('2565')] });
    const [first, second] = ui.prompts.map(({ message }) => message);
    expect(second?.endsWith(String(first))).toBe(true);
    expect(second?.slice(0, -String(first).length)).toContain(wrong);
    expect(second).toContain(explained);
    expect(second?.length).toBeGreaterThan(String(first).length + 10);
    expect(ui.alerts[0]?.title).toBe(th.run.finished.title);
  });

  test.each(['๒๕๖๕', 'พ.ศ. 2565', ' 2565 ', 'ปี 2565'])('takes %j for an answer', answer => {
    const workbook = yearless();
    analyseBuilt(workbook, { answers: [typed(answer)] });
    expect(workbook.sheet(th.tabs.names.summary)?.value(1, 1)).toBe(th.tabs.summary.title({ year: 2565 }));
  });

  test.each([[[CANCEL]], [[typed('abc'), CANCEL]], [['CLOSE' as const]]])(
    'cancelled with %j ends quietly with nothing written',
    answers => {
      const workbook = yearless();
      const before = fingerprint(workbook);
      const { outcome, ui, log } = analyseBuilt(workbook, { answers });
      expect([outcome, alertsOf(ui), log.writes]).toEqual(['done', [], 0]);
      expect(fingerprint(workbook)).toBe(before);
    },
  );
});

describe('scores of another year in another tab', () => {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  const ofFirst = namesOf(workbook).slice(2);
  const before = ofFirst.map(name => fingerprint(new Officer(workbook).tab(name)));
  const other = workbook.addSheet('คะแนนปีก่อน');
  other.fill(1, 1, [['ประจำปีงบประมาณ พ.ศ. 2564'], ['ข้อ', 'คะแนน'], ...indicators(90, 80, 70, 60)]);
  new Officer(workbook).openTab(other);
  analyseBuilt(workbook);

  test('get four tabs of their own under other names', () => {
    expect(ofFirst).toEqual(MENU_KINDS.map(kind => th.tabs.names[kind]));
    expect(namesOf(workbook).slice(7)).toEqual(MENU_KINDS.map(kind => `${th.tabs.names[kind]} 2564`));
  });

  test('leave the tabs of the first year as they were', () => {
    expect(ofFirst.map(name => fingerprint(new Officer(workbook).tab(name)))).toEqual(before);
  });

  test('and each tab stays with its year afterwards', () => {
    const count = workbook.sheets.length;
    // The later year takes note of the plan of the year before, once.
    new Officer(workbook).openTab(new Officer(workbook).tab(SOURCE));
    analyseBuilt(workbook);
    for (const tab of [SOURCE, other.name, th.tabs.names.plan, `${th.tabs.names.plan} 2564`]) {
      new Officer(workbook).openTab(new Officer(workbook).tab(tab));
      const { ui, log } = analyseBuilt(workbook);
      expect([ui.prompts, log.writes]).toEqual([[], 0]);
    }
    expect(workbook.sheets).toHaveLength(count);
  });
});

test('a tab stays with the year that it was first read for when its title changes to nothing', () => {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  const officer = new Officer(workbook);
  officer.clear(officer.tab(SOURCE), 1, 1);
  officer.openTab(officer.tab(SOURCE));
  const { ui, log } = analyseBuilt(workbook);
  expect([ui.prompts, log.writes]).toEqual([[], 0]);
});
