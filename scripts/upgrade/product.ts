// A built product at work on a workbook in the local host: the menu's command and the calls of its pages.
import { readFileSync } from 'node:fs';
import { Code } from '../host/code';
import { evaluateWorkbook } from '../host/evaluateWorkbook';
import { type Finished, runFunction } from '../host/execute';
import type { Workbook } from '../host/workbook';

/** Every `new Date()` is this day at noon: a file that is made again is the same. */
const onDay = (day: string): string =>
  `Date = new Proxy(Date, { construct: (real, given) => given.length ? new real(...given) : new real('${day}T12:00:00') });\n`;

export class Product {
  readonly #code: Code;
  readonly #dist: string;
  readonly #version: string;

  /** @param root folder of a project that is built; `day` as 2022-11-21 */
  constructor(root: string, day: string) {
    this.#dist = `${root}dist`;
    const [code, app] = ['Code.js', 'App.js'].map(name => readFileSync(`${this.#dist}/${name}`, 'utf8'));
    this.#code = new Code(`${onDay(day)}${code}\n${app}`);
    this.#version = (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }).version;
  }

  /** The menu's command on a tab. Fails where it does not end well. */
  analyse(workbook: Workbook, tab: number): Finished<unknown> {
    workbook.active = workbook.sheets.findIndex(({ id }) => id === tab);
    const finished = this.#run(workbook, 'menuAnalyse', []);
    const told = finished.ui.alerts.at(-1);
    if (finished.outcome !== 'done' || told?.title !== FINISHED)
      throw new Error(`the run did not end well: ${JSON.stringify([finished.outcome, told])}`);
    return finished;
  }

  /** What Sheets does by itself: computes every cell that calls a function of the product. */
  evaluate(workbook: Workbook): void {
    evaluateWorkbook(workbook, this.#code);
  }

  /** The value of a call that must succeed. */
  call(workbook: Workbook, name: string, input: unknown): unknown {
    const { outcome, result } = this.#run(workbook, 'sidebarCall', [name, input, this.#version]);
    const answer = result as { readonly ok: boolean; readonly value: unknown } | undefined;
    if (outcome !== 'done' || !answer?.ok)
      throw new Error(`${name} was refused: ${JSON.stringify([outcome, answer])}`);
    return answer.value;
  }

  #run(workbook: Workbook, name: string, args: readonly unknown[]): Finished<unknown> {
    return runFunction(workbook, this.#code, name, args, { dist: this.#dist });
  }
}

/** The title of the message that a good run ends with. */
const FINISHED = 'วิเคราะห์เสร็จแล้ว';
