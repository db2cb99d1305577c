// The lines of `npm run platform`: each question with its answer, then the worlds that the answers ask for and their tests.
import { QUESTIONS } from './questions';
import type { Answer, Answers } from './result';

export function reportOf(answers: Answers): string[] {
  const lines: string[] = [];
  const worlds = new Set<string>();
  const tests = new Set<string>();
  for (const [name, { asks, answers: meanings }] of Object.entries(QUESTIONS)) {
    const answer = answers[name];
    if (!answer) {
      lines.push(`- ${asks}: not answered`);
      continue;
    }
    const meaning = 'value' in answer ? meanings.find(({ fits }) => fits(answer.value)) : undefined;
    if (meaning?.world !== undefined) worlds.add(meaning.world);
    for (const test of meaning?.tests ?? []) tests.add(test);
    lines.push(`- ${asks}: ${said(answer)}${meaning ? '' : ' (no world of the host is so: it needs one)'}`);
  }
  const unknown = Object.keys(answers).filter(name => !Object.hasOwn(QUESTIONS, name));
  if (unknown.length > 0) lines.push(`- of another version of the check, not read: ${unknown.join(', ')}`);
  return [...lines, listed('Worlds', worlds), listed('Tests that matter', tests)];
}

const said = (answer: Answer): string =>
  `${'value' in answer ? JSON.stringify(answer.value) : `error: ${answer.error}`} (${answer.ms} ms)`;

const listed = (title: string, entries: ReadonlySet<string>): string =>
  `${title}: ${entries.size === 0 ? 'none beside the usual' : [...entries].join('; ')}`;
