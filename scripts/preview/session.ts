// One workbook with the add-on open beside it: what a person does in the page and what its frames call happen here.
import type { Code } from '../host/code';
import { HostError } from '../host/errors';
import type { Finished, RunOptions } from '../host/execute';
import { Officer } from '../host/officer';
import { ServiceError } from '../host/service';
import type { Answer } from '../host/ui';
import type { Workbook } from '../host/workbook';
import { AddOn } from './addOn';
import { doByHand } from './byHand';
import { Dialogs } from './dialogs';
import { failureOf } from './failure';
import type { Failing } from './fault';
import { legalResult } from './legal';
import { Pages } from './pages';
import { sheetView } from './view/sheet';
import type { Action, Call, MenuView, Reply, View } from './wire';
import { words } from './words';

export interface SessionOptions {
  readonly workbook: Workbook;
  readonly code: Code;
  /** Given to the first questions, before the page is asked. */
  readonly answers?: readonly Answer[];
  readonly failing?: Failing;
}

/** What a person does without changing a cell: formulas need not be evaluated again. */
const LEAVES_CELLS: readonly Action['do'][] = [
  'open',
  'select',
  'answer',
  'forget',
  'closeSidebar',
  'closeWindow',
];

let sessions = 0;

export class Session {
  readonly id = ++sessions;
  readonly workbook: Workbook;
  /** Every call of google.script.run so far. */
  readonly calls: Call[] = [];
  readonly pages = new Pages();
  failing: Failing | undefined;
  readonly #addOn: AddOn;
  readonly #initial: Workbook;
  readonly #dialogs: Dialogs;
  readonly #listeners = new Set<() => void>();
  readonly #menu: MenuView;

  constructor({ workbook, code, answers = [], failing }: SessionOptions) {
    this.workbook = workbook;
    this.failing = failing;
    this.#dialogs = new Dialogs(answers, () => this.#tell());
    this.#addOn = new AddOn({ workbook, code, ask: question => this.#dialogs.ask(question) });
    this.#addOn.evaluate();
    this.#initial = workbook.clone();
    this.#menu = this.#addOn.menu();
    this.#show(this.#addOn.openSidebar());
  }

  /** What scripts asked for and the host does not do; a script may hide it, a test should not. */
  get refusals(): readonly string[] {
    return this.#addOn.refusals;
  }

  /** The page that the sidebar shows; undefined when it is closed. */
  get sidebarContent(): string | undefined {
    return this.pages.sidebarContent;
  }

  /** The page that the dialog shows; undefined when none is open. */
  get dialogContent(): string | undefined {
    return this.pages.dialogContent;
  }

  view(): View {
    const { workbook } = this;
    const { sheet, refusals } = sheetView(workbook);
    return {
      session: this.id,
      file: workbook.name,
      tabs: workbook.sheets.map(({ id, name, tabColor }) => ({
        id,
        name,
        isOpen: id === sheet.id,
        ...(tabColor && { colour: tabColor }),
      })),
      sheet,
      menu: this.#menu,
      ...this.pages.view(),
      dialogs: this.#dialogs.open,
      ...(this.#dialogs.shownToast && { toast: this.#dialogs.shownToast }),
      warnings: [...refusals, ...this.refusals],
    };
  }

  /** Both pages go, as when the person leaves the file. */
  closePages(): void {
    this.pages.closeAll();
    this.#tell();
  }

  /** Calls the listener after every change; gives a function that ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called after the workbook was changed from outside. */
  changed(): void {
    this.#addOn.evaluate();
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
    switch (action.do) {
      case 'open':
      case 'select':
      case 'type':
      case 'clear':
        return doByHand(this.workbook, action);
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
        return this.pages.closeSidebar();
      case 'closeWindow':
        return this.pages.closeWindow(action.window);
      case 'reset':
        return this.#reopen(this.#initial);
      case 'copy':
        return this.#reopen(new Officer(this.workbook).copyFile());
    }
  }

  async #run(
    name: string,
    args: readonly unknown[] = [],
    options: RunOptions = {},
  ): Promise<Finished<unknown>> {
    const finished = await this.#addOn.run(name, args, options);
    this.#show(finished);
    return finished;
  }

  #show({ ui }: Finished<unknown>): void {
    for (const toast of ui.toasts) this.#dialogs.toast(toast);
    for (const alert of ui.alerts) if (alert.buttons === 'OK') this.#dialogs.tell(alert.title, alert.message);
    this.pages.show(ui);
  }

  /** Another state of the file, as a person finds it who opens it. */
  #reopen(file: Workbook): void {
    this.workbook.restore(file);
    this.pages.closeAll();
    this.#show(this.#addOn.openSidebar());
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
