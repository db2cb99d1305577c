// One execution of a script: a fresh context with nothing but ECMAScript built-ins, console and the service
// globals. It keeps programs honest; it is no sandbox against hostile code.
import { createContext, runInContext, Script } from 'node:vm';
import { Border, type Intrinsics } from './border';
import { CallLog } from './callLog';
import type { Code } from './code';
import { HostError } from './errors';
import { type Execution, refused } from './service';
import { SERVICES } from './serviceNames';

/** LIMITED and NONE arrive with the menu; until then the host refuses to run them. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface RealmOptions {
  readonly authMode: AuthMode;
  readonly log?: CallLog;
  /** The services of this execution by global name; every other service refuses all its members. */
  readonly services?: (execution: Execution) => Record<string, object>;
  /** For loading and calling together, in milliseconds. */
  readonly timeLimit?: number;
}

/** The script failed: it threw, or it ran too long. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** Limits of Apps Script, in milliseconds. */
const CUSTOM_FUNCTION_LIMIT = 30_000;
const EXECUTION_LIMIT = 360_000;

/** A vm time limit holds only for code that is run, not for functions that are called: so a script calls. */
const CALL = new Script(
  '{ const slot = globalThis.__call; delete globalThis.__call; Reflect.apply(slot.target, undefined, slot.args) }',
  { filename: 'local host' },
);

export class Realm {
  readonly log: CallLog;
  readonly #context: Record<string, unknown>;
  readonly #border: Border;
  readonly #own: ReadonlySet<string>;
  #left: number;

  constructor(code: Code, options: RealmOptions) {
    const { authMode } = options;
    if (authMode === 'NONE' || authMode === 'LIMITED')
      throw new HostError(`AuthMode.${authMode} is not implemented by the local host`);
    this.log = options.log ?? new CallLog();
    this.#left =
      options.timeLimit ?? (authMode === 'CUSTOM_FUNCTION' ? CUSTOM_FUNCTION_LIMIT : EXECUTION_LIMIT);
    const context = createContext(Object.create(null) as Record<string, unknown>);
    this.#context = context;
    this.#border = new Border(runInContext('({ Array, Date, Error })', context) as Intrinsics);

    const execution: Execution = { border: this.#border, log: this.log };
    const reason =
      authMode === 'CUSTOM_FUNCTION'
        ? (call: string) => `You do not have permission to call ${call}`
        : (call: string) => `${call} is not implemented by the local host`;
    for (const name of SERVICES) context[name] = refused(name, reason, execution);
    // Google allows a custom function some services. This host allows none: results must depend on arguments only.
    if (authMode === 'FULL') Object.assign(context, options.services?.(execution));

    this.#own = new Set(Object.keys(context));
    this.#run(code.script);
  }

  /** Functions that the code declares at top level, without the private ones that end in `_`. */
  functionNames(): string[] {
    return Object.keys(this.#context).filter(
      name => !this.#own.has(name) && !name.endsWith('_') && typeof this.#context[name] === 'function',
    );
  }

  /** Calls a top-level function; arguments and result are copied at the border. */
  call(name: string, args: readonly unknown[]): unknown {
    if (!this.functionNames().includes(name)) throw new ScriptError(`Script function not found: ${name}`);
    this.#context.__call = { target: this.#context[name], args: args.map(arg => this.#border.into(arg)) };
    return this.#border.out(this.#run(CALL));
  }

  #run(script: Script): unknown {
    const started = performance.now();
    try {
      return script.runInContext(this.#context, { timeout: Math.max(1, Math.ceil(this.#left)) });
    } catch (error) {
      if (error instanceof HostError) throw error;
      if ((error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        throw new ScriptError('Exceeded maximum execution time (line 0).', { cause: error });
      throw new ScriptError(messageOf(error), { cause: error });
    } finally {
      this.#left -= performance.now() - started;
    }
  }
}

/** The message of whatever a script threw; its errors are not instances of the host's Error. */
function messageOf(thrown: unknown): string {
  const message = (thrown as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(thrown);
}
