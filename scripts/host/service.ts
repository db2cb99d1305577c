// Makes a strict Apps Script object of a handle and the members that its kind has: every other member is refused
// by name, every call is logged, values are copied at the border and errors are the realm's own.
import type { Border } from './border';
import { type CallKind, type CallLog, Killed } from './callLog';
import { HostError } from './errors';

/** What service objects of one execution share. */
export interface Execution {
  readonly border: Border;
  readonly log: CallLog;
  /** Says why this execution may not make a call; nothing if it may. */
  readonly refusal?: (call: string) => string | undefined;
  /** Throws in place of a call what Google would throw. */
  readonly guard?: (on: Handle<object>, call: string, kind: CallKind) => void;
  /** The text of an error in the language of the user. */
  readonly translate?: (message: string) => string;
  /** Where refused writes are told later than at once. */
  readonly late?: HeldBack;
}

/** An error that Apps Script itself documents; it is thrown inside the realm, where the script may catch it. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
}

/** A write that the file does not take, whatever its form: of text that is too long, against a rule, into what is protected. */
export class RefusedWrite extends ServiceError {}

export interface HeldBack {
  /** Whether it keeps the refusal for later. */
  hold(error: unknown): boolean;
  /** Throws one that was held. */
  tell(at: 'read' | 'flush'): void;
}

/** The state behind a service object. */
export class Handle<Full extends object> {
  /** The object that scripts see. */
  declare self: Full;

  constructor(readonly execution: Execution) {}
}

/** Members of Google's type `Full` as functions of the handle; arguments and results are its own. */
export type Methods<Full, On> = {
  readonly [Member in keyof Full]?: Full[Member] extends (...args: infer Args) => infer Result
    ? (on: On, ...args: Args) => Result
    : never;
};

/** Methods by what the call log counts them as. */
export interface Members<Full, On> {
  /** They return workbook state. */
  readonly reads?: Methods<Full, On>;
  /** They change workbook state. */
  readonly writes?: Methods<Full, On>;
  /** They return handles and builders, or talk to the user. */
  readonly neither?: Methods<Full, On>;
  /** Values of the object, such as its enums. */
  readonly constants?: { readonly [Member in keyof Full]?: (execution: Execution) => unknown };
}

interface Method {
  readonly call: string;
  readonly kind: CallKind;
  readonly run: (on: unknown, ...args: unknown[]) => unknown;
}

/** A kind of service object. `Full` is Google's type: claiming it is honest because other members throw. */
export class ServiceKind<Full extends object, On extends Handle<Full>> {
  readonly #methods = new Map<string, Method>();
  readonly #constants = new Map<string, (execution: Execution) => unknown>();
  readonly #handler: ProxyHandler<On>;

  constructor(
    readonly name: string,
    ...groups: readonly Members<Full, On>[]
  ) {
    for (const { reads, writes, neither, constants } of groups) {
      this.#add('read', reads);
      this.#add('write', writes);
      this.#add('neither', neither);
      for (const [member, value] of Object.entries(constants ?? {}))
        this.#constants.set(member, value as (execution: Execution) => unknown);
    }
    this.#handler = {
      get: (on, member) => this.#get(on, member),
      set(on, member) {
        throw on.execution.border.error(`${name}.${String(member)} cannot be changed`);
      },
      has: (_, member) => this.#methods.has(String(member)),
      ownKeys: () => [],
      getPrototypeOf: () => null,
    };
  }

  /** The service object of a handle. */
  open(handle: On): Full {
    const service = new Proxy(handle, this.#handler) as unknown as Full;
    handle.self = service;
    handle.execution.border.register(service, handle);
    return service;
  }

  #add(kind: CallKind, methods: Methods<Full, On> | undefined): void {
    for (const [member, run] of Object.entries(methods ?? {}))
      this.#methods.set(member, { call: `${this.name}.${member}`, kind, run: run as Method['run'] });
  }

  #get(on: On, member: string | symbol): unknown {
    if (typeof member === 'symbol') return undefined;
    const method = this.#methods.get(member);
    if (method) return (...args: unknown[]) => invoke(on, method, args);
    const constant = this.#constants.get(member);
    if (constant) return constant(on.execution);
    throw refuse(on.execution, `${this.name}.${member}`, notImplemented);
  }
}

function invoke(on: Handle<object>, { call, kind, run }: Method, args: readonly unknown[]): unknown {
  const { border, log, refusal, guard, late } = on.execution;
  const reason = refusal?.(call);
  if (reason) throw refuse(on.execution, call, () => reason);
  try {
    log.record(call, kind);
    if (kind === 'read') late?.tell('read');
    guard?.(on, call, kind);
    return border.into(run(on, ...args.map(arg => border.out(arg))));
  } catch (error) {
    if (kind === 'write' && late?.hold(error)) return on.self;
    throw forScript(error, call, on.execution);
  }
}

/** The error as the script sees it. */
function forScript(error: unknown, call: string, { border, log, translate }: Execution): unknown {
  if (error instanceof ServiceError) return border.error(translate?.(error.message) ?? error.message);
  if (error instanceof HostError) {
    log.refusals.push(`${call}: ${error.message}`);
    return border.error(`${call}: ${error.message}`);
  }
  if (!(error instanceof Killed)) log.crashes.push(error);
  return error;
}

/** A service that an execution may not use at all: any member is counted and refused with the reason. */
export function refused(name: string, reason: (call: string) => string, execution: Execution): object {
  return new Proxy(Object.create(null) as object, {
    get(_, member) {
      if (typeof member === 'symbol') return undefined;
      throw refuse(execution, `${name}.${member}`, reason);
    },
  });
}

export function notImplemented(call: string): string {
  return `${call} is not implemented by the local host`;
}

function refuse(execution: Execution, call: string, reason: (call: string) => string): unknown {
  try {
    execution.log.record(call, 'neither');
  } catch (error) {
    return forScript(error, call, execution);
  }
  const message = reason(call);
  execution.log.refusals.push(message);
  return execution.border.error(message);
}
