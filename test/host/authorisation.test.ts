// What an execution may do by its authorisation mode.
import { describe, expect, test } from '@jest/globals';
import { Code } from '../../scripts/host/code';
import { runFunction } from '../../scripts/host/execute';
import { office, runBody } from './office';

const denied = (call: string) => ({ threw: `You do not have permission to call ${call}` });

describe('NONE: onOpen of an add-on that was not used in the file yet', () => {
  test('may make its menu in the language of the user', () => {
    const code = new Code(`function onOpen(event) {
      const menu = SpreadsheetApp.getUi().createAddonMenu();
      menu.addItem(Session.getActiveUserLocale(), 'f').addSeparator();
      if (event.authMode === ScriptApp.AuthMode.NONE) menu.addItem('none', 'g');
      menu.addToUi();
    }`);
    const { ui, outcome } = runFunction(office(), code, 'onOpen', [], { authMode: 'NONE', locale: 'en' });
    expect(outcome).toBe('done');
    expect(ui.menus[0]?.items.map(item => item?.caption)).toEqual(['en', undefined, 'none']);
  });

  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties'],
    ['SpreadsheetApp.getUi().alert("x")', 'Ui.alert'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ['HtmlService.createHtmlOutput("x")', 'HtmlService.createHtmlOutput'],
    ['DriveApp.getFiles()', 'DriveApp.getFiles'],
  ])('may not call %s', (source, call) => {
    expect(runBody(source, { authMode: 'NONE' }).outcome).toEqual(denied(call));
  });

  test('a call that is denied is counted and remembered', () => {
    const { log } = runBody('try { SpreadsheetApp.getActive() } catch (error) {}', { authMode: 'NONE' });
    expect([log.calls, log.refusals]).toEqual([
      ['SpreadsheetApp.getActive'],
      ['You do not have permission to call SpreadsheetApp.getActive'],
    ]);
  });
});

describe('LIMITED: a simple trigger', () => {
  test('reaches the file but cannot show pages', () => {
    const options = { authMode: 'LIMITED' } as const;
    expect(runBody('return SpreadsheetApp.getActive().getNumSheets()', options).result).toBe(2);
    expect(
      runBody('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', options).outcome,
    ).toEqual(denied('Ui.showSidebar'));
  });
});

test('FULL: a function from the menu may do all that the host has', () => {
  expect(runBody('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))').outcome).toBe(
    'done',
  );
});
