// The worlds of the host: what cells and files do in each where Google's documentation leaves it open.
import { describe, expect, test } from '@jest/globals';
import { archive } from '../../scripts/host/archive';
import { Officer } from '../../scripts/host/officer';
import { unarchive } from '../../scripts/host/unarchive';
import type { Workbook } from '../../scripts/host/workbook';
import { HARSH, type Modes, modesIn, modesOf, STANDING, USUAL, WORLD_NAMES } from '../../scripts/host/world';
import { execute, office, runBody } from './office';

const inWorld = (name: string): Workbook => Object.assign(office(), modesOf(name));
const date = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));

describe('a world', () => {
  test.each(WORLD_NAMES.filter(name => name !== 'usual'))('%s differs from the usual one', name => {
    expect(modesOf(name)).not.toEqual(USUAL);
  });

  test('is named by its parts, a locale and a time zone', () => {
    expect(modesOf('')).toEqual(USUAL);
    expect(modesOf('literal+serials+timeZone=Asia/Tokyo+locale=id_ID')).toEqual({
      ...USUAL,
      textCells: 'literal',
      numberCells: 'serials',
      timeZone: 'Asia/Tokyo',
      locale: 'id_ID',
    });
    expect(modesOf(HARSH).refusals).toBe('read');
  });

  test.each(['paradise', 'literal+', 'textCells=literal'])('%s is refused by name, or is one', name => {
    if (name === 'literal+') expect(modesOf(name).textCells).toBe('literal');
    else expect(() => modesOf(name)).toThrow(/HOST_WORLD: there is no world/);
  });

  test('is kept with a file, in copies and in archives; an older archive is as usual in what it lacks', () => {
    const workbook = inWorld(HARSH);
    expect(modesIn(workbook.clone())).toEqual(modesOf(HARSH));
    const archived = archive(workbook);
    expect(modesIn(unarchive(archived))).toEqual(modesOf(HARSH));
    const { numberCells: _, automaticFormat: __, refusals: ___, ...older } = archived;
    const opened: Modes = modesIn(unarchive(older));
    expect(opened).toEqual({
      ...modesOf(HARSH),
      numberCells: STANDING.numberCells,
      automaticFormat: STANDING.automaticFormat,
      refusals: STANDING.refusals,
    });
  });
});

describe('number cells', () => {
  const put = (name: string, format: string, text: string) =>
    execute(
      `range('A1').setNumberFormat('${format}').setValue('${text}');
       return [range('A1').getValue(), range('A1').getNumberFormats()[0][0]]`,
      inWorld(name),
    );

  test.each([
    ['usual', '0.00', '30/9/2566', date(2566, 9, 30)],
    ['serials', '0.00', '30/9/2566', 243526],
    ['serials', '#,##0', '1/1/1900', 2],
    [
      'serials',
      '0.00',
      '3/4',
      (date(new Date().getFullYear(), 4, 3).getTime() - date(1899, 12, 30).getTime()) / 864e5,
    ],
    ['serials', 'd/m/yyyy', '30/9/2566', date(2566, 9, 30)],
    ['serials', '0.00', 'ร้อยละ 3/4', 'ร้อยละ 3/4'],
    ['serials', '@', '3/4', '3/4'],
  ] as const)('in the world %s, %s makes of %s', (name, format, text, value) => {
    expect(put(name, format, text)).toEqual([value, format]);
  });

  test('make serial numbers of what people type, and a day again under the format of a date', () => {
    const workbook = inWorld('serials');
    const sheet = workbook.activeSheet;
    sheet.put(1, 1, { value: '', numberFormat: '0.00' });
    new Officer(workbook).type(sheet, 1, 1, '30/9/2566');
    expect(sheet.value(1, 1)).toBe(243526);
    execute(`range('A1').setNumberFormat('d/m/yyyy')`, workbook);
    expect(sheet.value(1, 1)).toEqual(date(2566, 9, 30));
    execute(`range('A1').setNumberFormat('0')`, workbook);
    expect(sheet.value(1, 1)).toBe(243526);
  });
});

test.each([
  ['usual', ['General', 'General', 'General', '0.00%'], undefined],
  ['automatic', ['General', '0.###############', 'General', '0.00%'], '0.###############'],
])('the formats of automatic cells are told in the world %s', (name, formats, written) => {
  const workbook = inWorld(name);
  const told = execute(
    `const cells = range('A2:B3'), told = cells.getNumberFormats(); cells.setNumberFormats(told); return told`,
    workbook,
  );
  expect((told as string[][]).flat()).toEqual(formats);
  const sheet = workbook.activeSheet;
  expect(sheet.peek(2, 2)?.numberFormat).toBe(written);
  new Officer(workbook).type(sheet, 2, 2, '97.41%');
  expect(sheet.peek(2, 2)).toEqual({ value: 0.9741, numberFormat: written ?? '0.00%' });
});

test.each([
  ['usual', ['=1+1', '', 'General']],
  ['textFormulas', ['', '=1+1', '@']],
])('setFormula into a cell of plain text, in the world %s', (name, expected) => {
  const told = execute(
    `const cell = range('A9').setNumberFormat('@'); cell.setFormula('1+1');
     return [cell.getFormulas()[0][0], cell.getValue(), cell.getNumberFormats()[0][0]]`,
    inWorld(name),
  );
  expect(told).toEqual(expected);
});

