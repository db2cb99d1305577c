// One workbook with the add-on open beside it: what a person does in the page and what the sidebar calls happen here.
import { th } from '../../src/text/th';
import type { Code } from '../host/code';
import { HostError } from '../host/errors';
import { evaluateWorkbook } from '../host/evaluateWorkbook';
import { type Finished, type RunOptions, runFunction } from '../host/execute';
import { Officer } from '../host/officer';
import { mergesIn } from '../host/operations/merge';
import { ServiceError } from '../host/service';
import type { Sheet } from '../host/sheet';
import type { Answer, Question } from '../host/ui';
import type { Workbook } from '../host/workbook';
import { Dialogs } from './dialogs';
import type { Failing } from './fault';
import { legalResult } from './legal';
import { runAsking } from './runAsking';
import { clearAll, typeInto } from './typeInto';
import { sheetView } from './view/sheet';
import type { Action, AreaView, Call, MenuView, Reply, View } from './wire';
import { words } from './words';

export interface SessionOptions {
  readonly workbook: Workbook;
  readonly code: Code;
  /** Given to the first questions, before the page is asked. */
  readonly answers?: readonly Answer[];
  readonly failing?: Failing;
}

/** What a person does without changing a cell: formulas need not be evaluated again. */
const LEAVES_CELLS: readonly Action['do'][] = ['open', 'select', 'answer', 'forget', 'closeSidebar'];

export class Session {
  readonly workbook: Workbook;
  /** Every call of the sidebar so far. */
  readonly calls: Call[] = [];
  /** What scripts asked for and the host does not do; a script may hide it, a test should not. */
  readonly refusals: string[] = [];
  failing: Failing | undefined;
  readonly #code: Code;
  readonly #initial: Workbook;
  readonly #dialogs: Dialogs;
  readonly #listeners = new Set<() => void>();
  readonly #menu: MenuView;
  #sidebar: { readonly key: number; readonly title: string; readonly content: string } | undefined;
  #opened = 0;

  constructor({ workbook, code, answers = [], failing }: SessionOptions) {
    this.workbook = workbook;
    this.#code = code;
    this.failing = failing;
    this.#dialogs = new Dialogs(answers, () => this.#tell());
    this.#evaluate();
    this.#initial = workbook.clone();
    this.#menu = this.#readMenu();
    this.#openSidebar();
  }

  /** The page that the sidebar shows; undefined when it is closed. */
  get sidebarContent(): string | undefined {
    return this.#sidebar?.content;
  }

