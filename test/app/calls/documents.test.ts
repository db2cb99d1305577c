// What documents are made of: the rows of plan and follow-up exactly as they stand in the tabs, and what the office fills
// in, which is there again next time.
import { describe, expect, jest, test } from '@jest/globals';
import { Officer } from '../../../scripts/host/officer';
import { fingerprint } from '../../../scripts/host/snapshot';
import type { Workbook } from '../../../scripts/host/workbook';
import { itemKey } from '../../../src/documents/clarification/typed';
import { th } from '../../../src/text/th';
import { positions } from '../../../src/text/th/documents/positions';
import { google } from '../../../src/text/th/google';
import type { Input } from '../../../src/wire/calls';
import { changesBetween } from '../../../src/wire/changes';
import { type Fields, fieldsSchema } from '../../../src/wire/documents';
import { MOST_CLARIFIED } from '../../../src/wire/limits';
import { newFile, runBuilt } from '../built';
import { makeFollowUp, tabOf } from '../followUpTabs';
import { analyse, HEAD_ROWS, KeyedTab, score } from '../planTabs';
import { officeWorkbook, ownTab, SOURCE } from '../workbooks';
import { answered, call, callHere, refusalOf } from './called';
import { newPage } from './newPage';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const [O12, O17] = ['operation-report', 'e-service'];
const opened = (workbook: Workbook) =>
  answered(callHere(workbook, 'openDocuments', { tab: tabOf(workbook), year: null }));

function analysed(): { readonly workbook: Workbook; readonly plan: KeyedTab } {
  const workbook = officeWorkbook();
  analyse(workbook);
  return { workbook, plan: new KeyedTab(workbook, 'plan') };
}

describe('what documents are made of', () => {
  const { workbook, plan } = analysed();
  const before = fingerprint(workbook);
  const finished = call(workbook, 'openDocuments', { tab: null, year: null });
  const { log } = finished;
  const material = answered(finished);

  test('is read from the score tab, its plan and its follow-up, and nothing is written', () => {
    expect(log.writes).toBe(0);
    expect(fingerprint(workbook)).toBe(before);
    expect(log.reads).toBeLessThanOrEqual(12);
  });

  test('has the year, the scores and the comments of the score tab', () => {
    expect([material.tab.name, material.framework.year]).toEqual([SOURCE, 2565]);
    expect([material.scores.O12, material.scores.O1]).toEqual([0, 100]);
  });

  test('has every row of the plan in its order, and none of a tab that is not there', () => {
    expect(material.plan?.map(({ key }) => key)).toEqual(plan.list('key'));
    expect(material.plan?.find(({ key }) => key === O12)?.measure).toBe(plan.value(O12, 'measure'));
    expect(material.followUp).toBeNull();
    const bare = opened(officeWorkbook());
    expect([bare.plan, bare.followUp, bare.withoutIds]).toEqual([
      null,
      null,
      { plan: false, followUp: false },
    ]);
  });

  test('names the tabs of these rows, and the first cell that could not be read', () => {
    expect(material.tabs).toEqual({ plan: ownTab(workbook, 'plan')?.id, followUp: null });
    expect([material.unread, material.unreadAt]).toEqual([0, null]);
    const doubtful = officeWorkbook([
      ['O1', 'ไม่แน่ใจ'],
      ['O2', 'สองร้อย'],
    ]);
    expect(opened(doubtful)).toMatchObject({
      tabs: { plan: null, followUp: null },
      unread: 2,
      unreadAt: { row: 2, column: 1 },
      planBehind: 0,
    });
  });

  test('names the items of later years that its papers answer', () => {
    expect(material.answers).toMatchObject({
      'transparency-measures': { year: 2566, item: 'O42' },
      'transparency-actions': { year: 2566, item: 'O43' },
    });
  });

  test('is the same from a tab of ours that was made of the score tab', () => {
    const id = ownTab(workbook, 'plan')?.id ?? 0;
    const { today: _, ...fromPlan } = answered(callHere(workbook, 'openDocuments', { tab: id, year: null }));
    expect(material).toMatchObject(fromPlan);
  });

  test('is refused with a reason where no table is, and where nobody knows the year', () => {
    expect(refusalOf(callHere(newFile(), 'openDocuments', { tab: null, year: null }))).toMatchObject({
      code: 'noItems',
    });
    const unnamed = officeWorkbook();
    unnamed.sheet(SOURCE)?.fill(1, 1, [['ผลการประเมิน']]);
    expect(refusalOf(callHere(unnamed, 'openDocuments', { tab: null, year: null }))).toMatchObject({
      code: 'needsYear',
      tabId: tabOf(unnamed),
    });
  });
});

