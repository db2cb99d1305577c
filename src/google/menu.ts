// The add-on's menu and what its items do. Errors end in a plain message, never in a raw exception.
import { analyse } from '../app/analyse';
import { openFile } from '../app/file';
import { addForm, addSample } from '../app/newTab';
import type { World } from '../app/ports';
import { refusedWord } from '../app/refused';
import { MESSAGES, type Messages } from '../text/messages';
import { DEFAULT_SETTINGS, languageOf } from '../wire/settings';
import { htmlFile } from './htmlFile';
import { languageAnyway } from './language';
import { refusedBy } from './refusals';
import { openWorld } from './world';

/** Adds the menu. Works in AuthMode.NONE, where an add-on may touch nothing but the user's language. */
export function addMenu(): void {
  const { menu } = MESSAGES[languageOf(DEFAULT_SETTINGS, Session.getActiveUserLocale())].run;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.analyse, 'menuAnalyse')
    .addItem(menu.sidebar, 'menuSidebar')
    .addItem(menu.documents, 'menuDocuments')
    .addItem(menu.form, 'menuForm')
    .addItem(menu.sample, 'menuSample')
    .addItem(menu.help, 'menuHelp')
    .addToUi();
}

export const menuAnalyse = (): void => orTell(analyse);
export const menuForm = (): void => orTell(addForm);
export const menuSample = (): void => orTell(addSample);

export const menuSidebar = (): void =>
  orTell(world => {
    const page = htmlFile('Sidebar', () => HtmlService.createHtmlOutputFromFile('Sidebar')).setTitle(
      wordsFor(world).run.appName,
    );
    SpreadsheetApp.getUi().showSidebar(page);
  });

export const menuDocuments = (): void =>
  orTell(world => world.dialogs.showDocuments(wordsFor(world).run.documents, undefined));

/** Needs no service but the message itself: whoever cannot go on elsewhere comes here. */
export function menuHelp(): void {
  const { title, steps } = MESSAGES[languageAnyway()].run.help;
  tell(title, steps.map((step, index) => `${index + 1}. ${step}`).join('\n\n'));
}

function orTell(work: (world: World) => void): void {
  // Where a user left out a part of the consent Google asks for it here and ends the run, before anything is half done.
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  try {
    work(openWorld());
  } catch (error) {
    console.error(error);
    const language = languageAnyway();
    tell(MESSAGES[language].run.notDone, refusedWord(language, refusedBy(error)));
  }
}

const wordsFor = (world: World): Messages => MESSAGES[openFile(world).language];

function tell(title: string, text: string): void {
  let ui: GoogleAppsScript.Base.Ui;
  try {
    ui = SpreadsheetApp.getUi();
  } catch {
    // Run outside a file, or from the editor: what is thrown stands in its log.
    throw new Error(text);
  }
  ui.alert(title, text, ui.ButtonSet.OK);
}
