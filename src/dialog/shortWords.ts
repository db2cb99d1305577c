// What a paper lacks, in the few words that stand under its name.
import type { DialogWords } from '../text/dialogWords';
import { LACK_KINDS, type Weight } from './lackKinds';
import type { Lack } from './lacks';

/** `stops`, `gap`, or that it is ready. */
export const stateOf = (lacks: readonly Lack[]): Exclude<Weight, 'note'> | 'ready' =>
  (['stops', 'gap'] as const).find(weight => ofWeights(lacks, [weight]).length > 0) ?? 'ready';

/** What is missing, each thing once, what weighs most first. */
export const missingWords = ({ papers }: DialogWords, lacks: readonly Lack[]): string =>
  inWords(papers, ofWeights(lacks, ['stops', 'gap']));

/** The line under a paper's name. */
export function stateWords(words: DialogWords, lacks: readonly Lack[]): string {
  const { papers } = words;
  const { lacking, ready, readyBut } = papers.state;
  if (stateOf(lacks) !== 'ready') return lacking({ what: missingWords(words, lacks) });
  return lacks.length > 0 ? readyBut({ what: inWords(papers, lacks) }) : ready;
}

const ofWeights = (lacks: readonly Lack[], weights: readonly Weight[]): readonly Lack[] =>
  lacks.filter(({ code }) => weights.includes(LACK_KINDS[code].weight));

const inWords = ({ short, state }: DialogWords['papers'], lacks: readonly Lack[]): string =>
  lacks.map(({ code, params }) => short[code](params)).join(state.and);
