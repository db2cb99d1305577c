// The tab of the office's own measures: what stands there is proposed in plans in place of ours.
import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../scripts/host/workbook';
import { MEASURES } from '../../src/content/measures';
import { ownerOf } from '../../src/domain/editableTable/table';
import { LIBRARY_COLUMNS } from '../../src/domain/plan/columns';
import { th } from '../../src/text/th';
import { indicators } from '../bundle/offices';
import { answered, callHere } from './calls/called';
import { analyse, HEAD_ROWS, KeyedTab } from './planTabs';
import { analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf } from './workbooks';

const [O12, O17] = ['operation-report', 'e-service'];
const tabOf = (workbook: Workbook): number => workbook.sheet(SOURCE)?.id ?? 0;
const make = (workbook: Workbook) =>
  answered(callHere(workbook, 'writeTab', { tab: tabOf(workbook), year: 2565, kind: 'measures' }));

/** What the tab tells beside a matter, and is older tabs’ to lack. */
const ADVICE = ['missed', 'evidence', 'effort', 'recommended'];
const adviceOn = (library: KeyedTab, key: string) => ADVICE.map(id => library.value(key, id));

/** Takes the tab back to what it was before it gave advice. */
function age(library: KeyedTab): void {
  for (const id of ADVICE) library.officer.deleteColumn(library.sheet, library.column(id));
}

function libraryOf(fill: (library: KeyedTab) => void = () => undefined): Workbook {
  const workbook = officeWorkbook();
  make(workbook);
  fill(new KeyedTab(workbook, 'measures'));
  return workbook;
}

/** What a new plan proposes for a matter. */
function proposedFor(workbook: Workbook, key: string): Readonly<Record<string, unknown>> {
  analyse(workbook);
  const plan = new KeyedTab(workbook, 'plan');
  const ids = ['measure', 'steps', 'responsible', 'start', 'end', 'monitoring'];
  return Object.fromEntries(ids.map(id => [id, plan.value(key, id)]));
}

const ours = proposedFor(officeWorkbook(), O12);

describe('the tab of own measures', () => {
  test('is made on request with a row for every matter of the year, and nothing else is', () => {
    const workbook = libraryOf();
    expect(workbook.sheets.map(({ name }) => name).slice(2)).toEqual([th.tabs.names.measures]);
    const library = new KeyedTab(workbook, 'measures');
    expect(library.list('code')).toEqual(expect.arrayContaining(['I1', 'E15', 'O43', '8', 'OIT']));
    expect(new Set(library.list('key')).size).toBe(30 + 15 + 43 + 10 + 3);
    expect(library.list('measure').filter(String)).toEqual([]);
  });

  test('keeps what stands in it when it is asked for again', () => {
    const workbook = libraryOf(library => library.type(O12, 'measure', 'มาตรการของเรา'));
    const before = valuesOf(ownTab(workbook, 'measures'));
    expect(make(workbook).unchanged).toBe(true);
    expect(valuesOf(ownTab(workbook, 'measures'))).toEqual(before);
  });

  test('gets back rows that were deleted, below', () => {
    const workbook = libraryOf(library => library.officer.deleteRows(library.sheet, library.row(O12)));
    make(workbook);
    const library = new KeyedTab(workbook, 'measures');
    expect(library.row(O12)).toBe(library.sheet.lastRow);
  });
});

describe('beside every matter, the tab', () => {
  test('tells what is usually missed and what to keep, one a line, how much work it is, and our measure', () => {
    const { missed = [], evidence = [], effort = 1, measure } = MEASURES[O12] ?? {};
    const [told, kept, work, recommended] = adviceOn(new KeyedTab(libraryOf(), 'measures'), O12);
    expect(missed.length).toBeGreaterThan(1);
    expect(String(told).split('\n')).toEqual(missed.map(one => `• ${one}`));
    expect(String(kept).split('\n')).toEqual(evidence.map(one => `• ${one}`));
    expect([work, recommended]).toEqual([th.tabs.measures.efforts[effort], measure]);
  });

  test('leaves none of that empty, and says the work in three words', () => {
    const library = new KeyedTab(libraryOf(), 'measures');
    for (const id of ADVICE) expect(library.list(id).filter(value => value === '')).toEqual([]);
    expect(new Set(library.list('effort'))).toEqual(new Set(['น้อย', 'ปานกลาง', 'มาก']));
  });

  test('has it before the columns of the officer, under a head and with the ids hidden', () => {
    const { sheet } = new KeyedTab(libraryOf(), 'measures');
    const owners = valuesOf(sheet)[0]?.map(id =>
      ownerOf(LIBRARY_COLUMNS, LIBRARY_COLUMNS.find(one => one.id === id)?.id),
    );
    expect(owners).toEqual([...Array(7).fill('ours'), ...Array(6).fill('theirs')]);
    expect(valuesOf(sheet)[1]).toEqual(LIBRARY_COLUMNS.map(({ id }) => th.tabs.measures.header[id]));
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.frozenRows]).toEqual([
      [1],
      [1],
      HEAD_ROWS,
    ]);
  });

  test('puts right what was typed over it, and nothing of the officer’s', () => {
    const workbook = libraryOf();
    const library = new KeyedTab(workbook, 'measures');
    const before = adviceOn(library, O12);
    for (const id of [...ADVICE, 'measure']) library.type(O12, id, 'พิมพ์ทับ');
    expect(make(workbook).unchanged).toBe(false);
    expect(adviceOn(library, O12)).toEqual(before);
    expect(library.value(O12, 'measure')).toBe('พิมพ์ทับ');
  });

  test('that is older stays without it, and is read and completed as before', () => {
    const workbook = libraryOf(library => {
      age(library);
      library.type(O12, 'measure', 'มาตรการของเรา');
      library.officer.deleteRows(library.sheet, library.row(O17));
    });
    const library = new KeyedTab(workbook, 'measures');
    const ids = valuesOf(library.sheet)[0];
    make(workbook);
    expect(valuesOf(library.sheet)[0]).toEqual(ids);
    expect(ids).toHaveLength(9);
    expect(library.row(O17)).toBe(library.sheet.lastRow);
    expect(library.value(O17, 'measure')).toBe('');
    expect(make(workbook).unchanged).toBe(true);
    expect(proposedFor(workbook, O12).measure).toBe('มาตรการของเรา');
  });
});

