// The border between the host and a realm. Values are copied, so that arrays, dates and errors inside are the
// realm's own and `instanceof` holds there as in Apps Script; service objects pass as they are.
import { types } from 'node:util';
import { HostError } from './errors';
import { clockIn, type Zones } from './timeZone';

/** The built-ins of one realm. */
export interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
}

export class Border {
  readonly #implementations = new WeakMap<object, object>();
  /** Where the dates of cells are of another time zone than those of the script. */
  zones: Zones | undefined;

  /** `records`: whether plain objects pass too. What a custom function gets and gives holds none. */
  constructor(
    private readonly intrinsics: Intrinsics,
    private readonly records = false,
  ) {}

  /** Lets a service object pass; coming back as an argument, it is its implementation again. */
  register(service: object, implementation: object): void {
    this.#implementations.set(service, implementation);
  }

  /** An error that the script can catch. */
  error(message: string): Error {
    return new this.intrinsics.Error(message);
  }

  into(value: unknown): unknown {
    if (isPlain(value)) return value;
    if (Array.isArray(value)) {
      const copy = new this.intrinsics.Array<unknown>();
      for (const element of value) copy.push(this.into(element));
      return copy;
    }
    // The host's dates are wall-clock times in UTC fields; a script sees them in its own time zone.
    if (types.isDate(value)) {
      const shown = this.zones ? clockIn(value, this.zones.file, this.zones.script) : value;
      return new this.intrinsics.Date(
        shown.getUTCFullYear(),
        shown.getUTCMonth(),
        shown.getUTCDate(),
        shown.getUTCHours(),
        shown.getUTCMinutes(),
        shown.getUTCSeconds(),
        shown.getUTCMilliseconds(),
      );
    }
    if (this.#known(value)) return value;
    if (this.records && isRecord(value)) return this.#fill(new this.intrinsics.Object(), value, 'into');
    throw new HostError(`${describe(value)} cannot be passed to a script by the local host`);
  }

  out(value: unknown): unknown {
    if (isPlain(value)) return value;
    if (Array.isArray(value)) {
      const copy: unknown[] = [];
      for (const element of value) copy.push(this.out(element));
      return copy;
    }
    if (types.isDate(value)) {
      // A service takes the moment, whatever the script made of its object.
      const own = new Date(value.valueOf());
      const shown = new Date(
        Date.UTC(
          own.getFullYear(),
          own.getMonth(),
          own.getDate(),
          own.getHours(),
          own.getMinutes(),
          own.getSeconds(),
          own.getMilliseconds(),
        ),
      );
      return this.zones ? clockIn(shown, this.zones.script, this.zones.file) : shown;
    }
    if (this.#known(value)) return this.#implementations.get(value);
    if (this.records && isRecord(value)) return this.#fill({}, value, 'out');
    throw new HostError(`${describe(value)} cannot be passed out of a script by the local host`);
  }

  #fill(copy: object, record: object, way: 'into' | 'out'): object {
    for (const [key, value] of Object.entries(record))
      Object.defineProperty(copy, key, {
        value: this[way](value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    return copy;
  }

  #known(value: unknown): value is object {
    return typeof value === 'object' && value !== null && this.#implementations.has(value);
  }
}

/** An object literal of any realm. */
function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isPlain(value: unknown): boolean {
  if (value === null) return true;
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' || type === 'undefined';
}

export function describe(value: unknown): string {
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