describe('rows that an officer typed', () => {
  const typed = [
    {
      indicator: '๑. กระบวนการ',
      point: '- ถามว่า ก\n- ถามว่า ข',
      finding: 'พบ "ก" | <ข>',
      steps: '๑) ทำ\n๒) ทำอีก',
    },
    {
      indicator: '๒. การให้บริการ',
      point: '-ค',
      finding: '',
      steps: '',
      start: 'ไตรมาส ๑-๔',
      responsible: 'ทุกกอง',
    },
    {
      measure: 'ป้ายบอกทาง',
      start: new Date(2023, 0, 9),
      status: 'แล้วเสร็จ',
      evidence: 'www.example.go.th/2566',
    },
  ];
  const { workbook, plan } = analysed();
  for (const row of typed) plan.addRow(row);

  test('come back exactly and in order, a date as a Thai day', () => {
    expect(opened(workbook).plan?.slice(-3)).toMatchObject([
      typed[0],
      typed[1],
      { ...typed[2], start: '9 ม.ค. 2566' },
    ]);
  });

  test('come back after columns and rows were moved about', () => {
    const moved = workbook.clone();
    const tab = new KeyedTab(moved, 'plan');
    tab.officer.insertColumn(tab.sheet, 3);
    tab.officer.insertRows(tab.sheet, HEAD_ROWS + 1, 2);
    expect(opened(moved).plan).toEqual(opened(workbook).plan);
  });
});

describe('a row of the plan that no longer meets the criteria', () => {
  function mended(report: (plan: KeyedTab) => void = () => undefined) {
    const { workbook, plan } = analysed();
    report(plan);
    score(workbook, 'O12', 100);
    analyse(workbook);
    return opened(workbook);
  }

  test('is left out and counted where nobody filled it in', () => {
    const { plan, leftOut } = mended();
    expect(plan?.some(({ key }) => key === O12)).toBe(false);
    expect(plan?.some(({ key }) => key === O17)).toBe(true);
    expect(leftOut.over).toBe(1);
  });

  test.each(['status', 'result', 'obstacles', 'suggestions', 'evidence'])(
    'stays, with its remark, where somebody filled in its %s',
    column => {
      const { plan, leftOut } = mended(tab => tab.type(O12, column, 'แล้วเสร็จ'));
      expect(plan?.find(({ key }) => key === O12)).toMatchObject({
        [column]: 'แล้วเสร็จ',
        mark: th.tabs.plan.noLongerNeeded,
      });
      expect(leftOut.over).toBe(0);
    },
  );
});

test('rows of the follow-up have their round; one that names none is counted', () => {
  const { workbook, plan } = analysed();
  makeFollowUp(workbook);
  const followUp = new KeyedTab(workbook, 'followUp');
  followUp.type(`half/${O12}`, 'result', 'เผยแพร่แล้ว');
  followUp.addRow({ round: th.tabs.followUp.rounds.year, measure: 'งานเพิ่ม' });
  followUp.addRow({ measure: 'ไม่บอกรอบ' });
  const { followUp: lines, leftOut } = opened(workbook);
  const count = plan.list('key').length;
  expect(lines?.map(({ round }) => round)).toEqual([
    ...Array<string>(count).fill('half'),
    ...Array<string>(count + 1).fill('year'),
  ]);
  expect(lines?.find(({ key }) => key === `half/${O12}`)?.result).toBe('เผยแพร่แล้ว');
  expect(lines?.at(-1)).toMatchObject({ key: '', measure: 'งานเพิ่ม' });
  expect(leftOut.withoutRound).toBe(1);
});

