// Reads what was saved field by field: a broken or older value costs that field and never the others, and never stops
// anything.
import type * as z from 'zod/mini';

export interface Repaired<T> {
  readonly values: T;
  /** Fields that were there and could not be read: they have their defaults. */
  readonly repaired: readonly (keyof T & string)[];
}

/** @param fields the schema of each field; what is saved beyond them is left out */
export function repair<T extends object>(
  fields: { readonly [Name in keyof T & string]: z.ZodMiniType },
  defaults: T,
  saved: object,
): Repaired<T> {
  const given = saved as Readonly<Record<string, unknown>>;
  const names = (Object.keys(fields) as (keyof T & string)[]).filter(name => given[name] !== undefined);
  const broken = names.filter(name => !fields[name].safeParse(given[name]).success);
  const sound = names.filter(name => !broken.includes(name));
  return {
    values: { ...defaults, ...Object.fromEntries(sound.map(name => [name, given[name]])) },
    repaired: broken,
  };
}
