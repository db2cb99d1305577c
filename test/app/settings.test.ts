// Settings: kept through reloads, copies of the file, cut saves and whatever else stands in their places.
import { describe, expect, jest, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import type { Workbook } from '../../scripts/host/workbook';
import { readRecord } from '../../src/app/record';
import { type LoadedSettings, loadSettings, saveSettings, settingsOf } from '../../src/app/settings';
import { th } from '../../src/text/th';
import { DEFAULT_SETTINGS, type Settings } from '../../src/wire/settings';
import { settingsSchema } from '../../src/wire/settingsSchema';
import fc from '../fastCheck';
import { newFile } from './built';
import { answered, call, callHere } from './calls/called';
import { newPage } from './calls/newPage';
import { analyseBuilt, analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf } from './workbooks';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const OURS: Settings = {
  ...DEFAULT_SETTINGS,
  agency: 'อบต.ตัวอย่าง',
  agencyType: 'subdistrict',
  year: 2566,
  weakBelow: 90,
  language: 'en',
  units: { กองคลัง: 'ฝ่ายการเงิน' },
};
const THEIRS: Settings = { ...OURS, agency: 'เทศบาลตัวอย่าง', pass: 80 };

const opened = (workbook: Workbook) => answered(callHere(workbook, 'open', {}));
const saved = (workbook: Workbook): Settings => opened(workbook).settings;
const save = (workbook: Workbook, settings: Settings): void => {
  answered(callHere(workbook, 'saveSettings', newPage(settings)));
};

const record = ({ metadata }: Workbook) => metadata.find(({ key }) => key === 'ita.record');

/** The two places by themselves: fast enough for thousands of saves. */
class Places {
  constructor(
    public inRecord: string,
    public beside: string,
  ) {}

  readonly workbook = {
    loadRecord: () => this.inRecord,
    saveRecord: (text: string) => {
      this.inRecord = text;
    },
  };
  readonly texts = {
    load: () => this.beside,
    save: (_: string, text: string) => {
      this.beside = text;
    },
  };

  load(): LoadedSettings {
    return loadSettings(readRecord(this.inRecord), this.texts);
  }
}

/** A file with this text for its record, and nothing beside it. */
function holding(text: string): Workbook {
  const workbook = newFile();
  save(workbook, DEFAULT_SETTINGS);
  const entry = record(workbook);
  if (entry) entry.value = text;
  workbook.properties.document.clear();
  return workbook;
}

test('a new file has the defaults, and nothing is said of repairs', () => {
  expect(opened(newFile())).toMatchObject({ settings: DEFAULT_SETTINGS, repaired: [] });
});

describe('saved settings', () => {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  const tabs = readRecord(record(workbook)?.value ?? '').tabs;
  const answer = answered(call(workbook, 'saveSettings', newPage(OURS)));

  test('are answered, and are there when the page opens again', () => {
    expect(answer).toEqual({ settings: OURS, isSaved: true });
    expect(answered(call(workbook, 'open', {}))).toMatchObject({ settings: OURS, repaired: [] });
  });

  test('leave the rest of the record as it was', () => {
    expect(readRecord(record(workbook)?.value ?? '').tabs).toEqual(tabs);
  });

  test('are in a copy of the file, which has no properties', () => {
    const copy = new Officer(workbook).copyFile();
    expect(copy.properties.document.size).toBe(0);
    // In a world in which copies lose the record they begin anew.
    expect(saved(copy)).toEqual(copy.copiedMetadata === 'lost' ? DEFAULT_SETTINGS : OURS);
  });

  test('outlive the record', () => {
    const lost = workbook.clone();
    lost.metadata = [];
    expect(saved(lost)).toEqual(OURS);
  });

  test('outlive a run of the menu, also one that finds no record', () => {
    for (const metadata of [workbook.metadata, []]) {
      const later = workbook.clone();
      later.metadata = metadata.map(entry => ({ ...entry }));
      analyseBuilt(later);
      expect(saved(later)).toEqual(OURS);
    }
  });

  test('are replaced by newer ones, wherever older ones still stand', () => {
    const later = workbook.clone();
    save(later, THEIRS);
    expect(saved(later)).toEqual(THEIRS);
    for (const part of ['metadata', 'properties'] as const) {
      const half = later.clone();
      Object.assign(half, { [part]: workbook.clone()[part] });
      expect([part, saved(half)]).toEqual([part, THEIRS]);
    }
  });
});

test('a save that is cut anywhere leaves the older or the newer settings, and the next save holds', () => {
  const start = newFile();
  save(start, OURS);
  const { log } = callHere(start.clone(), 'saveSettings', newPage(THEIRS));
  const seen = new Set<string>();
  for (let at = 0; at < log.calls.length; at++) {
    for (const way of ['throw', 'kill'] as const) {
      const workbook = start.clone();
      callHere(workbook, 'saveSettings', newPage(THEIRS), { faults: { at, way } });
      const { settings, repaired } = opened(workbook);
      expect([at, way, repaired, [OURS.agency, THEIRS.agency]]).toEqual([
        at,
        way,
        [],
        expect.arrayContaining([settings.agency]),
      ]);
      seen.add(settings.agency);
      save(workbook, OURS);
      expect([at, way, saved(workbook)]).toEqual([at, way, OURS]);
    }
  }
  expect(seen.size).toBe(2);
});

describe('two sidebars and a window', () => {
  const by = (window: string, number: number) => ({ window, number });
  const change = (workbook: Workbook, window: string, number: number, changes: Partial<Settings>) =>
    answered(callHere(workbook, 'saveSettings', { changes, by: by(window, number) }));

  test('keep what each of them changed, and are told what stands', () => {
    const workbook = officeWorkbook();
    change(workbook, 'a', 1, { pass: 80 });
    answered(callHere(workbook, 'saveFields', { changes: { agency: 'อบต.ตัวอย่าง' }, by: by('w', 1) }));
    const expected = { ...DEFAULT_SETTINGS, pass: 80, agency: 'อบต.ตัวอย่าง', digits: 'arabic' };
    expect(change(workbook, 'b', 1, { digits: 'arabic' })).toEqual({ settings: expected, isSaved: true });
    expect(change(workbook, 'a', 2, {}).settings).toEqual(expected);
  });

  test('are not undone by a save that arrives late or once more, whoever saved since', () => {
    const workbook = newFile();
    change(workbook, 'a', 1, { pass: 80 });
    change(workbook, 'b', 1, { pass: 70 });
    answered(callHere(workbook, 'saveFields', { changes: { agency: 'อบต.ตัวอย่าง' }, by: by('w', 2) }));
    change(workbook, 'b', 2, { agency: '' });
    expect(change(workbook, 'a', 1, { pass: 80 }).settings.pass).toBe(70);
    answered(callHere(workbook, 'saveFields', { changes: { agency: 'อบต.ตัวอย่าง' }, by: by('w', 1) }));
    expect(saved(workbook)).toEqual({ ...DEFAULT_SETTINGS, pass: 70 });
  });

  test('change units each by itself, and give one its usual name again', () => {
    const workbook = newFile();
    change(workbook, 'a', 1, { units: { กองคลัง: 'ฝ่ายการเงิน', กองช่าง: 'ฝ่ายโยธา' } });
    change(workbook, 'b', 1, { units: { กองคลัง: '' } });
    expect(saved(workbook).units).toEqual({ กองช่าง: 'ฝ่ายโยธา' });
  });

  test('keep nothing of what cannot stand beside what others changed', () => {
    const workbook = newFile();
    change(workbook, 'a', 1, { strongAbove: 70, weakBelow: 60 });
    const stands = { ...DEFAULT_SETTINGS, strongAbove: 70, weakBelow: 60 };
    const crossing = change(workbook, 'b', 1, { weakBelow: 80, pass: 50 });
    expect(crossing).toEqual({ settings: stands, isSaved: false });
    expect(saved(workbook)).toEqual(stands);
    // It may be sent again, under the same number, once it can stand.
    change(workbook, 'a', 2, { strongAbove: 90 });
    expect(change(workbook, 'b', 1, { weakBelow: 80, pass: 50 }).isSaved).toBe(true);
  });

  test('complete by their repetition a save that was cut between both places', () => {
    const start = newFile();
    change(start, 'a', 1, { pass: 80 });
    const input = { changes: { pass: 70 }, by: by('a', 2) };
    const { log } = callHere(start.clone(), 'saveSettings', input);
    for (let at = 0; at < log.calls.length; at++) {
      const workbook = start.clone();
      callHere(workbook, 'saveSettings', input, { faults: { at, way: 'kill' } });
      answered(callHere(workbook, 'saveSettings', input));
      workbook.metadata = [];
      expect([at, saved(workbook).pass]).toEqual([at, 70]);
    }
  });
});

describe('older and broken settings', () => {
  test('of the first version keep the name of the office', () => {
    const older = JSON.stringify({ version: 1, tabs: [], results: [], adding: [], agency: 'อบต.ตัวอย่าง' });
    expect(opened(holding(older))).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, agency: 'อบต.ตัวอย่าง' },
      repaired: [],
    });
  });

  test('lose only the fields that are broken, and the page is told which', () => {
    const values = { ...OURS, pass: 'สูง', units: { กองไม่มี: 'x' } };
    const broken = JSON.stringify({ version: 2, settings: { version: 1, revision: 3, values } });
    const { settings, repaired } = opened(holding(broken));
    expect(settings).toEqual({ ...OURS, pass: DEFAULT_SETTINGS.pass, units: {} });
    expect(repaired).toEqual(['pass', 'units']);
  });

  test('of which nothing is left are all told to be repaired', () => {
    const { settings, repaired } = opened(holding('{"version":2,"settings":"?"}'));
    expect([settings, repaired]).toEqual([DEFAULT_SETTINGS, Object.keys(DEFAULT_SETTINGS)]);
  });

  test('are never an error: whatever stands in both places, settings can be used, and what is saved then holds', () => {
    const revision = fc.oneof(fc.integer(), fc.double(), fc.constant('9'), fc.constant(1e308));
    const values = fc.oneof(fc.constant(OURS), fc.object(), fc.anything());
    const beside = fc.oneof(
      fc.record({ version: fc.anything(), revision, values }).map(all => JSON.stringify(all) ?? ''),
      fc.string(),
    );
    const inRecord = fc.oneof(
      fc
        .record({
          version: fc.anything(),
          settings: fc.oneof(fc.anything(), fc.record({ revision, values })),
        })
        .map(all => JSON.stringify(all) ?? ''),
      fc.string(),
    );
    fc.assert(
      fc.property(inRecord, beside, (first, second) => {
        const places = new Places(first, second);
        expect(settingsSchema.safeParse(places.load().settings).success).toBe(true);
        saveSettings(places.workbook, places.texts, newPage(THEIRS));
        expect(places.load()).toEqual({ settings: THEIRS, repaired: [] });
        expect(settingsOf(readRecord(places.inRecord), places.texts)).toEqual(THEIRS);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('settings in use', () => {
  const texts = (workbook: Workbook, kind: 'summary' | 'ranking' | 'plan'): string[] =>
    valuesOf(ownTab(workbook, kind)).flat().map(String);

  test('name the office, which is no change of the result', () => {
    jest.useFakeTimers({ now: new Date('2022-10-01T12:00:00'), doNotFake: ['performance'] });
    const workbook = officeWorkbook();
    analyseHere(workbook);
    jest.setSystemTime(new Date('2023-01-02T12:00:00'));
    save(workbook, { ...DEFAULT_SETTINGS, agency: 'อบต.ตัวอย่าง' });
    new Officer(workbook).openTab(new Officer(workbook).tab(SOURCE));
    analyseHere(workbook);
    jest.useRealTimers();
    expect(texts(workbook, 'summary')).toEqual(expect.arrayContaining(['อบต.ตัวอย่าง', '1 ตุลาคม 2565']));
  });

  test('set the limits of passing, strength and weakness', () => {
    const workbook = officeWorkbook();
    save(workbook, { ...DEFAULT_SETTINGS, pass: 95, strongAbove: 99, weakBelow: 92 });
    analyseBuilt(workbook);
    const rows = valuesOf(ownTab(workbook, 'ranking')).slice(1);
    const of = (name: string) => rows.find(row => row[2] === name)?.slice(5);
    expect(of('การปฏิบัติหน้าที่')).toEqual([th.pass.yes, th.standing.strong, 4.33]);
    expect(of('การแก้ไขปัญหาการทุจริต')).toEqual([th.pass.yes, '', 3.66]);
    expect(of('คุณภาพการดำเนินงาน')).toEqual([th.pass.no, th.standing.weak, -3.21]);
  });

  test('give the units in the plan their own names, each once, and leave what was typed', () => {
    const workbook = officeWorkbook();
    analyseBuilt(workbook);
    const plan = ownTab(workbook, 'plan');
    const before = valuesOf(plan);
    const column = (before[0] ?? []).indexOf('responsible');
    const usual = new Set(before.slice(2).map(row => String(row[column])));
    const other = officeWorkbook();
    save(other, { ...DEFAULT_SETTINGS, units: { สำนักปลัด: 'กองกลาง', ทุกส่วนราชการ: 'กองกลาง', กองคลัง: ' ' } });
    analyseBuilt(other);
    const named = valuesOf(ownTab(other, 'plan'))
      .slice(2)
      .map(row => String(row[column]));
    expect([...usual].some(unit => unit.includes('สำนักปลัด'))).toBe(true);
    expect(named.filter(unit => /สำนักปลัด|ทุกส่วนราชการ|กองกลาง.*กองกลาง/.test(unit))).toEqual([]);
    expect(named.some(unit => unit.includes('กองกลาง'))).toBe(true);

    // A setting that changes later proposes nothing over what stands there.
    save(workbook, { ...DEFAULT_SETTINGS, units: { สำนักปลัด: 'กองกลาง' } });
    new Officer(workbook).openTab(new Officer(workbook).tab(SOURCE));
    analyseBuilt(workbook);
    expect(valuesOf(plan).map(row => row[column])).toEqual(before.map(row => row[column]));
  });

  test('give the year to a table that names none, without a question', () => {
    const workbook = officeWorkbook();
    workbook.sheet(SOURCE)?.put(1, 1, { value: 'ผลการประเมิน' });
    save(workbook, { ...DEFAULT_SETTINGS, year: 2565 });
    const { ui } = analyseBuilt(workbook);
    expect([ui.prompts, texts(workbook, 'summary')[0]]).toEqual([[], th.tabs.summary.title({ year: 2565 })]);
  });

  test('do not give it to a table that names a year without rules', () => {
    const workbook = officeWorkbook();
    workbook.sheet(SOURCE)?.put(1, 1, { value: 'ผลการประเมิน ปีงบประมาณ พ.ศ. 2559' });
    save(workbook, { ...DEFAULT_SETTINGS, year: 2565 });
    expect(analyseBuilt(workbook, { answers: ['CANCEL'] }).ui.prompts).toHaveLength(1);
  });
});
