// Calls of the page, made to the built files or to the sources, and their answers, checked to be what the page expects.
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Code } from '../../../scripts/host/code';
import { type Finished, type RunOptions, runFunction, runHere } from '../../../scripts/host/execute';
import type { Workbook } from '../../../scripts/host/workbook';
import { ROOT } from '../../../scripts/root';
import { sidebarCall } from '../../../src/google/sidebarCall';
import { type Answer, answerSchema, type CallName, type Input, type Value } from '../../../src/wire/calls';
import { VERSION } from '../../../src/wire/version';
import { FILES } from '../built';

type Called<Name extends CallName> = Finished<unknown> & { readonly answer: Answer<Value<Name>> | undefined };

let built: Code | undefined;

export function builtCode(): Code {
  built ??= new Code(FILES.map(file => readFileSync(`${ROOT}dist/${file}`, 'utf8')).join('\n'));
  return built;
}

/** A call to the built files in a realm of its own, as the page makes it. The input may be anything. */
export function callAnyhow(workbook: Workbook, name: string, input: unknown, options: RunOptions = {}) {
  return runFunction(workbook, builtCode(), 'sidebarCall', [name, input, VERSION], options);
}

export function call<Name extends CallName>(
  workbook: Workbook,
  name: Name,
  input: Input<Name>,
  options: RunOptions = {},
): Called<Name> {
  return checked(name, callAnyhow(workbook, name, input, options));
}

/** The same from the sources in this realm: fast enough for a run per service call. */
export function callHere<Name extends CallName>(
  workbook: Workbook,
  name: Name,
  input: Input<Name>,
  options: RunOptions = {},
): Called<Name> {
  const body = (services: object): unknown => {
    Object.assign(globalThis, services);
    return sidebarCall(name, input, VERSION);
  };
  return checked(name, runHere(workbook, body, options));
}

/** The value of a call that must succeed. */
export function answered<Name extends CallName>({ answer }: Called<Name>): Value<Name> {
  if (!answer?.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** The refusal of a call that must be refused. */
export const refusalOf = ({ answer }: Called<CallName>): unknown =>
  answer && !answer.ok ? answer.refusal : undefined;

/** A killed run has no answer. */
function checked<Name extends CallName>(name: Name, finished: Finished<unknown>): Called<Name> {
  if (finished.outcome === 'killed') return { ...finished, answer: undefined };
  expect(finished.outcome).toBe('done');
  // What crosses to the page is plain.
  const answer: unknown = JSON.parse(JSON.stringify(finished.result));
  expect(answerSchema(name).safeParse(answer).error?.issues).toBeUndefined();
  return { ...finished, answer: answer as Answer<Value<Name>> };
}
