// Whether a year may stand in a plan at all, and which one was most likely meant: 2656 and 2666 are slips of the keyboard for
// 2566, 3109 is 2566 to which the difference of the eras was added once more.

/** The fiscal year (B.E.) of the plan, where it is known: for months and quarters without a year. */
export type PlanYear = number | undefined;

/** Years that a measure may lie before or after the plan's own; plans for several years run for five. */
const NEAR = 5;
/** What may be meant where the year of the plan is not known. */
const EVER = { first: 2550, last: 2589 };
const ERAS_APART = 543;

/** @param year B.E. */
export const isPlausible = (year: number, planYear: PlanYear): boolean =>
  planYear === undefined ? year >= EVER.first && year <= EVER.last : Math.abs(year - planYear) <= NEAR;

/**
 * The year of which a slip makes the given one: the plan's own, else the only one about it; nothing where there is none, or
 * more than one.
 *
 * @param own in which the same time lies in the plan: a month from October on has the year before
 */
export function likelyYear(year: number, planYear: PlanYear, own: PlanYear): number | undefined {
  if (own !== undefined && isSlip(year, own)) return own;
  const [first, last] = planYear === undefined ? [EVER.first, EVER.last] : [planYear - 1, planYear + 1];
  const meant: number[] = [];
  for (let near = first; near <= last; near++) if (isSlip(year, near)) meant.push(near);
  return meant.length === 1 ? meant[0] : undefined;
}

/** Typed in the era of the plan or in the other one, or in the one and taken for the other. */
const isSlip = (typed: number, meant: number): boolean =>
  Math.abs(typed - meant) === ERAS_APART ||
  isOneSlip(String(typed), String(meant)) ||
  isOneSlip(String(typed - ERAS_APART), String(meant - ERAS_APART)) ||
  isOneSlip(String(typed - ERAS_APART), String(meant));

/** One digit is another one, or two neighbours are swapped. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const others = [...typed].flatMap((digit, at) => (digit === meant[at] ? [] : [at]));
  const [one = 0, other = 0] = others;
  return (
    others.length === 1 ||
    (others.length === 2 && other === one + 1 && typed[one] === meant[other] && typed[other] === meant[one])
  );
}