const OURS: Fields = {
  agency: 'อบต.ตัวอย่าง',
  place: 'อำเภอตัวอย่าง จังหวัดตัวอย่าง',
  unit: 'สำนักปลัด',
  phone: '',
  number: 'ตย 70001/',
  day: '2 ตุลาคม 2565',
  to: 'นายก อบต.ตัวอย่าง',
  chain: ['ปลัด อบต.', 'นายก อบต.'],
  writer: { name: '', position: 'นักวิเคราะห์นโยบายและแผน' },
  chief: { name: '', position: 'นายก อบต.' },
  font: 'it9',
  texts: { 'oitMemo.origin': 'ตามที่ {หน่วยงาน} …' },
};
/** What is proposed to อบต.ตัวอย่าง. */
const SUBDISTRICT = [
  'หัวหน้าสำนักปลัด',
  'รองปลัดองค์การบริหารส่วนตำบลตัวอย่าง',
  'ปลัดองค์การบริหารส่วนตำบลตัวอย่าง',
  'นายกองค์การบริหารส่วนตำบลตัวอย่าง',
];
const THEIRS: Fields = { ...OURS, place: 'ที่อื่น', font: 'new', texts: { round: 'half' } };
/** A document is of its day. */
const undated = (fields: Fields): Fields => ({ ...fields, day: '' });

/** What a window sends that is opened now and in which these fields are typed. */
const typedInto = (workbook: Workbook, fields: Fields): Input<'saveFields'> =>
  newPage(changesBetween(opened(workbook).fields, fields));
const save = (workbook: Workbook, fields: Fields): void => {
  answered(callHere(workbook, 'saveFields', typedInto(workbook, fields)));
};

