// Looks of cells, and what is attached to them: notes, links, validations, merges.
import { describe, expect, test } from '@jest/globals';
import { execute, office } from './office';

/** The look of A1 after a call on it. */
function lookAfter(call: string) {
  const workbook = office();
  execute(`range('A1').${call}`, workbook);
  return workbook.sheets[0]?.peek(1, 1)?.style;
}

describe('a look', () => {
  test.each([
    ["setBackground('#FFF')", { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFFF' } } }],
    ["setFontColor('red')", { font: { color: { rgb: 'FF0000' } } }],
    ["setFontWeight('bold')", { font: { bold: true } }],
    ["setFontStyle('italic')", { font: { italic: true } }],
    ['setFontSize(14)', { font: { size: 14 } }],
    ["setFontFamily('Sarabun')", { font: { name: 'Sarabun' } }],
    ["setHorizontalAlignment('center')", { alignment: { horizontal: 'center' } }],
    ["setVerticalAlignment('middle')", { alignment: { vertical: 'center' } }],
    ['setWrap(true)', { alignment: { wrapText: true } }],
    ['setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)', { alignment: { wrapText: true } }],
    ["setFontWeight('bold').setFontWeight('normal')", undefined],
    ["setBackground('red').setBackground(null)", undefined],
  ])('%s', (call, look) => {
    expect(lookAfter(call)).toEqual(look);
  });

  test.each([
    ["setBackgrounds([['#ff0000', null]])", '#ff0000'],
    ["setBackground('green')", '#008000'],
    ["setFontWeights([['bold', 'normal']])", '#ffffff'],
  ])('backgrounds after %s are read as #rrggbb', (call, colour) => {
    expect(execute(`return range('A1:B1').${call}.getBackgrounds()[0][0]`)).toBe(colour);
  });

  test.each([
    ["setBackground('reddish')", 'Invalid argument: color'],
    ["setFontWeight('heavy')", "don't match the method signature for SpreadsheetApp.Range.setFontWeight"],
    ["setWrapStrategy('WRAP')", "don't match the method signature for SpreadsheetApp.Range.setWrapStrategy"],
    ["setFontSize('big')", "don't match the method signature for SpreadsheetApp.Range.setFontSize"],
    ["setVerticalAlignment('centre')", 'Invalid argument: centre'],
  ])('%s is refused', (call, message) => {
    expect(() => lookAfter(call)).toThrow(message);
  });

  test('cells that look the same share one look', () => {
    const workbook = office();
    execute(`range('A1:B9').setFontWeight('bold').setBackgrounds(Array(9).fill(['#fff', '#fff']))`, workbook);
    const sheet = workbook.sheets[0];
    expect(sheet?.peek(1, 1)?.style).toBe(sheet?.peek(9, 2)?.style);
  });
});

describe('borders', () => {
  const sides = (a1: string, args: string) => {
    const workbook = office();
    execute(`range('B2:C3').setBorder(${args})`, workbook);
    const [column = 0, row = 0] = [a1.charCodeAt(0) - 64, Number(a1[1])];
    return Object.keys(workbook.sheets[0]?.peek(row, column)?.style?.border ?? {}).sort();
  };

  test.each([
    ['B2', 'true, true, true, true, false, false', ['left', 'top']],
    ['C3', 'true, true, true, true, false, false', ['bottom', 'right']],
    ['B2', 'true, true, true, true, true, true', ['bottom', 'left', 'right', 'top']],
    ['B2', 'null, null, null, null, true, null', ['right']],
    ['A1', 'true, true, true, true, true, true', []],
  ])('%s with %s has %j', (a1, args, expected) => {
    expect(sides(a1, args)).toEqual(expected);
  });

  test('have a colour and a style', () => {
    const workbook = office();
    execute(
      `range('A1').setBorder(true, null, null, null, null, null, '#d0d7de', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)`,
      workbook,
    );
    expect(workbook.sheets[0]?.peek(1, 1)?.style?.border).toEqual({
      top: { style: 'medium', color: { rgb: 'D0D7DE' } },
    });
  });
});

describe('notes and links', () => {
  test('notes are texts, and a whole number is one in Java’s way', () => {
    expect(
      execute(
        `range('A1:A3').setNotes([['ก'], [''], [null]]); range('A2').setNote(25); return range('A1:A3').getNotes()`,
      ),
    ).toEqual([['ก'], ['25.0'], ['']]);
  });

  test('a text with a link is read back; a cell without text has none', () => {
    const build = `SpreadsheetApp.newRichTextValue().setText('=O1').setLinkUrl('#gid=0&range=B5').build()`;
    expect(
      execute(`range('A1').setRichTextValue(${build});
        const [[linked, number], [plain]] = range('A1:B2').getRichTextValues();
        const [[, score]] = range('A2:B2').getRichTextValues();
        return [linked.getText(), linked.getLinkUrl(), number.getLinkUrl(), plain.getText(), score]`),
    ).toEqual(['=O1', '#gid=0&range=B5', null, 'O1', null]);
    expect(execute(`range('A1').setRichTextValue(${build}); return range('A1').getFormulas()`)).toEqual([
      [''],
    ]);
  });
});

describe('validations', () => {
  test('are built, read back, and cleared', () => {
    const workbook = office();
    execute(
      `const rule = SpreadsheetApp.newDataValidation();
       range('A1:A2').setDataValidation(rule.requireValueInList(['ก', 'ข'], true).setHelpText('เลือก').build());
       range('A3').setDataValidations([[SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build()]]);
       range('A2').clearDataValidations()`,
      workbook,
    );
    const sheet = workbook.sheets[0];
    expect([1, 2, 3].map(row => sheet?.peek(row, 1)?.validation)).toEqual([
      {
        rule: { kind: 'list', values: ['ก', 'ข'], dropdown: true },
        allowInvalid: true,
        helpText: 'เลือก',
      },
      undefined,
      { rule: { kind: 'between', low: 0, high: 100 }, allowInvalid: true },
    ]);
    expect(
      execute(
        `return range('A1:A3').getDataValidations().map(([rule]) => rule && rule.getCriteriaValues())`,
        workbook,
      ),
    ).toEqual([[['ก', 'ข'], true], null, [0, 100]]);
  });

  test('without a criterion cannot be built', () => {
    expect(() => execute('SpreadsheetApp.newDataValidation().build()')).toThrow('must have a criteria');
  });
});

describe('merging', () => {
  test('keeps the first value only', () => {
    expect(
      execute(`range('A1:B2').merge(); return [range('A1:B2').getValues(), range('B2').isPartOfMerge(),
        range('A1:D9').getMergedRanges().map(merged => merged.getA1Notation())]`),
    ).toEqual([
      [
        ['ข้อ', ''],
        ['', ''],
      ],
      true,
      ['A1:B2'],
    ]);
  });

  test('is taken back by breakApart', () => {
    expect(execute(`range('A1:B2').merge().breakApart(); return range('A1').isPartOfMerge()`)).toBe(false);
  });

  test.each(["range('A1:A2').breakApart()", "range('B1:B3').merge()"])('%s needs the whole merge', call => {
    expect(() => execute(`range('A1:B2').merge(); ${call}`)).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });

  test('does not cross the frozen rows', () => {
    expect(() => execute(`sheet.setFrozenRows(1); range('A1:A2').merge()`)).toThrow('frozen and non-frozen');
  });
});

test('a range knows its place, and offset moves it', () => {
  expect(
    execute(`const at = range('B2:C4'); const all = range('B:C');
      return [at.getRow(), at.getColumn(), at.getNumRows(), at.getNumColumns(), at.offset(1, 1).getA1Notation(),
        at.offset(0, 0, 1, 1).getA1Notation(), all.getNumRows(), at.getSheet() === sheet]`),
  ).toEqual([2, 2, 3, 2, 'C3:D5', 'B2', 1000, true]);
});

test.each(['A', '1:2', 'x y', 'A0', 'คะแนน!A1'])('getRange(%j) is not found', a1 => {
  expect(() => execute(`range(${JSON.stringify(a1)})`)).toThrow('Range not found');
});