describe('a refused write', () => {
  const rule = `SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build()`;
  const refusals: readonly (readonly [string, string])[] = [
    ['by a rule', `range('A1').setDataValidation(${rule}); range('A1').setValue(9);`],
    ['for its length', `range('A1').setValue('x'.repeat(50001));`],
  ];
  const WHEN = `
    const at = [];
    const step = (name, work) => { try { work(); } catch (error) { at.push(name); } };
    step('write', () => { WRITE });
    step('handle', () => range('B1').setNumberFormat('0'));
    step('read', () => range('B1').getValues());
    step('flush', () => SpreadsheetApp.flush());
    step('again', () => { range('B1').getValues(); SpreadsheetApp.flush(); });
    return at`;

  test.each(
    refusals.flatMap(([why, write]) =>
      [
        ['usual', 'write'],
        ['toldAtRead', 'read'],
        ['toldAtFlush', 'flush'],
      ].map(([name = '', when]) => ({ why, write, name, when })),
    ),
  )('$why is told at the $when in the world $name, once, and has no effect', ({ write, name, when }) => {
    const workbook = inWorld(name);
    expect(execute(WHEN.replace('WRITE', write), workbook)).toEqual([when]);
    expect(workbook.activeSheet.value(1, 1)).toBe('ข้อ');
  });

  test.each(['toldAtRead', 'toldAtFlush'])('that nobody met ends the execution in the world %s', name => {
    const { outcome, result } = runBody(
      `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(50001)); return 1`,
      {},
      inWorld(name),
    );
    expect([result, outcome]).toEqual([undefined, { threw: expect.stringContaining('50000') }]);
  });

  test.each(['toldAtRead', 'toldAtFlush'])(
    'that is a wrong argument is told at once in the world %s',
    name => {
      expect(
        execute(`try { range('A1').setValues(1); } catch (error) { return 'at once' }`, inWorld(name)),
      ).toBe('at once');
    },
  );
});

describe('a locale with a decimal comma', () => {
  test.each([
    ['97,41', 97.41],
    ['97,41%', 0.9741],
    ['1.234,5', 1234.5],
    ['97.41', '97.41'],
    ['1,234.5', '1,234.5'],
    ['9.1.2566', date(2566, 1, 9)],
    ['1/10/2022', date(2022, 10, 1)],
    ['88', 88],
  ])('reads %s', (text, value) => {
    for (const name of ['comma', 'locale=id_ID'])
      expect(
        execute(`range('A1').setValue('${text}'); return range('A1').getValue()`, inWorld(name)),
      ).toEqual(value);
  });

  test.each([
    ['usual', '=ITA_SCORE(A1:B2; 2565)', '=ITA_SCORE(A1:B2, 2565)', ''],
    ['usual', '=ITA_SCORE(A1:B2, 2565)', '=ITA_SCORE(A1:B2, 2565)', ''],
    ['comma', '=ITA_SCORE(A1:B2; 2565)', '=ITA_SCORE(A1:B2, 2565)', ''],
    ['comma', '=ITA_SCORE(A1:B2, 2565)', '=ITA_SCORE(A1:B2, 2565)', '#ERROR!'],
    ['comma', "=ITA_SCORE('ก, ข; ค'!A1:B2; 2565)", "=ITA_SCORE('ก, ข; ค'!A1:B2, 2565)", ''],
    ['comma', '=ITA_ITEMS(2565)', '=ITA_ITEMS(2565)', ''],
  ])('in the world %s, setFormula of %s', (name, formula, written, shows) => {
    const told = execute(
      `range('A9').setFormula(${JSON.stringify(formula)}); return [range('A9').getFormulas()[0][0], range('A9').getValue()]`,
      inWorld(name),
    );
    expect(told).toEqual([written, shows]);
  });
});

describe('developer metadata of a copy', () => {
  const body = `const found = book.createDeveloperMetadataFinder().withKey('k').find();
    const told = found.map(entry => entry.getValue());
    try { found.forEach(entry => entry.setValue('new')); } catch (error) { told.push('not changed'); }
    return told`;

  test.each([
    ['usual', ['old', 'old']],
    ['fixedCopies', ['old', 'old', 'not changed']],
    ['lostCopies', []],
  ])('of a file, in the world %s', (name, expected) => {
    const workbook = inWorld(name);
    for (const owner of [workbook, workbook.activeSheet])
      owner.metadata = [{ id: 1, key: 'k', value: 'old', visibility: 'DOCUMENT' }];
    expect(execute(body, workbook.clone())).toEqual(['old', 'old']);
    expect(execute(body, new Officer(workbook).copyFile())).toEqual(expected);
  });

  test.each([
    ['usual', ['old', 'old']],
    ['fixedCopies', ['old', 'old', 'not changed']],
    ['lostCopies', ['old']],
  ])('of a tab, in the world %s', (name, expected) => {
    const workbook = inWorld(name);
    workbook.activeSheet.metadata = [{ id: 1, key: 'k', value: 'old', visibility: 'DOCUMENT' }];
    new Officer(workbook).duplicateTab(workbook.activeSheet);
    expect(execute(body, workbook)).toEqual(expected);
  });
});
