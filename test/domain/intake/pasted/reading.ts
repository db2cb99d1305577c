// Pasted text read, and the clean table read again as the score tab that it becomes.
import { assess } from '../../../../src/domain/analysis/assessment';
import { type Pasted, readPasted } from '../../../../src/domain/intake/pasted/readPasted';
import { type Intake, readScores } from '../../../../src/domain/intake/read';
import { scoreOf } from '../../../../src/domain/scoring/rollUp';
import { points2 } from '../../../../src/domain/scoring/round';
import { framework } from '../../../bundle/offices';

/** The grid of the tab that is written. */
export const tabOf = ({ rows }: Pasted): unknown[][] => [
  ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน', 'ความคิดเห็น'],
  ...rows.map(({ code, name, score, comment }) => [code, name, score, comment]),
];

export interface PastedOutcome {
  readonly pasted: Pasted;
  readonly intake: Intake;
  readonly scores: Readonly<Record<string, number>>;
  /** The node's score as it is shown. */
  readonly shown: (id: string) => string;
}

export function paste(text: string, year = 2565): PastedOutcome {
  const pasted = readPasted(text, framework(year));
  const intake = readScores({ values: tabOf(pasted) }, framework(year));
  const assessment = assess(framework(year), intake);
  return {
    pasted,
    intake,
    scores: Object.fromEntries(intake.scores),
    shown: id => points2(scoreOf(assessment, id)?.score ?? Number.NaN),
  };
}
