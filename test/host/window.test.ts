// What an execution records of a page that it shows over the sheet.
import { describe, expect, test } from '@jest/globals';
import { runBody } from './office';

const SHOW = `const ui = SpreadsheetApp.getUi();
  const page = HtmlService.createHtmlOutput('<p>เอกสาร</p>').setTitle('ชื่อของหน้า');`;

describe('a dialog', () => {
  test('has the title of its call, and the width and height of its page', () => {
    const { ui, log } = runBody(
      `${SHOW} ui.showModalDialog(page.setWidth(900).setHeight(640.9), 'จัดทำเอกสาร')`,
    );
    expect(ui.dialogs).toEqual([{ title: 'จัดทำเอกสาร', content: '<p>เอกสาร</p>', width: 900, height: 640 }]);
    expect([log.reads, log.writes]).toEqual([0, 0]);
  });

  test('whose page sets no size has none', () => {
    expect(runBody(`${SHOW} ui.showModalDialog(page, 'จัดทำเอกสาร')`).ui.dialogs).toEqual([
      { title: 'จัดทำเอกสาร', content: '<p>เอกสาร</p>' },
    ]);
  });

  test.each([
    ['without a title', `ui.showModalDialog(page)`],
    ['of a text instead of a page', `ui.showModalDialog('<p>x</p>', 'จัดทำเอกสาร')`],
    ['of a width that is no number', `ui.showModalDialog(page.setWidth('900px'), 'จัดทำเอกสาร')`],
  ])('%s is refused', (_, call) => {
    const { ui, outcome } = runBody(`${SHOW} ${call}`);
    expect(outcome).toEqual({ threw: expect.stringContaining("don't match the method signature") });
    expect(ui.dialogs).toEqual([]);
  });

  test('cannot be shown by a simple trigger', () => {
    const { ui, outcome } = runBody(`${SHOW} ui.showModalDialog(page, 'x')`, { authMode: 'LIMITED' });
    expect(outcome).toEqual({ threw: expect.stringContaining('permission') });
    expect(ui.dialogs).toEqual([]);
  });

  test('that leaves the sheet usable is not implemented, and says so', () => {
    const { outcome } = runBody(`${SHOW} ui.showModelessDialog(page, 'x')`);
    expect(outcome).toEqual({ threw: 'Ui.showModelessDialog is not implemented by the local host' });
  });
});
