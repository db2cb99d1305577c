// The built add-on at work in a workbook: runs its functions, evaluates its formulas, and keeps what it asked for that the
// host does not do.

import { th } from '../../src/text/th';
import { HostError } from '../host/errors';
import { evaluateWorkbook } from '../host/evaluateWorkbook';
import { type Finished, type RunOptions, runFunction } from '../host/execute';
import { notComputedIn, notComputedWords } from '../start/notComputed';
import { type Asking, runAsking } from './runAsking';
import type { MenuView } from './wire';

export class AddOn {
  /** What scripts asked for and the host does not do, each once. */
  readonly refusals: string[] = [];

  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Runs a function; its questions go to the person. */
  async run(name: string, args: readonly unknown[], options: RunOptions): Promise<Finished<unknown>> {
    return this.#noted(await runAsking(this.#asking, name, args, options));
  }

  /** As a person opens the sidebar after the file. */
  openSidebar(): Finished<unknown> {
    const { workbook, code } = this.#asking;
    return this.#noted(runFunction(workbook, code, 'menuSidebar'));
  }

  menu(): MenuView {
    const { workbook, code } = this.#asking;
    const { ui } = runFunction(workbook, code, 'onOpen', [], { authMode: 'NONE' });
    const [menu] = ui.menus;
    return { caption: menu?.caption ?? th.run.appName, items: menu?.items ?? [] };
  }

  evaluate(): void {
    try {
      evaluateWorkbook(this.#asking.workbook, this.#asking.code);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#note(error.message);
    }
    for (const sheet of this.#asking.workbook.sheets) {
      const told = notComputedWords(sheet, notComputedIn(sheet));
      if (told !== undefined) this.#note(told);
    }
  }

  #noted(finished: Finished<unknown>): Finished<unknown> {
    for (const refusal of finished.log.refusals) this.#note(refusal);
    return finished;
  }

  #note(refusal: string): void {
    if (!this.refusals.includes(refusal)) this.refusals.push(refusal);
  }
}
