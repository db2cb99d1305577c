// The units of the plan as they first appear, each with its rows in the order of the plan; last the rows that name nobody.
import { unitKey, unitsIn } from '../../domain/plan/units';
import type { PlanLine } from '../facts';

export interface UnitRows {
  /** As it is written first; undefined for nobody. */
  readonly name: string | undefined;
  readonly lines: readonly PlanLine[];
}

export function unitsOf(plan: readonly PlanLine[]): readonly UnitRows[] {
  const named = new Map<string, { readonly name: string; readonly lines: PlanLine[] }>();
  const others: PlanLine[] = [];
  for (const line of plan) {
    const units = unitsIn(line.responsible);
    for (const name of units) {
      const unit = named.get(unitKey(name)) ?? { name, lines: [] };
      named.set(unitKey(name), unit);
      unit.lines.push(line);
    }
    if (units.length === 0) others.push(line);
  }
  return [...named.values(), ...(others.length > 0 ? [{ name: undefined, lines: others }] : [])];
}
