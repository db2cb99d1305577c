// Makes a strict Apps Script object of an implementation: every member that is not implemented is refused by
// name, every access is logged, values are copied at the border and errors are the realm's own.
import type { Border } from './border';
import type { CallLog } from './callLog';
import { HostError } from './errors';

/** What service objects of one execution share. */
export interface Execution {
  readonly border: Border;
  readonly log: CallLog;
}

/** An error that Apps Script itself documents; it is thrown inside the realm, where the script may catch it. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
}

/**
 * `Full` is Google's type, `implementation` the part of it that the host has: the cast is honest because
 * reaching for any other member throws.
 */
export function strict<Full extends object>(
  name: string,
  implementation: Partial<Full>,
  execution: Execution,
): Full {
  const { border, log } = execution;
  const service = new Proxy(Object.create(null) as object, {
    get(_, member) {
      if (typeof member === 'symbol') return undefined;
      const call = `${name}.${member}`;
      const own = Object.hasOwn(implementation, member) ? (implementation as Members)[member] : undefined;
      if (own === undefined) {
        log.record(call);
        throw border.error(`${call} is not implemented by the local host`);
      }
      if (typeof own !== 'function') return own;
      return (...args: unknown[]) => {
        log.record(call);
        return guarded(border, call, () => border.into(own(...args.map(arg => border.out(arg)))));
      };
    },
    set(_, member) {
      throw border.error(`${name}.${String(member)} cannot be changed`);
    },
    has: (_, member) => Object.hasOwn(implementation, member),
  });
  border.register(service, implementation);
  return service as Full;
}

/** A service that an execution may not use at all: any member is counted and refused with the reason. */
export function refused(name: string, reason: (call: string) => string, execution: Execution): object {
  return new Proxy(Object.create(null) as object, {
    get(_, member) {
      if (typeof member === 'symbol') return undefined;
      const call = `${name}.${member}`;
      execution.log.record(call);
      throw execution.border.error(reason(call));
    },
  });
}

type Members = Record<string, unknown>;

function guarded<T>(border: Border, call: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ServiceError) throw border.error(error.message);
    if (error instanceof HostError) throw border.error(`${call}: ${error.message}`);
    throw error;
  }
}