describe('what the office fills in', () => {
  test('is proposed before the first time: the chain of the type of office, up to its chief executive', () => {
    const workbook = officeWorkbook();
    expect(opened(workbook)).toMatchObject({
      fields: { chain: [...positions['']], texts: {} },
      repaired: [],
    });
    answered(
      callHere(workbook, 'saveSettings', newPage({ agency: 'ทต.ตัวอย่าง', agencyType: 'township' } as const)),
    );
    const { fields } = opened(workbook);
    expect(fieldsSchema.safeParse(fields).success).toBe(true);
    expect(fields).toMatchObject({
      agency: 'ทต.ตัวอย่าง',
      to: 'นายกเทศมนตรีตำบลตัวอย่าง',
      chain: ['หัวหน้าสำนักปลัดเทศบาล', 'รองปลัดเทศบาลตำบลตัวอย่าง', 'ปลัดเทศบาลตำบลตัวอย่าง', 'นายกเทศมนตรีตำบลตัวอย่าง'],
      chief: { name: '', position: 'นายกเทศมนตรีตำบลตัวอย่าง' },
    });
  });

  test('is there again, but for the day', () => {
    const workbook = officeWorkbook();
    answered(call(workbook, 'saveFields', typedInto(workbook, OURS)));
    expect(opened(workbook)).toMatchObject({ fields: undated(OURS), repaired: [] });
    save(workbook, THEIRS);
    expect(opened(workbook).fields).toEqual(undated(THEIRS));
  });

  test('names the office as the settings do, and leaves the others of them alone', () => {
    const workbook = officeWorkbook();
    answered(callHere(workbook, 'saveSettings', newPage({ agency: 'เดิม', pass: 80 })));
    save(workbook, OURS);
    expect(answered(callHere(workbook, 'open', {})).settings).toMatchObject({
      agency: 'อบต.ตัวอย่าง',
      pass: 80,
    });
    answered(callHere(workbook, 'saveSettings', newPage({ agency: 'ใหม่' })));
    expect(opened(workbook).fields).toEqual({ ...undated(OURS), agency: 'ใหม่' });
  });

  test('survives a run of the menu and goes with a copy of the file, long texts as far as there is room', () => {
    const workbook = officeWorkbook();
    save(workbook, OURS);
    analyse(workbook);
    // In a world in which copies lose the record they begin anew.
    const inCopy = (fields: unknown) =>
      workbook.copiedMetadata === 'lost' ? opened(officeWorkbook()).fields : fields;
    expect(opened(new Officer(workbook).copyFile()).fields).toEqual(inCopy(undated(OURS)));
    const long = { ...OURS, texts: { a: 'ก'.repeat(5_000), b: 'ข'.repeat(5_000) } };
    save(workbook, long);
    expect(opened(workbook).fields).toEqual(undated(long));
    expect(opened(new Officer(workbook).copyFile()).fields).toEqual(inCopy({ ...undated(long), texts: {} }));
  });

  test('is all there again where items of two years are contested at length, and a copy loses those texts first', () => {
    const workbook = officeWorkbook();
    const about = (year: number) =>
      Object.fromEntries(
        Array.from({ length: 10 }, (_, at) => [
          itemKey(year, `O${at + 1}`, 'reason'),
          'ก'.repeat(MOST_CLARIFIED / 10),
        ]),
      );
    const own = { 'announcement.closing': 'ข'.repeat(500) };
    const long = { ...OURS, texts: { ...own, ...about(2564), ...about(2565) } };
    save(workbook, long);
    expect(opened(workbook).fields).toEqual(undated(long));
    if (workbook.copiedMetadata === 'lost') return;
    expect(opened(new Officer(workbook).copyFile()).fields).toEqual({ ...undated(OURS), texts: own });
  });

  test('is refused in plain words where the file holds no more, and what was kept stays', () => {
    const workbook = officeWorkbook();
    save(workbook, OURS);
    workbook.properties.document.set('theirs', 'x'.repeat(500_000));
    const long = newPage({ texts: { 'announcement.closing': 'ก'.repeat(6_000) } });
    expect(refusalOf(callHere(workbook, 'saveFields', long))).toMatchObject({
      kind: 'crowded',
      text: google.crowded(),
    });
    expect(opened(workbook).fields).toEqual(undated(OURS));
    workbook.properties.document.delete('theirs');
    expect(answered(callHere(workbook, 'saveFields', long)).texts).toEqual({
      ...OURS.texts,
      ...long.changes.texts,
    });
  });

  test('has the usual font in a file of an earlier build, and where the kept one is no longer known', () => {
    const workbook = officeWorkbook();
    save(workbook, OURS);
    workbook.properties.document.clear();
    const [record] = workbook.metadata.filter(({ key }) => key === 'ita.record');
    const kept = record?.value ?? '';
    expect(kept).toContain('"font":"it9"');
    const withFont = (font: string) => {
      if (record) record.value = kept.replace('"font":"it9",', font);
      return opened(workbook);
    };
    expect(withFont('')).toMatchObject({ fields: { ...undated(OURS), font: 'psk' }, repaired: [] });
    expect(withFont('"font":"เดิม",')).toMatchObject({
      fields: { ...undated(OURS), font: 'psk' },
      repaired: ['font'],
    });
  });

  test('outlives the record of the file', () => {
    const workbook = officeWorkbook();
    save(workbook, OURS);
    workbook.metadata = [];
    expect(opened(workbook).fields).toEqual(undated(OURS));
  });

  test('loses only the field that is broken, and the page is told which', () => {
    const workbook = officeWorkbook();
    save(workbook, OURS);
    workbook.properties.document.clear();
    const record = workbook.metadata.find(({ key }) => key === 'ita.record');
    if (record) record.value = record.value.replace('"place":"อำเภอตัวอย่าง จังหวัดตัวอย่าง"', '"place":7');
    expect(opened(workbook)).toMatchObject({ fields: { ...undated(OURS), place: '' }, repaired: ['place'] });
  });
});

