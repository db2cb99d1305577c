// The border between the host and a realm. Values are copied, so that arrays, dates and errors inside are the
// realm's own and `instanceof` holds there as in Apps Script; service objects pass as they are.
import { types } from 'node:util';
import { HostError } from './errors';

/** The built-ins of one realm. */
export interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

export class Border {
  readonly #implementations = new WeakMap<object, object>();

  constructor(private readonly intrinsics: Intrinsics) {}

  /** Lets a service object pass; coming back as an argument, it is its implementation again. */
  register(service: object, implementation: object): void {
    this.#implementations.set(service, implementation);
  }

  /** An error that the script can catch. */
  error(message: string): Error {
    return new this.intrinsics.Error(message);
  }

  into(value: unknown): unknown {
    if (Array.isArray(value)) {
      const copy = new this.intrinsics.Array<unknown>();
      for (const element of value) copy.push(this.into(element));
      return copy;
    }
    // The host's dates are wall-clock times in UTC fields; a script sees them in its own time zone.
    if (types.isDate(value))
      return new this.intrinsics.Date(
        value.getUTCFullYear(),
        value.getUTCMonth(),
        value.getUTCDate(),
        value.getUTCHours(),
        value.getUTCMinutes(),
        value.getUTCSeconds(),
        value.getUTCMilliseconds(),
      );
    if (isPlain(value) || this.#known(value)) return value;
    throw new HostError(`${describe(value)} cannot be passed to a script by the local host`);
  }

  out(value: unknown): unknown {
    if (Array.isArray(value)) return Array.from(value, element => this.out(element));
    if (types.isDate(value))
      return new Date(
        Date.UTC(
          value.getFullYear(),
          value.getMonth(),
          value.getDate(),
          value.getHours(),
          value.getMinutes(),
          value.getSeconds(),
          value.getMilliseconds(),
        ),
      );
    if (isPlain(value)) return value;
    if (this.#known(value)) return this.#implementations.get(value);
    throw new HostError(`${describe(value)} cannot be passed out of a script by the local host`);
  }

  #known(value: unknown): value is object {
    return typeof value === 'object' && value !== null && this.#implementations.has(value);
  }
}

function isPlain(value: unknown): boolean {
  return value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value);
}

export function describe(value: unknown): string {
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
