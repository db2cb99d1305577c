// The frameworks this product knows, by fiscal year. A year is derived and built only when it is asked for,
// because Apps Script evaluates the whole file anew for every cell formula.
import { buildFramework } from './build';
import type { Framework } from './node';
import type { YearSpec } from './spec';
import { fy2562 } from './years/fy2562';
import { fy2563 } from './years/fy2563';
import { fy2564 } from './years/fy2564';
import { fy2565 } from './years/fy2565';
import { fy2566 } from './years/fy2566';
import { fy2567 } from './years/fy2567';
import { fy2568 } from './years/fy2568';
import { fy2569 } from './years/fy2569';

const SPECS: ReadonlyMap<number, () => YearSpec> = new Map([
  [2562, fy2562],
  [2563, fy2563],
  [2564, fy2564],
  [2565, fy2565],
  [2566, fy2566],
  [2567, fy2567],
  [2568, fy2568],
  [2569, fy2569],
]);

/** Fiscal years B.E. with a framework, ascending. */
export const FRAMEWORK_YEARS: readonly number[] = [...SPECS.keys()];

const built = new Map<number, Framework>();

/** The framework of a fiscal year (B.E.), always the same object; none for a year outside FRAMEWORK_YEARS. */
export function frameworkOf(year: number): Framework | undefined {
  const known = built.get(year);
  if (known) return known;
  const spec = SPECS.get(year);
  if (!spec) return undefined;
  const framework = buildFramework(spec());
  built.set(year, framework);
  return framework;
}
