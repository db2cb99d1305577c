// Columns that the user chose: used by the page and the menu alike, found again when they move, forgotten on demand.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../../scripts/host/cell';
import { Officer } from '../../../scripts/host/officer';
import { fingerprint } from '../../../scripts/host/snapshot';
import { Workbook } from '../../../scripts/host/workbook';
import { th } from '../../../src/text/th';
import type { Input } from '../../../src/wire/calls';
import type { Reading } from '../../../src/wire/reading';
import { alertsOf } from '../built';
import { analyseBuilt, ownTab, SOURCE, valuesOf } from '../workbooks';
import { answered, call, refusalOf } from './called';

type Columns = Input<'readTable'>['columns'];

const ROWS: CellValue[][] = [
  ['ประจำปีงบประมาณ พ.ศ. 2565', '', '', '', ''],
  ['ข้อ', 'ประเด็น', 'คะแนน', 'คะแนน', 'คะแนนเต็ม'],
  ['O1', '', 100, 0, 100],
  ['O2', '', 0, 100, 100],
  ['O3', '', 100, 100, 100],
];
const SECOND = { code: 0, score: 3 };

function office(rows = ROWS): Workbook {
  const workbook = new Workbook('office');
  workbook.addSheet(SOURCE).fill(1, 1, rows);
  return workbook;
}

const read = (workbook: Workbook, columns: Columns = null): Reading =>
  answered(call(workbook, 'readTable', { tab: workbook.sheet(SOURCE)?.id ?? 0, year: null, columns }));

function chosen(): Workbook {
  const workbook = office();
  read(workbook, SECOND);
  return workbook;
}

test('a table with several score columns is shown to the page, which lets the user choose', () => {
  const reading = read(office());
  expect(reading.scores).toEqual({});
  expect(reading.findings.map(({ code }) => code)).toContain('severalScoreColumns');
  expect(reading.tables.map(({ score }) => score)).toEqual([null]);
  expect(reading.columns.map(({ letter, header }) => `${letter} ${header}`)).toEqual([
    'A ข้อ',
    'B ประเด็น',
    'C คะแนน',
    'D คะแนน',
    'E คะแนนเต็ม',
  ]);
});

describe('a choice', () => {
  test('is read at once and from then on', () => {
    const workbook = office();
    for (const columns of [SECOND, null]) {
      const reading = read(workbook, columns);
      expect([reading.scores, reading.chosen]).toEqual([{ O1: 0, O2: 100, O3: 100 }, SECOND]);
      expect(reading.tables[0]?.score?.letter).toBe('D');
    }
  });

  test('lets the menu and each step write', () => {
    const [menu, steps] = [chosen(), chosen()];
    expect(alertsOf(analyseBuilt(menu).ui)[0]?.[0]).toBe(th.run.finished.title);
    const tab = steps.sheet(SOURCE)?.id ?? 0;
    for (const kind of ['plan', 'summary', 'ranking', 'check'] as const)
      answered(call(steps, 'writeTab', { tab, year: 2565, kind }));
    for (const workbook of [menu, steps])
      expect(valuesOf(ownTab(workbook, 'plan')).flat()).toEqual(expect.arrayContaining(['O1', 0]));
  });

  test('writes nothing but the record, and nothing at all when it is kept already', () => {
    const workbook = chosen();
    const source = workbook.activeSheet;
    expect(fingerprint(source)).toBe(fingerprint(office().activeSheet));
    expect(call(workbook, 'readTable', { tab: null, year: null, columns: SECOND }).log.writes).toBe(0);
  });

  test('is refused while somebody else holds the lock', () => {
    const input = { tab: null, year: null, columns: SECOND };
    expect(refusalOf(call(office(), 'readTable', input, { lockedElsewhere: true }))).toEqual({
      code: 'locked',
    });
  });

  test('is forgotten when it is taken back', () => {
    const workbook = chosen();
    expect(read(workbook, 'auto')).toMatchObject({ chosen: null, scores: {} });
    expect(read(workbook)).toMatchObject({ chosen: null, scores: {} });
  });

  test('of a column without scores is shown but not kept', () => {
    const workbook = chosen();
    expect(read(workbook, { code: 1, score: 3 })).toMatchObject({
      chosen: { code: 1, score: 3 },
      scores: {},
    });
    expect(read(workbook).chosen).toEqual(SECOND);
  });

  test.each([
    [{ code: 0, score: 9 }],
    [{ code: -1, score: 3 }],
    [{ code: 3, score: 3 }],
    [{ code: 0, score: Number.MAX_SAFE_INTEGER }],
  ])('of %j, which is none, is none', columns => {
    const workbook = office();
    const before = fingerprint(workbook);
    expect(read(workbook, columns).chosen).toBeNull();
    expect(fingerprint(workbook)).toBe(before);
  });

  test('holds for its year only', () => {
    const workbook = chosen();
    const other = call(workbook, 'readTable', { tab: null, year: 2564, columns: null });
    expect(answered(other).chosen).toBeNull();
  });
});

describe('when the sheet changes, the chosen column', () => {
  const changedBy = (change: (officer: Officer, workbook: Workbook) => void): Reading => {
    const workbook = chosen();
    change(new Officer(workbook), workbook);
    return read(workbook);
  };
  const source = (officer: Officer) => officer.tab(SOURCE);

  test('is found again behind an inserted one, also behind its double', () => {
    for (const at of [1, 3, 4]) {
      const { chosen: now, scores } = changedBy(officer => officer.insertColumn(source(officer), at));
      expect([at, now, scores.O1]).toEqual([at, { code: at === 1 ? 1 : 0, score: 4 }, 0]);
    }
  });

  test('is found again under a title that was inserted above', () => {
    expect(changedBy(officer => officer.insertRows(source(officer), 1)).scores.O1).toBe(0);
  });

  test('is asked for again where it cannot be told which is meant', () => {
    const renamed = changedBy(officer => officer.type(source(officer), 2, 4, 'คะแนนเดิม'));
    const deleted = changedBy(officer => officer.deleteColumn(source(officer), 3));
    const third = changedBy(officer => {
      officer.insertColumn(source(officer), 3);
      officer.type(source(officer), 2, 3, 'คะแนน');
    });
    expect([renamed, deleted, third].map(({ chosen: now }) => now)).toEqual([null, null, null]);
  });
});
