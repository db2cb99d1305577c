// The add-on's menu and what its items do. Errors end in a plain message, never in a raw exception.
import { analyse } from '../app/analyse';
import { addForm, addSample } from '../app/newTab';
import { resultWords } from '../app/words';
import { refusalWords } from '../text/refusal';
import { th } from '../text/th';
import type { AnalysisAnswer } from '../wire/analysis';
import { openWorld } from './world';

/** Adds the menu. Works in AuthMode.NONE, where an add-on may touch nothing else. */
export function addMenu(): void {
  const { menu } = th.run;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.analyse, 'menuAnalyse')
    .addItem(menu.sidebar, 'menuSidebar')
    .addItem(menu.form, 'menuForm')
    .addItem(menu.sample, 'menuSample')
    .addItem(menu.help, 'menuHelp')
    .addToUi();
}

export function menuAnalyse(): void {
  const answer = runAnalysis();
  if (answer.ok) tell(th.run.finished.title, resultWords(answer.result).join('\n'));
  else if (answer.refusal.code !== 'cancelled') tell(th.run.errors.title, refusalWords(answer.refusal));
}

/** The analysis for the sidebar: never throws. */
export function runAnalysis(): AnalysisAnswer {
  try {
    return analyse(openWorld());
  } catch (error) {
    console.error(error);
    return { ok: false, refusal: { code: 'unexpected' } };
  }
}

export const menuForm = (): void => orTell(() => addForm(openWorld()));
export const menuSample = (): void => orTell(() => addSample(openWorld()));

export const menuSidebar = (): void =>
  orTell(() => {
    const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(th.run.appName);
    SpreadsheetApp.getUi().showSidebar(page);
  });

export function menuHelp(): void {
  tell(th.help.title, th.help.steps.map((step, index) => `${index + 1}. ${step}`).join('\n\n'));
}

function orTell(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(error);
    tell(th.run.errors.title, th.run.errors.unexpected);
  }
}

function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
