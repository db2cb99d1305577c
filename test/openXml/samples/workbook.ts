// A saved workbook with one of everything that can break: looks, rules, choices, notes, links, merged cells, a chart, a table,
// names.
import { writeXlsx } from 'hucre/xlsx';
import { readXlsxFile } from '../../../scripts/host/loadXlsx';
import { workbookBytes } from '../../../scripts/host/save';
import { execute } from '../../host/office';
import { type Parts, partsOf } from '../officeFile';

const TABLE = [
  ['ข้อ', 'คะแนน'],
  ['O1', 100],
  ['O2', 0],
];

const SCRIPT = `
  const build = rule => rule.setBackground('#fde68a').setFontColor('#b45309').setBold(true).setRanges([range('E1:E9')]).build();
  sheet.setConditionalFormatRules([build(SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(85))]);
  range('D1').setValue('หัวเรื่อง').setFontColor('#174ea6').setFontSize(14).setFontWeight('bold').setNote('หมายเหตุ');
  range('E2').setValue(97.5).setNumberFormat('0.0000');
  range('E3').setValue(true);
  range('D4:E4').merge();
  range('D6:F7').merge();
  range('D9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ยัง', 'เสร็จ'], true)
    .setHelpText('เลือก').build());
  range('D10').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ดู')
    .setLinkUrl('#gid=' + book.getSheets()[1].getSheetId() + '&range=B5').build());
  range('D11').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ดู').setLinkUrl('https://example.go.th/').build());
  sheet.insertChart(sheet.newChart().asBarChart().addRange(range('A1:B3')).setNumHeaders(1).setPosition(12, 2, 0, 0)
    .setTitle('คะแนน').build());
`;

/** Its parts, without a fault. */
export async function workbookSample(): Promise<Parts> {
  const columns = [{ name: 'ข้อ' }, { name: 'คะแนน' }];
  const file = await writeXlsx({
    sheets: [
      { name: 'คะแนน', rows: TABLE, tables: [{ name: 'Scores', range: 'A1:B3', columns }] },
      { name: 'อื่น ๆ', rows: TABLE, tables: [{ name: 'Others', range: 'A1:B3', columns }] },
    ],
    namedRanges: [
      { name: 'ยอด', range: "'คะแนน'!$B$2:$B$3" },
      { name: 'ที่อื่น', range: "'อื่น ๆ'!$A$1", scope: 'อื่น ๆ' },
    ],
  });
  const workbook = await readXlsxFile(file, 'ตัวอย่าง');
  execute(SCRIPT, workbook);
  return partsOf(await workbookBytes(workbook));
}