  view(): View {
    const { workbook } = this;
    const { sheet, refusals } = sheetView(workbook);
    return {
      file: workbook.name,
      tabs: workbook.sheets.map(({ id, name, tabColor }) => ({
        id,
        name,
        isOpen: id === sheet.id,
        ...(tabColor && { colour: tabColor }),
      })),
      sheet,
      menu: this.#menu,
      ...(this.#sidebar && { sidebar: { key: this.#sidebar.key, title: this.#sidebar.title } }),
      dialogs: this.#dialogs.open,
      ...(this.#dialogs.shownToast && { toast: this.#dialogs.shownToast }),
      warnings: [...refusals, ...this.refusals],
    };
  }

  /** Calls the listener after every change; gives a function that ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called after the workbook was changed from outside. */
  changed(): void {
    this.#evaluate();
    this.#tell();
  }

  /** Something a person did. Resolves when it is over, questions of a menu command included. */
  async act(action: Action): Promise<void> {
    try {
      await this.#do(action);
    } catch (error) {
      if (error instanceof ServiceError) this.#dialogs.tell(words.refused.title, error.message);
      else if (error instanceof HostError)
        this.#dialogs.tell(words.failed.title, words.refused.notHere(error.message));
      else throw error;
    }
    if (LEAVES_CELLS.includes(action.do)) this.#tell();
    else this.changed();
  }

  /** A call of google.script.run. */
  async call(call: Call): Promise<Reply> {
    this.calls.push(call);
    const fault = this.failing?.(call, this.calls.length - 1);
    if (fault?.kind === 'hangs') return new Promise<Reply>(() => {});
    if (fault?.kind === 'fails') return { error: fault.message };
    if (fault?.kind === 'waits') await fault.until;
    const finished = await this.#run(call.name, call.args, fault?.kind === 'runs' ? fault.options : {});
    this.changed();
    const failure = failureOf(finished);
    return failure === undefined ? { result: legalResult(finished.result) } : { error: failure };
  }

  async #do(action: Action): Promise<void> {
    const officer = new Officer(this.workbook);
    switch (action.do) {
      case 'open':
        return officer.openTab(this.#tab(action.tab));
      case 'select': {
        const sheet = this.#tab(action.tab);
        return officer.select(sheet, wholeMerge(sheet, action.area));
      }
      case 'type':
        return typeInto(officer, this.#tab(action.tab), action, action.texts);
      case 'clear':
        return clearAll(officer, this.#tab(action.tab), action.area);
      case 'menu': {
        const failure = failureOf(await this.#run(action.functionName));
        if (failure !== undefined) this.#dialogs.tell(words.failed.script, failure);
        return;
      }
      case 'answer':
        return this.#dialogs.answer(action.dialog, action.button, action.text);
      case 'forget':
        return this.#dialogs.forget(action.toast);
      case 'closeSidebar':
        this.#sidebar = undefined;
        return;
      case 'reset':
        this.workbook.restore(this.#initial);
        return this.#openSidebar();
      case 'copy':
        this.workbook.restore(officer.copyFile());
        return this.#openSidebar();
    }
  }

  #tab(id: number): Sheet {
    const sheet = this.workbook.sheetById(id);
    if (!sheet) throw new HostError(`there is no tab ${id}`);
    return sheet;
  }

  async #run(
    name: string,
    args: readonly unknown[] = [],
    options: RunOptions = {},
  ): Promise<Finished<unknown>> {
    const ask = (question: Question): Promise<Answer> => this.#dialogs.ask(question);
    const finished = await runAsking({ workbook: this.workbook, code: this.#code, ask }, name, args, options);
    this.#show(finished);
    return finished;
  }

  #show({ ui, log }: Finished<unknown>): void {
    for (const refusal of log.refusals) this.#refuse(refusal);
    for (const toast of ui.toasts) this.#dialogs.toast(toast);
    for (const alert of ui.alerts) if (alert.buttons === 'OK') this.#dialogs.tell(alert.title, alert.message);
    for (const { title } of ui.dialogs) this.#refuse(`the dialog "${title}" is not shown`);
    const page = ui.sidebars.at(-1);
    if (page) this.#sidebar = { ...page, key: ++this.#opened };
  }

  /** As a person opens the file and then the sidebar. */
  #openSidebar(): void {
    this.#show(runFunction(this.workbook, this.#code, 'menuSidebar'));
  }

  #readMenu(): MenuView {
    const { ui } = runFunction(this.workbook, this.#code, 'onOpen', [], { authMode: 'NONE' });
    const [menu] = ui.menus;
    return { caption: menu?.caption ?? th.run.appName, items: menu?.items ?? [] };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #evaluate(): void {
    try {
      evaluateWorkbook(this.workbook, this.#code);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#refuse(error.message);
    }
  }

  #refuse(what: string): void {
    if (!this.refusals.includes(what)) this.refusals.push(what);
  }
}

function failureOf({ outcome }: Finished<unknown>): string | undefined {
  if (outcome === 'done') return undefined;
  return outcome === 'killed' ? 'Exceeded maximum execution time' : outcome.threw;
}

/** A click on merged cells selects all of them. */
function wholeMerge(sheet: Sheet, area: AreaView): AreaView {
  const [merge] = mergesIn(sheet, area);
  return area.rows * area.columns === 1 && merge ? merge : area;
}
