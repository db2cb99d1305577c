// Runs a function over a workbook as one execution: of a script in a fresh realm, or of the caller's own code with
// the same services but without a realm, which is much faster.
import { ROOT } from '../root';
import type { AuthMode } from './authorisation';
import { refusalFor } from './authorisation';
import { Border } from './border';
import { type CallLog, Killed } from './callLog';
import type { Code } from './code';
import { type Interference, interferingLog } from './faults';
import { Late } from './late';
import { Realm, ScriptError } from './realm';
import { translated } from './refusalTexts';
import { guardOf, type Refusing } from './refusing';
import type { Run } from './run';
import type { Execution } from './service';
import { openServices, type Services } from './services';
import { triggerEvent } from './services/event';
import { releaseLock } from './services/lock';
import { type Answer, UiRecord } from './ui';
import type { Workbook } from './workbook';

export interface RunOptions extends Interference {
  /** FULL unless told otherwise. */
  readonly authMode?: AuthMode;
  /** Folder of the .html files; the built ones unless told otherwise. */
  readonly dist?: string;
  /** Language of the user; `th`. */
  readonly locale?: string;
  /** Of the script; that of its manifest unless told otherwise. */
  readonly timeZone?: string;
  /** What the user answers to alerts and prompts, in order. */
  readonly answers?: readonly Answer[];
  /** Somebody else holds the document lock. */
  readonly lockedElsewhere?: boolean;
  /** What Google refuses this user. */
  readonly refusing?: Refusing;
  /** In milliseconds, for the realm. */
  readonly timeLimit?: number;
}

export type Outcome = 'done' | 'killed' | { readonly threw: string };

export interface Finished<T> {
  /** Undefined unless the outcome is `done`. */
  readonly result: T | undefined;
  readonly log: CallLog;
  readonly ui: UiRecord;
  readonly outcome: Outcome;
}

const SIMPLE_TRIGGERS = /^on(Open|Install|Edit)$/;

/** Calls a top-level function of the script. A simple trigger without arguments gets its event. */
export function runFunction(
  workbook: Workbook,
  code: Code,
  name: string,
  args: readonly unknown[] = [],
  options: RunOptions = {},
): Finished<unknown> {
  const { authMode = 'FULL', timeLimit } = options;
  return finish(workbook, options, (log, begin) => {
    const realm = new Realm(code, {
      authMode,
      log,
      ...(timeLimit !== undefined && { timeLimit }),
      services: execution => ({ ...openServices(begin(execution)) }),
    });
    const isTrigger = args.length === 0 && SIMPLE_TRIGGERS.test(name);
    return realm.call(name, isTrigger ? [triggerEvent(realm.execution, authMode)] : args);
  });
}

/** Calls the body with the services; nothing is copied to another realm but values are still copied. */
export function runHere<T>(
  workbook: Workbook,
  body: (services: Services) => T,
  options: RunOptions = {},
): Finished<T> {
  const { authMode = 'FULL' } = options;
  return finish(workbook, options, (log, begin) => {
    const border = new Border({ Array, Date, Error, Object }, true);
    return body(openServices(begin({ border, log, refusal: call => refusalFor(authMode, call) })));
  });
}

function finish<T>(
  workbook: Workbook,
  options: RunOptions,
  execute: (log: CallLog, begin: (execution: Execution) => Run) => T,
): Finished<T> {
  const ui = new UiRecord();
  const log = interferingLog(options);
  const late = new Late(workbook.refusals);
  const begin = (execution: Execution): Run => {
    const timeZone = options.timeZone ?? 'Asia/Bangkok';
    const { refusing = {} } = options;
    const { language = 'en' } = refusing;
    execution.border.zones = { file: workbook.timeZone, script: timeZone };
    return {
      ...execution,
      guard: guardOf(refusing),
      translate: message => translated(message, language),
      refusing,
      late,
      workbook,
      ui,
      answers: [...(options.answers ?? [])],
      locale: options.locale ?? 'th',
      timeZone,
      dist: options.dist ?? `${ROOT}dist`,
      lockedElsewhere: options.lockedElsewhere ?? false,
    };
  };
  let result: T | undefined;
  let outcome: Outcome = 'done';
  try {
    const answer = execute(log, begin);
    if (!log.killed) late.tell('flush');
    result = answer;
  } catch (error) {
    if (!(error instanceof Killed)) outcome = { threw: messageOf(error) };
  } finally {
    releaseLock(workbook, log);
  }
  // A test's own mistake, or the host's, is no outcome of the script.
  if (log.crashes.length > 0) throw log.crashes[0];
  return log.killed ? { result: undefined, log, ui, outcome: 'killed' } : { result, log, ui, outcome };
}

function messageOf(error: unknown): string {
  if (error instanceof ScriptError || error instanceof Error) return error.message;
  throw error;
}
