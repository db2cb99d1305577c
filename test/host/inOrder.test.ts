// The styles of a saved workbook stand in the order that Microsoft's reader asks for, and nothing else of the file changes.
import { describe, expect, test } from '@jest/globals';
import { workbookBytes } from '../../scripts/host/save';
import { stylesInOrder } from '../../scripts/host/xlsx/inOrder';
import { zipParts } from '../../scripts/host/xlsx/zipParts';
import { execute, office } from './office';

describe('a font', () => {
  test.each([
    ['<font><b/><color rgb="FF174EA6"/><sz val="14"/><name val="Sarabun"/></font>', 'b sz color name'],
    [
      '<font><u/><strike/><charset val="222"/><family val="2"/><color theme="1"/><sz val="9"/><vertAlign val="superscript"/></font>',
      'strike u vertAlign sz color family charset',
    ],
    ['<font><zz/><sz val="9"></sz></font>', 'sz zz'],
  ])('%s has its parts in order', (font, order) => {
    const mended = stylesInOrder(`<fonts count="1">${font}</fonts>`);
    expect([...mended.matchAll(/<(?!fonts?\b)(\w+)/g)].map(([, name]) => name).join(' ')).toBe(order);
    expect([...mended].sort()).toEqual([...`<fonts count="1">${font}</fonts>`].sort());
  });

  test('that has none stays as it is', () => {
    expect(stylesInOrder('<font/><font></font>')).toBe('<font/><font></font>');
  });
});

test('a look of a rule has its alignment before its border, each as it was', () => {
  const [border, alignment] = ['<border><left style="thin"/></border>', '<alignment wrapText="1"/>'];
  const font = '<font><color rgb="FF000000"/><sz val="9"/></font>';
  expect(stylesInOrder(`<dxf>${border}${alignment}${font}</dxf>`)).toBe(
    `<dxf><font><sz val="9"/><color rgb="FF000000"/></font>${alignment}${border}</dxf>`,
  );
});

test('a saved workbook has its fonts in order, and every part that the library wrote', async () => {
  const workbook = office();
  execute(`range('A1').setFontColor('#174ea6').setFontSize(14).setFontWeight('bold')`, workbook);
  const parts = zipParts(await workbookBytes(workbook));
  expect(parts?.text('xl/styles.xml')).toMatch(/<b\/><sz val="14"\/><color rgb="FF174EA6"\/><name /);
  expect(parts?.paths).toEqual(expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml']));
});
