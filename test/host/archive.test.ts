// A whole workbook through JSON and back: nothing that the host can hold of a file is lost.
import { describe, expect, test } from '@jest/globals';
import { archive } from '../../scripts/host/archive';
import { Officer } from '../../scripts/host/officer';
import { fingerprint, snapshot } from '../../scripts/host/snapshot';
import { unarchive } from '../../scripts/host/unarchive';
import { Workbook } from '../../scripts/host/workbook';

const through = (workbook: Workbook): Workbook =>
  unarchive(JSON.parse(JSON.stringify(archive(workbook))) as ReturnType<typeof archive>);

/** One of everything. */
function everything(): Workbook {
  const workbook = new Workbook('ทุกอย่าง');
  const [first, second] = [workbook.addSheet('หนึ่ง'), workbook.addSheet('สอง')];
  const style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFF2CC' } } } as const;
  first.put(1, 1, { value: 'ข้อความ', style, note: 'จด', link: '#gid=7' });
  first.put(1, 4, { value: 0.5, numberFormat: '0.00%', style });
  first.put(2, 1, { value: new Date(Date.UTC(2022, 10, 21)), numberFormat: 'd/m/yyyy' });
  first.put(2, 2, { value: '#N/A', error: '#N/A', formula: '=ITA_SCORE(A1)', stored: true });
  first.put(3, 2, { value: true, spillOf: 'B2' });
  first.put(9, 1, {
    value: '',
    validation: {
      rule: { kind: 'list', values: ['ก'], dropdown: true },
      allowInvalid: true,
      helpText: 'เลือก',
    },
  });
  first.merges = [{ row: 1, column: 1, rows: 1, columns: 2 }];
  first.hiddenRows.add(1);
  first.hiddenColumns.add(3);
  first.columnWidths.set(2, 40.5);
  first.rowHeights.set(3, 30);
  [first.frozenRows, first.frozenColumns, first.maxRows, first.maxColumns] = [2, 1, 40, 9];
  const area = { row: 1, column: 1, rows: 9, columns: 1 };
  first.conditionalFormats = [{ areas: [area], condition: { kind: 'formula', text: '=A1=""' }, bold: true }];
  first.charts = [
    {
      id: workbook.newEntryId(),
      kind: 'bar',
      ranges: [{ sheetId: second.id, area }],
      position: { row: 1, column: 1, offsetX: 0, offsetY: 3 },
      options: { title: 'กราฟ' },
      headers: 1,
    },
  ];
  first.protections = [{ description: 'เตือน', warningOnly: true }];
  first.metadata = [{ id: workbook.newEntryId(), key: 'a', value: 'แท็บ', visibility: 'PROJECT' }];
  [first.tabColor, first.hiddenGridlines] = ['#ff0000', true];
  first.selection = { area, row: 2, column: 1 };
  first.kept = { view: { showGridLines: false } };
  workbook.metadata = [{ id: workbook.newEntryId(), key: 'b', value: 'ไฟล์', visibility: 'DOCUMENT' }];
  workbook.namedRanges = [{ name: 'ช่วง', range: "'หนึ่ง'!$A$1" }];
  workbook.defaultFont = { name: 'Sarabun', size: 14 };
  [workbook.active, workbook.textCells, workbook.locale] = [1, 'formulas', 'en_US'];
  workbook.properties.document.set('ita.settings', '{"a":1}');
  workbook.properties.user.set('u', 'ผู้ใช้');
  workbook.properties.script.set('s', '1');
  return workbook;
}

/** What the snapshot leaves out, and everything of the workbook beside its tabs. */
const rest = ({ sheets, ...workbook }: Workbook) => ({
  ...workbook,
  sheets: sheets.map(({ selection, kept, charts, metadata, protections }) => ({
    selection,
    kept,
    charts,
    metadata,
    protections,
  })),
});

describe('a workbook that was written down and opened again', () => {
  const before = everything();
  const after = through(before);

  test('is the same in all that can be seen, and in what cannot', () => {
    expect(snapshot(after)).toEqual(snapshot(before));
    expect(fingerprint(after)).toBe(fingerprint(before));
    expect(rest(after)).toEqual(rest(before));
    expect(after.given).toEqual([2, 3]);
  });

  test('keeps what is told of a cell but not seen: spilled and stored results, dates as dates', () => {
    const cells = ({ sheets }: Workbook) => sheets.flatMap(sheet => sheet.entries());
    expect(cells(after)).toEqual(cells(before));
    expect(after.sheets[0]?.value(2, 1)).toEqual(new Date(Date.UTC(2022, 10, 21)));
  });

  test('goes on as the other would: a new tab gets the number that it would have got', () => {
    expect(through(before).addSheet('สาม').id).toBe(before.clone().addSheet('สาม').id);
  });

  test('shares nothing with the archive', () => {
    const archived = archive(before);
    const [one, other] = [unarchive(archived), unarchive(archived)];
    const officer = new Officer(one);
    officer.type(officer.tab('หนึ่ง'), 1, 1, 'เปลี่ยน');
    one.metadata.splice(0);
    expect(snapshot(other)).toEqual(snapshot(before));
  });
});

test('what JSON cannot hold is refused, not lost', () => {
  const workbook = everything();
  workbook.sheets.forEach(sheet => {
    sheet.kept = { images: [{ data: new Uint8Array(2) }] as never };
  });
  expect(() => archive(workbook)).toThrow('cannot write data down');
});