describe('a chain of which one position was taken out', () => {
  const shortened = (workbook: Workbook): string[] => {
    const chain = opened(workbook).fields.chain.filter(position => !position.startsWith('รองปลัด'));
    answered(callHere(workbook, 'saveFields', newPage({ chain: [...chain, 'ประธานสภา'] })));
    return opened(workbook).fields.chain;
  };

  test('still follows the name of the office, in the window and in the settings, and what was typed stays', () => {
    const workbook = officeWorkbook();
    expect(shortened(workbook)).toEqual(['หัวหน้าสำนักปลัด', 'ปลัด', 'นายก', 'ประธานสภา']);
    const { chain } = answered(callHere(workbook, 'saveFields', newPage({ agency: 'อบต.ตัวอย่าง' })));
    expect(chain).toEqual([...SUBDISTRICT.filter(position => !position.startsWith('รองปลัด')), 'ประธานสภา']);
    answered(callHere(workbook, 'saveSettings', newPage({ agency: 'ทม.ตัวอย่าง' })));
    expect(opened(workbook).fields.chain).toEqual([
      'หัวหน้าสำนักปลัดเทศบาล',
      'ปลัดเทศบาลเมืองตัวอย่าง',
      'นายกเทศมนตรีเมืองตัวอย่าง',
      'ประธานสภา',
    ]);
  });

  test('keeps a position that was typed as earlier builds proposed it', () => {
    const workbook = officeWorkbook();
    answered(callHere(workbook, 'saveSettings', newPage({ agency: 'อบต.ตัวอย่าง' })));
    const typed = 'ปลัดองค์การบริหารส่วนตำบล';
    answered(callHere(workbook, 'saveFields', newPage({ to: typed, chain: [typed] })));
    expect(opened(workbook).fields).toMatchObject({ to: typed, chain: [typed] });
  });
});

describe('two windows', () => {
  const changed = (window: string, number: number, changes: Input<'saveFields'>['changes']) =>
    ({ changes, by: { window, number } }) as const;

  test('keep what each of them changed, and leave what neither did as it is proposed', () => {
    const workbook = officeWorkbook();
    answered(callHere(workbook, 'saveFields', changed('a', 1, { agency: 'อบต.ตัวอย่าง', texts: { x: 'ก' } })));
    answered(callHere(workbook, 'saveFields', changed('b', 1, { unit: 'กองคลัง', texts: { y: 'ข' } })));
    answered(callHere(workbook, 'saveFields', changed('a', 2, { place: 'อำเภอตัวอย่าง' })));
    expect(opened(workbook).fields).toMatchObject({
      agency: 'อบต.ตัวอย่าง',
      unit: 'กองคลัง',
      place: 'อำเภอตัวอย่าง',
      texts: { x: 'ก', y: 'ข' },
      chain: SUBDISTRICT,
    });
  });

  test('take a text back by naming it empty', () => {
    const workbook = officeWorkbook();
    answered(callHere(workbook, 'saveFields', changed('a', 1, { texts: { x: 'ก', y: 'ข' } })));
    answered(callHere(workbook, 'saveFields', changed('b', 1, { texts: { x: '' } })));
    expect(opened(workbook).fields.texts).toEqual({ y: 'ข' });
  });

  test('are not undone by an older save of the same window that arrives late', () => {
    const workbook = officeWorkbook();
    answered(callHere(workbook, 'saveFields', changed('a', 2, { place: 'อำเภอตัวอย่าง จังหวัดตัวอย่าง' })));
    answered(callHere(workbook, 'saveFields', changed('a', 1, { place: 'อำเภอ' })));
    expect(opened(workbook).fields.place).toBe('อำเภอตัวอย่าง จังหวัดตัวอย่าง');
  });
});

