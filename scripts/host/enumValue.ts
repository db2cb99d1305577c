// The enums of Apps Script. Their values are objects of their own: comparing them with texts is always false.
import type { Execution } from './service';

/** What a value of an enum is inside the host. */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
  ) {}
}

const made = new WeakMap<Execution['border'], Map<string, Readonly<Record<string, object>>>>();

/** The enum for scripts, always the same one in an execution. */
export function enumOf(
  type: string,
  names: readonly string[],
): (execution: Execution) => Readonly<Record<string, object>> {
  return ({ border }) => {
    const enums = made.get(border) ?? new Map<string, Readonly<Record<string, object>>>();
    made.set(border, enums);
    const known = enums.get(type);
    if (known) return known;
    const values = Object.freeze(Object.fromEntries(names.map(name => [name, valueFor(name)])));
    for (const name of names) border.register(values[name] as object, new EnumValue(type, name));
    enums.set(type, values);
    return values;
  };
}

function valueFor(name: string): object {
  const text = () => name;
  return Object.freeze(
    Object.assign(Object.create(null) as object, { toString: text, toJSON: text, name: text }),
  );
}
