// What papers may lack, what each lack means for one, and where it is mended.

/**
 * `stops`: the paper would be empty or untrue; `gap`: something is left out or dotted; `note`: nothing is missing, but
 * somebody should know before the paper is signed. In the order in which they are told.
 */
export const WEIGHTS = ['stops', 'gap', 'note'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** `makePlan` and `makeFollowUp` are done from here; `agency`, `round`, `clarify` and `fields` stand in the form; the others are tabs. */
export type RemedyName =
  | 'agency'
  | 'round'
  | 'clarify'
  | 'fields'
  | 'scores'
  | 'unread'
  | 'plan'
  | 'results'
  | 'makePlan'
  | 'makeFollowUp';

interface LackKind {
  readonly weight: Weight;
  /** None where it is mended by nobody here: rules that are not certain. */
  readonly remedy?: RemedyName;
}

const KINDS = {
  noScores: { weight: 'stops', remedy: 'scores' },
  noPlan: { weight: 'stops', remedy: 'makePlan' },
  planWithoutIds: { weight: 'stops', remedy: 'makePlan' },
  emptyPlan: { weight: 'stops', remedy: 'plan' },
  planBehind: { weight: 'stops', remedy: 'makePlan' },
  followUpWithoutIds: { weight: 'stops', remedy: 'makeFollowUp' },
  roundToCome: { weight: 'stops', remedy: 'round' },
  nothingReported: { weight: 'stops', remedy: 'results' },
  noAgency: { weight: 'stops', remedy: 'agency' },
  noItemsToContest: { weight: 'stops', remedy: 'scores' },
  nothingToContest: { weight: 'stops' },
  nothingContested: { weight: 'stops', remedy: 'clarify' },
  partial: { weight: 'gap', remedy: 'scores' },
  unread: { weight: 'gap', remedy: 'unread' },
  itemsUnknown: { weight: 'gap', remedy: 'scores' },
  noFollowUp: { weight: 'gap', remedy: 'makeFollowUp' },
  withoutRound: { weight: 'gap', remedy: 'results' },
  blanks: { weight: 'gap', remedy: 'results' },
  contestBlanks: { weight: 'gap', remedy: 'clarify' },
  noUnits: { weight: 'gap', remedy: 'plan' },
  contestOver: { weight: 'note', remedy: 'clarify' },
  fromPlan: { weight: 'note', remedy: 'results' },
  over: { weight: 'note', remedy: 'plan' },
  overInRound: { weight: 'note', remedy: 'results' },
  uncertain: { weight: 'note' },
  repaired: { weight: 'note', remedy: 'fields' },
} as const satisfies Readonly<Record<string, LackKind>>;

export type LackCode = keyof typeof KINDS;

export const LACK_KINDS: Readonly<Record<LackCode, LackKind>> = KINDS;

/** What weighs most first; among its like in the order given. */
export const byWeight = <Told extends { readonly code: LackCode }>(lacks: readonly Told[]): readonly Told[] =>
  WEIGHTS.flatMap(weight => lacks.filter(({ code }) => LACK_KINDS[code].weight === weight));

/** Whether a paper has what it needs, perhaps with gaps. */
export const isReady = (lacks: readonly { readonly code: LackCode }[]): boolean =>
  lacks.every(({ code }) => LACK_KINDS[code].weight !== 'stops');
