// What a script shows to the user: menus, messages, questions, pages; and the pages that it reads.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runBody } from './office';

const UI = 'const ui = SpreadsheetApp.getUi();';
let dist = '';
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(join(dist, 'Sidebar.html'), '<p>แถบด้านข้าง</p>');
  writeFileSync(join(dist, 'Template.html'), '<?= year ?>');
});
afterAll(() => rmSync(dist, { recursive: true }));

describe('a menu', () => {
  test('of the add-on has items and lines and appears when it is added', () => {
    const { ui } = runBody(`${UI} const menu = ui.createAddonMenu().addItem('เริ่มวิเคราะห์', 'analyse')
      .addSeparator().addItem('ช่วยเหลือ', 'help'); menu.addToUi(); ui.createMenu('not added')`);
    expect(ui.menus).toEqual([
      {
        items: [
          { caption: 'เริ่มวิเคราะห์', functionName: 'analyse' },
          null,
          { caption: 'ช่วยเหลือ', functionName: 'help' },
        ],
      },
    ]);
  });
});

describe('an alert', () => {
  test('with one button needs no answer', () => {
    const { ui, result } = runBody(`${UI} return ui.alert('เสร็จแล้ว') === ui.Button.OK`);
    expect([result, ui.alerts]).toEqual([
      true,
      [{ title: '', message: 'เสร็จแล้ว', buttons: 'OK', answer: 'OK' }],
    ]);
  });

  test('with one button leaves the queued answers to questions', () => {
    const body = `${UI} ui.alert('เริ่ม'); return ui.alert('เขียนทับ?', ui.ButtonSet.YES_NO) === ui.Button.NO`;
    expect(runBody(body, { answers: ['NO'] }).result).toBe(true);
  });

  test('that asks takes the answers in their order', () => {
    const { result } = runBody(
      `${UI} const ask = () => ui.alert('ยืนยัน', 'เขียนทับ?', ui.ButtonSet.YES_NO) === ui.Button.YES;
       return [ask(), ask(), ask()]`,
      { answers: ['YES', 'NO', 'CLOSE'] },
    );
    expect(result).toEqual([true, false, false]);
  });

  test('that nobody answers, or answers with a button it has not, fails and is remembered', () => {
    const body = `${UI} try { ui.alert('?', ui.ButtonSet.YES_NO) } catch (error) {}`;
    expect(runBody(body).log.refusals).toEqual(['Ui.alert: no answer is queued for "?"']);
    expect(runBody(body).ui.unanswered).toEqual({
      kind: 'alert',
      title: '',
      message: '?',
      buttons: 'YES_NO',
    });
    expect(runBody(body, { answers: ['CANCEL'] }).log.refusals).toEqual([
      'Ui.alert: "?" has no button CANCEL',
    ]);
  });

  test('compared with a text is never equal', () => {
    expect(runBody(`${UI} return ui.alert('x') === 'OK' || ui.alert('x') === 1`).result).toBe(false);
  });
});

describe('a prompt', () => {
  test('gives the button and the text', () => {
    const { result, ui } = runBody(
      `${UI} const response = ui.prompt('ปี', 'ปีงบประมาณ?', ui.ButtonSet.OK_CANCEL);
       return [response.getSelectedButton() === ui.Button.OK, response.getResponseText()]`,
      { answers: [{ button: 'OK', text: '๒๕๖๕' }] },
    );
    expect(result).toEqual([true, '๒๕๖๕']);
    expect(ui.prompts).toMatchObject([{ title: 'ปี', message: 'ปีงบประมาณ?', text: '๒๕๖๕' }]);
  });
});

test('a toast has a message, a title and a time', () => {
  const { ui } = runBody(
    `const book = SpreadsheetApp.getActive(); book.toast('กำลังอ่าน'); book.toast('ก', 'ข', 5)`,
  );
  expect(ui.toasts).toEqual([
    { message: 'กำลังอ่าน', title: '' },
    { message: 'ก', title: 'ข', seconds: 5 },
  ]);
});

describe('pages', () => {
  test('come from the files of the project and are shown beside or over the sheet', () => {
    const { ui } = runBody(
      `${UI} ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('ITA'));
       ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(600).setHeight(400), 'ช่วยเหลือ')`,
      { dist },
    );
    expect(ui.sidebars).toEqual([{ title: 'ITA', content: '<p>แถบด้านข้าง</p>' }]);
    expect(ui.dialogs).toEqual([{ title: 'ช่วยเหลือ', content: '<b>x</b>', width: 600, height: 400 }]);
  });

  test('templates give their raw content; scriptlets are refused', () => {
    const template = `const template = HtmlService.createTemplateFromFile`;
    expect(runBody(`${template}('Template'); return template.getRawContent()`, { dist }).result).toBe(
      '<?= year ?>',
    );
    expect(runBody(`${template}('Sidebar'); return template.evaluate().getContent()`, { dist }).result).toBe(
      '<p>แถบด้านข้าง</p>',
    );
    expect(runBody(`${template}('Template'); template.evaluate()`, { dist }).outcome).toEqual({
      threw: 'HtmlTemplate.evaluate: scriptlets are not implemented by the local host',
    });
  });

  test.each(['Missing', '../package', 'Sidebar/x'])('%s is no file of the project', name => {
    const { outcome } = runBody(`HtmlService.createHtmlOutputFromFile('${name}')`, { dist });
    expect(outcome).toEqual({ threw: `No HTML file named ${name} was found.` });
  });
});

test('nothing of this counts as reading or writing the workbook', () => {
  const { log } = runBody(`${UI} ui.alert('x'); ui.createAddonMenu().addToUi();
    SpreadsheetApp.getActive().toast('x'); LockService.getDocumentLock().tryLock(1);
    PropertiesService.getUserProperties().setProperty('a', 'b')`);
  expect([log.reads, log.writes]).toEqual([0, 0]);
});
