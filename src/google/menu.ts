// The add-on's menu and what its items do. Errors end in a plain message, never in a raw exception.
import { analyse } from '../app/analyse';
import type { AnalysisResult } from '../app/analysisResult';
import { addForm, addSample } from '../app/newTab';
import { resultWords } from '../app/words';
import { th } from '../text/th';
import type { Answer } from '../wire/calls';
import type { Refusal } from '../wire/refusal';
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
  if (answer.ok) tell(th.run.finished.title, resultWords(answer.value).join('\n'));
  else if (answer.refusal.code !== 'cancelled') tell(th.run.notDone, refusalWords(answer.refusal));
}

/** The analysis for the sidebar: never throws. */
export function runAnalysis(): Answer<AnalysisResult> {
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
  tell(th.run.help.title, th.run.help.steps.map((step, index) => `${index + 1}. ${step}`).join('\n\n'));
}

/** What was wrong and what to do next. */
const refusalWords = (refusal: Refusal): string =>
  th.refusals[refusal.code](refusal as unknown as Readonly<Record<string, string | number>>);

function orTell(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(error);
    tell(th.run.notDone, th.refusals.unexpected());
  }
}

function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
