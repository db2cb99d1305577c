// The lines of `npm run platform`: each question with its answer, then the worlds that the answers ask for and their tests.
import { USUAL } from '../host/world';
import { type Meaning, QUESTIONS } from './questions';
import type { Answer, Answers } from './result';

export function reportOf(answers: Answers): string[] {
  const lines: string[] = [];
  const others = new Set<string>();
  const tests = new Set<string>();
  for (const [name, { asks, answers: meanings }] of Object.entries(QUESTIONS)) {
    const answer = answers[name];
    if (!answer) {
      lines.push(`- ${asks}: not answered`);
      continue;
    }
    const meaning = meaningOf(answer, meanings);
    if (meaning?.other !== undefined) others.add(meaning.other);
    for (const test of meaning?.tests ?? []) tests.add(test);
    lines.push(`- ${asks}: ${said(answer)}${meaning ? '' : ' (no world of the host is so: it needs one)'}`);
  }
  const unknown = Object.keys(answers).filter(name => !Object.hasOwn(QUESTIONS, name));
  if (unknown.length > 0) lines.push(`- of another version of the check, not read: ${unknown.join(', ')}`);
  return [
    ...lines,
    listed('World of the host', new Set(partsOf(answers))),
    listed('Beside it', others),
    listed('Tests that matter', tests),
  ];
}

/** The world that was found, as HOST_WORLD names it; '' for the usual one. */
export const worldOf = (answers: Answers): string => partsOf(answers).join('+');

function partsOf(answers: Answers): string[] {
  const parts = Object.entries(QUESTIONS).flatMap(([name, { answers: meanings }]) => {
    const answer = answers[name];
    if (!answer || !('value' in answer)) return [];
    const { world, named } = meaningOf(answer, meanings) ?? {};
    // The name of a locale says more than that it has a comma.
    if (world === 'comma' && answers.locale && 'value' in answers.locale) return [];
    if (world !== undefined) return [world];
    return named && answer.value !== USUAL[named] ? [`${named}=${answer.value}`] : [];
  });
  return [...new Set(parts)];
}

const meaningOf = (answer: Answer, meanings: readonly Meaning[]): Meaning | undefined =>
  'value' in answer ? meanings.find(({ fits }) => fits(answer.value)) : undefined;

const said = (answer: Answer): string =>
  `${'value' in answer ? JSON.stringify(answer.value) : `error: ${answer.error}`} (${answer.ms} ms)`;

const listed = (title: string, entries: ReadonlySet<string>): string =>
  `${title}: ${entries.size === 0 ? 'none beside the usual' : [...entries].join('; ')}`;
