// The page pastes the text of a report: it is read line by line and writes nothing, then becomes a clean score tab.
import { describe, expect, jest, test } from '@jest/globals';
import { Officer } from '../../../scripts/host/officer';
import { fingerprint } from '../../../scripts/host/snapshot';
import { FRAMEWORK_YEARS } from '../../../src/domain/framework/frameworks';
import { nodeById } from '../../../src/domain/framework/tree';
import { readScores } from '../../../src/domain/intake/read';
import { th } from '../../../src/text/th';
import { framework } from '../../bundle/offices';
import { newFile } from '../built';
import { analyseBuilt, officeWorkbook, ownTab, valuesOf } from '../workbooks';
import { answered, call, callAnyhow, callHere, refusalOf } from './called';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const TITLE = 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565';
const nameOf = (id: string): string => nodeById(framework(2565), id)?.name ?? '';
const ROWS = [
  `O1\t${nameOf('O1')}\t100\t`,
  `O12\t${nameOf('O12')}\t๐.๐๐\tไม่พบรายงาน`,
  `O17\t${nameOf('O17')}\tรอผล\t`,
  `O20\t${nameOf('O20')}\t100.00\t=1+1`,
];
const REPORT = [TITLE, 'ข้อ\tประเด็นการตรวจ\tคะแนน\tความคิดเห็น', ...ROWS].join('\n');
const WITHOUT_YEAR = ['ข้อ\tประเด็นการตรวจ\tคะแนน\tความคิดเห็น', ...ROWS].join('\n');
const name = th.run.pasted.name({ year: 2565 });

describe('readPasted', () => {
  test('tells how each line was read, by the year that the text names, and writes nothing', () => {
    const workbook = officeWorkbook();
    const before = fingerprint(workbook);
    const run = call(workbook, 'readPasted', { text: REPORT, year: null });
    const read = answered(run);
    expect(read).toMatchObject({ year: 2565, years: [2565], rows: 4, scored: 3 });
    expect(read.lines.map(({ as, id, points }) => [as, id, points])).toEqual([
      ['title', '', null],
      ['heading', '', null],
      ['row', 'O1', 100],
      ['row', 'O12', 0],
      ['doubt', 'O17', null],
      ['row', 'O20', 100],
    ]);
    expect([run.log.writes, fingerprint(workbook)]).toEqual([0, before]);
  });

  test('guesses no year: without one in the text the newest shows how it reads until the user chooses', () => {
    const workbook = newFile();
    const newest = answered(call(workbook, 'readPasted', { text: WITHOUT_YEAR, year: null }));
    const year = Math.max(...FRAMEWORK_YEARS);
    expect(newest).toMatchObject({ year: null, readBy: year, years: [], unknownYears: [] });
    expect(newest.lines).toHaveLength(5);
    const chosen = answered(call(workbook, 'readPasted', { text: WITHOUT_YEAR, year }));
    expect(newest).toEqual({ ...chosen, year: null });
    const read = answered(call(workbook, 'readPasted', { text: WITHOUT_YEAR, year: 2564 }));
    expect(read).toMatchObject({ year: 2564, rows: 4 });
  });

  test('takes the year that the user chooses before the one in the text, and says which are named', () => {
    const read = answered(call(newFile(), 'readPasted', { text: REPORT, year: 2564 }));
    expect(read).toMatchObject({ year: 2564, readBy: 2564, years: [2565] });
  });

  test('names no year of which there is no framework', () => {
    const text = REPORT.replace('2565', '2558');
    expect(answered(call(newFile(), 'readPasted', { text, year: null }))).toMatchObject({
      year: null,
      years: [],
      unknownYears: [2558],
    });
    expect(refusalOf(call(newFile(), 'readPasted', { text, year: 2558 }))).toEqual({ code: 'badInput' });
  });

  test('takes no other year for the one without rules that the text names first', () => {
    const text = REPORT.replace('2565', '2570').replace('ITA', 'ITA ปี 2570');
    const read = answered(call(newFile(), 'readPasted', { text: `${text}\nเทียบกับปี 2569`, year: null }));
    expect(read).toMatchObject({ year: null, readBy: 2569, years: [2569], unknownYears: [2570] });
  });

  test.each([{}, { text: 5, year: null }, { text: 'O1 100' }, { text: 'x'.repeat(400_001), year: null }])(
    'refuses what a page of another version may send',
    input => {
      const { result } = callAnyhow(newFile(), 'readPasted', input);
      expect(result).toEqual({ ok: false, refusal: { code: 'badInput' } });
    },
  );
});