describe('fields of earlier builds', () => {
  /** As they were kept: positions that followed the office were, and the last window alone, among the values. */
  function older(): Workbook {
    const workbook = officeWorkbook();
    save(workbook, { ...OURS, agency: 'ทต.ตัวอย่าง' });
    const entry = workbook.metadata.find(({ key }) => key === 'ita.record');
    if (!entry) throw new Error('there is no record');
    const record = JSON.parse(entry.value) as object;
    const values = {
      place: 'อำเภอตัวอย่าง',
      to: 'นายกเทศมนตรีตำบล',
      chain: positions.township,
      chief: { name: 'นายตัวอย่าง', position: 'นายกเทศมนตรีตำบล' },
      by: { window: 'a', number: 3 },
    };
    entry.value = JSON.stringify({ ...record, fields: { version: 1, revision: 9, values } });
    workbook.properties.document.clear();
    return workbook;
  }

  test('are read, and a late save of their last window is none', () => {
    const workbook = older();
    const late = { changes: { place: 'เก่า' }, by: { window: 'a', number: 3 } };
    expect(answered(callHere(workbook, 'saveFields', late))).toEqual(opened(workbook).fields);
    expect(opened(workbook).fields).toMatchObject({ place: 'อำเภอตัวอย่าง', chief: { name: 'นายตัวอย่าง' } });
  });

  test('have positions that follow the office, and persons that stay', () => {
    const workbook = older();
    const fields = answered(callHere(workbook, 'saveFields', newPage({ agency: 'อบต.ตัวอย่าง' })));
    expect(fields).toEqual(opened(workbook).fields);
    expect(fields).toMatchObject({
      to: SUBDISTRICT.at(-1),
      chain: SUBDISTRICT,
      chief: { name: 'นายตัวอย่าง', position: SUBDISTRICT.at(-1) },
    });
  });
});

test('two windows may name a person, one the name and one the position, and each may be erased', () => {
  const workbook = officeWorkbook();
  const put = (chief: Partial<Fields['chief']>) =>
    answered(callHere(workbook, 'saveFields', newPage({ chief }))).chief;
  put({ name: 'นายตัวอย่าง' });
  expect(put({ position: 'รักษาการแทน' })).toEqual({ name: 'นายตัวอย่าง', position: 'รักษาการแทน' });
  expect(put({ position: '' })).toEqual({ name: 'นายตัวอย่าง', position: '' });
});

test('a save of fields that is cut anywhere leaves the older or the newer ones whole, and the next save holds', () => {
  const start = officeWorkbook();
  save(start, OURS);
  const { log } = callHere(start.clone(), 'saveFields', typedInto(start, THEIRS));
  const seen = new Set<string>();
  for (let at = 0; at < log.calls.length; at++) {
    for (const way of ['throw', 'kill'] as const) {
      const workbook = start.clone();
      callHere(workbook, 'saveFields', typedInto(start, THEIRS), { faults: { at, way } });
      const { fields, repaired } = opened(workbook);
      expect([at, way, repaired]).toEqual([at, way, []]);
      expect([undated(OURS), undated(THEIRS)]).toContainEqual(fields);
      seen.add(fields.place);
      save(workbook, OURS);
      expect([at, way, opened(workbook).fields]).toEqual([at, way, undated(OURS)]);
    }
  }
  expect(seen.size).toBe(2);
});

describe('the window', () => {
  test('opens from the menu for the open tab, and from the page for its table', () => {
    const workbook = officeWorkbook();
    const fromMenu = runBuilt(workbook, 'menuDocuments');
    const fromPage = call(workbook, 'showDocuments', { tab: 7, year: 2565 });
    answered(fromPage);
    for (const { ui } of [fromMenu, fromPage]) {
      expect(ui.dialogs).toMatchObject([{ title: th.run.documents, width: 1000, height: 600 }]);
    }
    expect(fromMenu.ui.dialogs[0]?.content).toContain('<div id="app">');
    expect(fromPage.ui.dialogs[0]?.content).toContain('<div id="app" data-tab="7" data-year="2565">');
  });
});
