// What the services of one execution share beside the border and the log.
import type { Refusing } from './refusing';
import type { Execution } from './service';
import type { Answer, UiRecord } from './ui';
import type { Workbook } from './workbook';

export interface Run extends Execution {
  readonly workbook: Workbook;
  readonly ui: UiRecord;
  /** Answers to alerts and prompts, in their order; each is used once. */
  readonly answers: Answer[];
  /** The language of the user. */
  readonly locale: string;
  /** Of the script. */
  readonly timeZone: string;
  /** Folder of the .html files of the project. */
  readonly dist: string;
  /** Another execution holds the document lock all the time. */
  readonly lockedElsewhere: boolean;
  readonly refusing: Refusing;
}