describe('writePasted', () => {
  test('writes a new score tab with every row as pasted, and opens it', () => {
    const workbook = officeWorkbook();
    const before = workbook.sheets.map(fingerprint);
    expect(answered(call(workbook, 'writePasted', { text: REPORT, year: 2565 }))).toEqual({
      id: workbook.activeSheet.id,
      name,
    });
    expect(workbook.sheets.slice(0, 2).map(fingerprint)).toEqual(before);
    expect(valuesOf(workbook.activeSheet)).toEqual([
      [th.run.pasted.title({ year: 2565 }), '', '', ''],
      ['ข้อ', 'ประเด็น', 'คะแนน', 'ความคิดเห็น'],
      ['O1', nameOf('O1'), 100, ''],
      ['O12', nameOf('O12'), 0, 'ไม่พบรายงาน'],
      ['O17', nameOf('O17'), 'รอผล', ''],
      ['O20', nameOf('O20'), 100, '=1+1'],
    ]);
    expect(workbook.activeSheet.entries().some(({ cell }) => cell.formula !== undefined)).toBe(false);
  });

  test('writes what the reader of score tabs reads as it was shown', () => {
    const workbook = newFile();
    const { lines } = answered(call(workbook, 'readPasted', { text: REPORT, year: 2565 }));
    call(workbook, 'writePasted', { text: REPORT, year: 2565 });
    const { scores } = readScores({ values: valuesOf(workbook.activeSheet) }, framework(2565));
    const shown = lines.flatMap(({ id, points }) => (points === null ? [] : [[id, points]]));
    expect([...scores]).toEqual(shown);
  });

  test('makes a tab whose year later runs know, whatever the text named', () => {
    const workbook = newFile();
    call(workbook, 'writePasted', { text: WITHOUT_YEAR, year: 2564 });
    const { ui } = analyseBuilt(workbook);
    expect([ui.prompts, ui.alerts[0]?.title]).toEqual([[], th.run.finished.title]);
    expect(valuesOf(ownTab(workbook, 'summary'))[0]?.[0]).toBe(th.tabs.summary.title({ year: 2564 }));
  });

  test('makes a tab of the year that the text names, where its rules are not known, so that it is told', () => {
    const workbook = newFile();
    const text = REPORT.replace('2565', '2570');
    const tab = answered(call(workbook, 'writePasted', { text, year: 2565 }));
    expect(tab.name).toBe(th.run.pasted.name({ year: 2570 }));
    const read = answered(call(workbook, 'readTable', { tab: tab.id, year: 2565, columns: null }));
    expect(read.findings).toContainEqual(expect.objectContaining({ code: 'yearDiffers' }));
    expect(refusalOf(call(workbook, 'readTable', { tab: tab.id, year: null, columns: null }))).toMatchObject({
      code: 'needsYear',
      named: '2570',
    });
  });

  test('gives a second one another name and leaves the first as the officer has it', () => {
    const workbook = newFile();
    call(workbook, 'writePasted', { text: REPORT, year: 2565 });
    const officer = new Officer(workbook);
    officer.type(officer.tab(name), 5, 3, 100);
    const before = fingerprint(officer.tab(name));
    expect(answered(call(workbook, 'writePasted', { text: REPORT, year: 2565 })).name).toBe(`${name} (2)`);
    expect(fingerprint(officer.tab(name))).toBe(before);
  });

  test.each(['', '   ', 'เรียน ท่านนายก\nขอส่งเอกสารตามที่แจ้ง'])('refuses %j, which has no row', text => {
    const workbook = newFile();
    const run = call(workbook, 'writePasted', { text, year: 2565 });
    expect([refusalOf(run), run.log.writes]).toEqual([{ code: 'nothingPasted' }, 0]);
  });

  test.each([
    { text: REPORT },
    { text: REPORT, year: null },
    { text: null, year: 2565 },
    { text: REPORT, year: 2599 },
  ])('refuses %j and writes nothing', input => {
    const { result, log } = callAnyhow(newFile(), 'writePasted', input);
    expect([result, log.writes]).toEqual([{ ok: false, refusal: { code: 'badInput' } }, 0]);
  });

  test('cut at any call leaves an empty tab or a whole one, never a part of the rows', () => {
    const whole = newFile();
    const { log } = callHere(whole, 'writePasted', { text: REPORT, year: 2565 });
    log.calls.forEach((_, at) => {
      const workbook = newFile();
      callHere(workbook, 'writePasted', { text: REPORT, year: 2565 }, { faults: { at, way: 'kill' } });
      const left = workbook.sheet(name);
      if (left && left.lastRow > 0) expect([at, valuesOf(left)]).toEqual([at, valuesOf(whole.activeSheet)]);
      callHere(workbook, 'writePasted', { text: REPORT, year: 2565 });
      expect([at, valuesOf(workbook.activeSheet)]).toEqual([at, valuesOf(whole.activeSheet)]);
    });
  });
});
