// A workbook damaged in every way that the checks are for.
import type { WorkbookCheck } from '../workbookFaults';
import { added, type Damage, dropped, replaced } from './damage';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const TEXTS = 'xl/sharedStrings.xml';
const TABLE = 'xl/tables/table1.xml';
const SECOND = 'xl/tables/table2.xml';

/** Of the first tab, by its text. */
const here = (from: string | RegExp, to: string) => replaced(SHEET, from, to);
const named = (name: string) => replaced(BOOK, '<sheet name="คะแนน"', `<sheet name="${name}"`);
const chosen = (list: string) => here('"ยัง,เสร็จ"', `"${list}"`);

type Row = readonly [WorkbookCheck, string, Damage<WorkbookCheck>['change']];

const ROWS: readonly Row[] = [
  ['wellFormed', 'an open element', here('</sheetData>', '')],
  [
    'contentTypes',
    'a type of a part that is not there',
    replaced('[Content_Types].xml', '/xl/theme/theme1.xml', '/xl/theme/theme9.xml'),
  ],
  ['relationships', 'a tab that is not there', dropped('xl/worksheets/sheet2.xml')],
  ['relationships', 'a drawing that is no drawing', here('<drawing r:id="rId2"/>', '<drawing r:id="rId1"/>')],
  ['reached', 'a part that nothing leads to', added('xl/media/image1.png', '')],
  ['sheetNames', 'a name that is too long', named('ก'.repeat(32))],
  ['sheetNames', 'a name with a letter that Excel does not take', named('คะแนน/ปี')],
  ['sheetNames', 'a name of nothing', named(' ')],
  ['sheetNames', 'the name that Excel keeps', named('History')],
  ['sheetNames', 'two tabs of one name', named('อื่น ๆ')],
  [
    'sheetNames',
    'an open tab that is hidden',
    replaced(BOOK, '<sheet name="คะแนน"', '<sheet name="คะแนน" state="hidden"'),
  ],
  [
    'sheetNames',
    'a tab that is marked and not open',
    replaced('xl/worksheets/sheet2.xml', '<sheetView ', '<sheetView tabSelected="1" '),
  ],
  [
    'order',
    'a font with its colour before its size',
    replaced(STYLES, /(<sz val="14"\/>)(<color [^>]*>)/, '$2$1'),
  ],
  [
    'order',
    'a rule with its fill before its font',
    replaced(STYLES, /(<dxf>)(<font>.*?<\/font>)(.*?)(<\/dxf>)/, '$1$3$2$4'),
  ],
  ['order', 'fonts that are miscounted', replaced(STYLES, '<fonts count="3">', '<fonts count="2">')],
  ['order', 'a part that is none of a font', replaced(STYLES, '<font><b/>', '<font><bold/>')],
  ['looks', 'a cell whose look is not there', here('s="3"', 's="33"')],
  ['looks', 'a look whose font is not there', replaced(STYLES, 'fontId="2"', 'fontId="22"')],
  [
    'looks',
    'a look whose number format is not there',
    replaced(STYLES, '<xf numFmtId="164"', '<xf numFmtId="165"'),
  ],
  ['looks', 'a rule whose look is not there', here('dxfId="0"', 'dxfId="7"')],
  [
    'values',
    'a text that is not there',
    here('<c r="D10" t="s" s="3"><v>5</v>', '<c r="D10" t="s" s="3"><v>55</v>'),
  ],
  ['values', 'texts that are miscounted', replaced(TEXTS, 'uniqueCount="6"', 'uniqueCount="7"')],
  ['values', 'a text that is too long', replaced(TEXTS, '<t>ดู</t>', `<t>${'ก'.repeat(32_768)}</t>`)],
  ['values', 'a number that is none', here('<v>97.5</v>', '<v>NaN</v>')],
  ['values', 'a word for true', here('t="b"><v>1</v>', 't="b"><v>TRUE</v>')],
  ['values', 'an error that Excel does not know', here('t="b"><v>1</v>', 't="e"><v>#ERROR!</v>')],
  ['values', 'rows out of order', here('<row r="2">', '<row r="4">')],
  ['values', 'a cell twice', here('<c r="E3" t="b">', '<c r="B3"/><c r="E3" t="b">')],
  ['values', 'a cell of another row', here('r="E2"', 'r="E9"')],
  ['areas', 'merged cells that overlap', here('ref="D6:F7"', 'ref="E3:F7"')],
  ['areas', 'merged cells within a table', here('ref="D6:F7"', 'ref="A2:B2"')],
  ['areas', 'a merged single cell', here('ref="D6:F7"', 'ref="D6:D6"')],
  ['areas', 'a merge of no place', here('ref="D6:F7"', 'ref="D6:F"')],
  [
    'areas',
    'columns that overlap',
    here(
      '<sheetData>',
      '<cols><col min="1" max="3" width="9"/><col min="2" max="2" width="9"/></cols><sheetData>',
    ),
  ],
  ['areas', 'a cell beyond the size', here('<dimension ref="A1:E11"/>', '<dimension ref="A1:E9"/>')],
  ['names', 'a name of a tab that is not there', replaced(BOOK, "'คะแนน'!", "'หาย'!")],
  ['names', 'a name that is a cell', replaced(BOOK, 'name="ยอด"', 'name="A1"')],
  ['names', 'a name with a space', replaced(BOOK, 'name="ยอด"', 'name="ยอด รวม"')],
  ['names', 'a name twice', replaced(BOOK, /<definedName .*?<\/definedName>/, '$&$&')],
  ['names', 'a name in a tab that is not there', replaced(BOOK, 'localSheetId="1"', 'localSheetId="9"')],
  ['names', 'a link to a tab that is not there', here('&apos;อื่น ๆ&apos;!B5', '&apos;หาย&apos;!B5')],
  ['names', 'a chart of a tab that is not there', replaced('xl/charts/chart1.xml', "'คะแนน'!", "'หาย'!")],
  ['choices', 'a list that is too long', chosen('ก'.repeat(256))],
  ['choices', 'words that are too long', here('prompt="เลือก"', `prompt="${'ก'.repeat(256)}"`)],
  ['choices', 'choices of no place', here('sqref="D9"', 'sqref="D"')],
  [
    'choices',
    'choices that are miscounted',
    here('<dataValidations count="1">', '<dataValidations count="2">'),
  ],
  ['tables', 'a column called otherwise than its cell', replaced(TABLE, 'name="คะแนน"', 'name="คะแนนรวม"')],
  ['tables', 'two columns of one name', replaced(TABLE, 'name="คะแนน"', 'name="ข้อ"')],
  ['tables', 'two tables of one name', replaced(SECOND, 'displayName="Others"', 'displayName="SCORES"')],
  ['tables', 'two tables of one number', replaced(SECOND, 'id="2"', 'id="1"')],
];

export const WORKBOOK_DAMAGES: readonly Damage<WorkbookCheck>[] = ROWS.map(([check, what, change]) => ({
  check,
  what,
  change,
}));
