// Runs a function of the script whose questions a person answers. The host takes answers before it runs; so a run that
// asks something new is taken back, and repeated with one answer more.
import type { Code } from '../host/code';
import { type Finished, type RunOptions, runFunction } from '../host/execute';
import type { Answer, Question } from '../host/ui';
import type { Workbook } from '../host/workbook';

export interface Asking {
  readonly workbook: Workbook;
  readonly code: Code;
  readonly ask: (question: Question) => Promise<Answer>;
}

/** The run in which every question had its answer. */
export async function runAsking(
  { workbook, code, ask }: Asking,
  name: string,
  args: readonly unknown[] = [],
  options: RunOptions = {},
): Promise<Finished<unknown>> {
  const answers: Answer[] = [];
  for (;;) {
    const before = workbook.clone();
    const finished = runFunction(workbook, code, name, args, { ...options, answers });
    const question = finished.ui.unanswered;
    if (!question) return finished;
    workbook.restore(before);
    answers.push(await ask(question));
  }
}
