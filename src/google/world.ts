// The small adapters: questions and messages, the day, the lock, data files. Each names one Google service.
import type { Clock, Content, Dialogs, Lock, User, World } from '../app/ports';
import { Refused } from '../app/refused';
import { openDocumentsWindow } from './documentsWindow';
import { htmlFile } from './htmlFile';
import { refusedBy } from './refusals';
import { texts } from './texts';
import { openWorkbook } from './workbook';

/** How long another run may take before this one gives up, in milliseconds: a first run takes 9 to 17 seconds. */
const PATIENCE = 30_000;
/** Buddhist-era years are this much ahead. */
const BUDDHIST_ERA = 543;
/** Thailand has one time zone and no summer time: seven hours, in milliseconds, ahead of UTC. */
const AHEAD = 7 * 3_600_000;

const dialogs: Dialogs = {
  ask: (title, question) => {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
  },
  tell: (title, text) => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  },
  agree: (title, question) => {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
  progress: (title, text) => {
    SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
  },
  showDocuments: openDocumentsWindow,
};

const clock: Clock = {
  // What is due is due on a Thai day, wherever the script or the file is said to be.
  today: () => {
    const now = new Date(Date.now() + AHEAD);
    return { year: now.getUTCFullYear() + BUDDHIST_ERA, month: now.getUTCMonth() + 1, day: now.getUTCDate() };
  },
};

const lock: Lock = {
  hold: work => {
    // There is none for a script that belongs to no file, whatever the type says.
    const held = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
    if (!held) throw new Refused('outside');
    if (!held.tryLock(PATIENCE)) return undefined;
    let isDone = false;
    try {
      const done = work();
      isDone = true;
      return { done };
    } finally {
      try {
        flush(isDone);
      } finally {
        held.releaseLock();
      }
    }
  },
};

/** Others must find everything written, also what a failed run wrote: why that one failed is what is told of it. */
function flush(isDone: boolean): void {
  try {
    SpreadsheetApp.flush();
  } catch (error) {
    if (isDone) throw error;
  }
}

const content: Content = {
  read: name =>
    JSON.parse(htmlFile(name, () => HtmlService.createTemplateFromFile(name)).getRawContent()) as unknown,
};

const user: User = { locale: () => Session.getActiveUserLocale() };

/** The world as this execution finds it. */
export function openWorld(): World {
  const refused: Refused[] = [];
  return {
    workbook: openWorkbook(refused),
    dialogs,
    clock,
    lock,
    content,
    texts,
    user,
    refused,
    kept: new Set(),
    rewritten: new Map(),
    refusedBy,
  };
}
