// One execution of a script: a fresh context with nothing but ECMAScript built-ins, console and the service
// globals. It keeps programs honest; it is no sandbox against hostile code.
import { createContext, Script } from 'node:vm';
import { type AuthMode, refusalFor } from './authorisation';
import { Border, type Intrinsics } from './border';
import { CallLog, Killed } from './callLog';
import type { Code } from './code';
import { HostError } from './errors';
import { type Execution, notImplemented, refused } from './service';
import { SERVICES } from './serviceNames';

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

/** Limits of Apps Script, in milliseconds: of custom functions and simple triggers, and of all others. */
const SHORT_LIMIT = 30_000;
const EXECUTION_LIMIT = 360_000;

/** A vm time limit holds only for code that is run, not for functions that are called: so a script calls. */
const CALL = new Script(
  '{ const slot = globalThis.__call; delete globalThis.__call; Reflect.apply(slot.target, undefined, slot.args) }',
  { filename: 'local host' },
);

const INTRINSICS = new Script('({ Array, Date, Error, Object })', { filename: 'local host' });

export class Realm {
  readonly log: CallLog;
  readonly #context: Record<string, unknown>;
  /** For opening service objects by hand. */
  readonly execution: Execution;
  readonly #border: Border;
  readonly #own: ReadonlySet<string>;
  #left: number;

  constructor(code: Code, options: RealmOptions) {
    const { authMode } = options;
    this.log = options.log ?? new CallLog();
    this.#left = options.timeLimit ?? (authMode === 'FULL' ? EXECUTION_LIMIT : SHORT_LIMIT);
    const context = createContext(Object.create(null) as Record<string, unknown>);
    this.#context = context;
    const intrinsics = INTRINSICS.runInContext(context) as Intrinsics;
    this.#border = new Border(intrinsics, authMode !== 'CUSTOM_FUNCTION');

    this.execution = {
      border: this.#border,
      log: this.log,
      refusal: call => refusalFor(authMode, call),
    };
    const reason = (call: string) => refusalFor(authMode, call) ?? notImplemented(call);
    for (const name of SERVICES) context[name] = refused(name, reason, this.execution);
    Object.assign(context, options.services?.(this.execution));

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
      if (error instanceof HostError || error instanceof Killed) throw error;
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
