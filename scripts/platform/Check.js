// Asks the real Google what its documentation leaves open. Paste it as the whole Code.gs of a new, empty test spreadsheet,
// run checkPlatform once from the editor, and copy the JSON of the log into result.json. It adds one tab and removes it.
// For the question about Tables: name a tab "TABLE", type a number column there, and choose Format, Convert to table.

// biome-ignore lint/correctness/noUnusedVariables: it is run from Google's editor.
function checkPlatform() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.insertSheet(`platform check ${Date.now()}`);
  const answers = {};
  const ask = (name, work) => {
    const from = Date.now();
    try {
      const value = work();
      answers[name] = { value: value === undefined ? null : value, ms: Date.now() - from };
    } catch (error) {
      answers[name] = { error: String(error?.message), ms: Date.now() - from };
    }
  };
  try {
    askCells(ask, sheet);
    askFile(ask, file, sheet);
    askPages(ask);
    askServices(ask, sheet);
  } finally {
    file.deleteSheet(sheet);
  }
  const told = JSON.stringify({ platformCheck: 1, answers }, null, 1);
  console.log(told);
  return told;
}

/** What cells make of what is written into them: formula, kind of the value, value, what is shown, format. */
function askCells(ask, sheet) {
  const seen = a1 => {
    SpreadsheetApp.flush();
    const cell = sheet.getRange(a1);
    const value = cell.getValues()[0][0];
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    return [
      cell.getFormulas()[0][0],
      kind,
      String(value),
      cell.getDisplayValues()[0][0],
      cell.getNumberFormats()[0][0],
    ];
  };
  const put = (a1, format, value) => {
    if (format !== null) sheet.getRange(a1).setNumberFormat(format);
    sheet.getRange(a1).setValue(value);
    return seen(a1);
  };
  ask('textApostrophe', () => put('A1', '@', "'- ทดสอบ"));
  ask('textEquals', () => put('A2', '@', '=1+1'));
  ask('textMinus', () => put('A3', '@', '- ทดสอบ'));
  ask('automaticApostrophe', () => put('A4', null, "'=1+1"));
  ask('textFormula', () => {
    sheet.getRange('A5').setNumberFormat('@');
    sheet.getRange('A5').setFormula('=1+1');
    return seen('A5');
  });
  ask('semicolon', () => {
    sheet.getRange('A11').setFormula('=MAX(1;2)');
    return seen('A11');
  });
  ask('numberFraction', () => put('A6', '0.00', '3/4'));
  ask('numberDate', () => put('A7', '0.00', '30/9/2566'));
  ask('automaticFormat', () => put('A8', null, 97.41));
  ask('automaticComma', () => put('A9', null, '97,41'));
  ask('dateCell', () => put('A10', 'yyyy-mm-dd', new Date(Date.UTC(2023, 8, 30, 5))));
}

function askFile(ask, file, sheet) {
  ask('locale', () => file.getSpreadsheetLocale());
  ask('fileZone', () => file.getSpreadsheetTimeZone());
  ask('scriptZone', () => Session.getScriptTimeZone());
  ask('lateErrors', () => {
    const cell = sheet.getRange('B1');
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build();
    cell.setDataValidation(rule);
    let at = 'write';
    try {
      cell.setValue(9);
      at = 'read';
      cell.getValue();
      at = 'flush';
      SpreadsheetApp.flush();
      return 'never';
    } catch (_refused) {
      return at;
    }
  });
  ask('copiedMetadata', () => {
    sheet.addDeveloperMetadata('ita.check', 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    const copy = sheet.copyTo(file);
    try {
      const marks = copy.getDeveloperMetadata();
      if (marks.length > 0) marks[0].setValue('y');
      return marks.length;
    } catch (_refused) {
      return 'fixed';
    } finally {
      file.deleteSheet(copy);
    }
  });
  ask('longMetadata', () => {
    const visible = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
    file.addDeveloperMetadata('ita.check.long', new Array(29001).join('x'), visible);
    const found = file.createDeveloperMetadataFinder().withKey('ita.check.long').find()[0];
    const length = found.getValue().length;
    found.remove();
    return length;
  });
  ask('mergedCells', () => {
    sheet.getRange('D1:E2').merge();
    sheet.getRange('D1:E2').setValues([
      [1, 2],
      [3, 4],
    ]);
    return JSON.stringify(sheet.getRange('D1:E2').getValues());
  });
  ask('typedColumn', () => {
    const table = file.getSheetByName('TABLE');
    if (!table) return 'no tab';
    const cell = table.getRange('A2');
    cell.setNumberFormat(cell.getNumberFormat());
    SpreadsheetApp.flush();
    return 'allowed';
  });
}

/** Pieces of a page that a filter may take out. What is served in the end may differ further; look at the sidebar too. */
function askPages(ask) {
  const pieces = {
    pageComment: 'a = "<!-- kept -->";',
    pageInstruction: 'a = "<? kept ?>";',
    pageSlashes: 'a = `https://kept`;',
    pageStars: 'a = `/* kept */`;',
  };
  Object.keys(pieces).forEach(name => {
    ask(name, () => {
      const page = `<!DOCTYPE html><html><body><script>var ${pieces[name]}</script></body></html>`;
      return HtmlService.createHtmlOutput(page).getContent().indexOf(pieces[name]) >= 0 ? 'kept' : 'changed';
    });
  });
}

function askServices(ask, sheet) {
  ask('lock', () => {
    const lock = LockService.getDocumentLock();
    if (!lock) return 'null';
    const held = lock.tryLock(1000);
    lock.releaseLock();
    return String(held);
  });
  ask('properties', () => (PropertiesService.getDocumentProperties() ? 'there' : 'null'));
  ask('cost20Reads', () => {
    for (let row = 1; row <= 20; row++) sheet.getRange(row, 1).getValue();
    return 20;
  });
  // Last: a filter may stand in the way of what else is asked of the tab.
  ask('filterRange', () => {
    sheet.getRange('A1:B9').createFilter();
    return sheet.getFilter().getRange().getA1Notation();
  });
}