describe('a plan', () => {
  test('proposes the office’s own measure as it stands, without our steps', () => {
    const workbook = libraryOf(library => {
      library.type(O12, 'measure', 'มาตรการของเรา');
      library.type(O12, 'responsible', 'กองยุทธศาสตร์');
    });
    expect(proposedFor(workbook, O12)).toEqual({
      ...ours,
      measure: 'มาตรการของเรา',
      responsible: 'กองยุทธศาสตร์',
      steps: '',
      monitoring: '',
    });
  });

  test('takes a measure as long as a cell may be, and is written all the same', () => {
    const workbook = libraryOf(library => library.put(O12, 'measure', { value: `=${'ก'.repeat(49_999)}` }));
    expect(String(proposedFor(workbook, O12).measure)).toHaveLength(49_001);
    expect(analyse(workbook).log.writes).toBe(0);
  });

  test('keeps our measure where only some cells are the office’s own', () => {
    const workbook = libraryOf(library => library.put(O12, 'end', { value: new Date(2023, 2, 31) }));
    expect(proposedFor(workbook, O12)).toEqual({ ...ours, end: '31 มี.ค. 2566' });
  });

  test('that stands keeps what it holds: only its empty cells are filled', () => {
    const workbook = officeWorkbook();
    analyse(workbook);
    make(workbook);
    const library = new KeyedTab(workbook, 'measures');
    for (const key of [O12, O17]) library.type(key, 'measure', 'มาตรการของเรา');
    const plan = new KeyedTab(workbook, 'plan');
    plan.clear(O17, 'measure');
    analyse(workbook);
    expect([plan.value(O12, 'measure'), plan.value(O17, 'measure')]).toEqual([ours.measure, 'มาตรการของเรา']);
    expect(analyse(workbook).log.writes).toBe(0);
  });

  test('of another score tab and year uses the same measures', () => {
    const workbook = libraryOf(library => library.type('indicator-8', 'measure', 'มาตรการของเรา'));
    const other = workbook.addSheet('คะแนนปีก่อน');
    other.fill(1, 1, [
      ['ประจำปีงบประมาณ พ.ศ. 2564'],
      ['ข้อ', 'คะแนน'],
      ...indicators(90, 80, 70, 60, 90, 90, 90, 50, 90, 90),
    ]);
    new KeyedTab(workbook, 'measures').officer.openTab(other);
    analyseHere(workbook);
    expect(new KeyedTab(workbook, 'plan').value('indicator-8', 'measure')).toBe('มาตรการของเรา');
  });

  const spoilt = (spoil: (library: KeyedTab) => void): Workbook =>
    libraryOf(library => {
      library.type(O12, 'measure', 'มาตรการของเรา');
      spoil(library);
    });

  test('proposes ours again where the tab was deleted or has lost its head', () => {
    for (const spoil of [
      (library: KeyedTab) => library.officer.deleteTab(library.sheet),
      (library: KeyedTab) => library.officer.deleteRows(library.sheet, 1, 2),
    ])
      expect(proposedFor(spoilt(spoil), O12)).toEqual(ours);
  });

  test('knows the rows of a tab that has lost its keys or its hidden row by what they show', () => {
    for (const spoil of [
      (library: KeyedTab) => library.officer.deleteColumn(library.sheet, library.column('key')),
      (library: KeyedTab) => library.officer.deleteRows(library.sheet, 1),
    ])
      expect(proposedFor(spoilt(spoil), O12)).toMatchObject({ measure: 'มาตรการของเรา' });
  });
});

describe('a sub-indicator that is to be done first', () => {
  const [SUB, INDICATOR] = ['subIndicator-9.2', 'indicator-9'];
  const proposed = (fill: (library: KeyedTab) => void = () => undefined) => {
    const workbook = libraryOf(fill);
    const asked = { tab: tabOf(workbook), year: 2565, add: ['9.2'], remove: [] };
    answered(callHere(workbook, 'markInPlan', asked));
    return new KeyedTab(workbook, 'plan').value(SUB, 'measure');
  };

  test('gets our measure for its indicator', () => {
    expect(proposed()).toBe(MEASURES[INDICATOR]?.measure);
  });

  test('gets the office’s own for that indicator, where there is one', () => {
    expect(proposed(library => library.type(INDICATOR, 'measure', 'มาตรการของเรา'))).toBe('มาตรการของเรา');
  });
});

test('the tab is read only by a run that has something to propose', () => {
  const workbook = officeWorkbook();
  analyse(workbook);
  const { log } = analyse(workbook);
  make(workbook);
  expect(analyse(workbook).log.reads).toBe(log.reads);
  const plan = new KeyedTab(workbook, 'plan');
  plan.clear(O12, 'measure');
  expect(analyse(workbook).log.reads).toBeGreaterThan(log.reads);
  expect(plan.value(O12, 'measure')).not.toBe('');
  expect(analyse(workbook).log.reads).toBe(log.reads);
});
