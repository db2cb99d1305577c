// A script project's code: compiled once, evaluated afresh in every execution as Apps Script does.
import { Script } from 'node:vm';

export class Code {
  readonly script: Script;

  constructor(
    readonly source: string,
    readonly filename = 'Code.js',
  ) {
    this.script = new Script(source, { filename });
  }
}
