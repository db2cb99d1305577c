// How far an office is from the next better grade, and how much it may lose before its own grade is gone.
import type { Framework, GradeBand } from '../framework/node';
import { gradeOf } from '../scoring/grade';
import type { NodeScore } from '../scoring/rollUp';
import { round2 } from '../scoring/round';
import type { Assessment } from './assessment';

/** All points are differences of printed numbers, so a clerk can check them by hand. */
export interface GradeDistance {
  readonly grade: string;
  /** Nothing at the best grade. */
  readonly next: Missing | undefined;
  /** Nothing at the lowest grade. */
  readonly losing: Slack | undefined;
}

interface Missing {
  readonly grade: string;
  /** Points that the total lacks; 0 where it is enough already. */
  readonly total: number;
  /** The instruments below the floor of that grade, in document order. */
  readonly instruments: readonly { readonly id: string; readonly points: number }[];
}

interface Slack {
  readonly total: Fall;
  /** Every assessed instrument, where the present grade has a floor. */
  readonly instruments: readonly ({ readonly id: string } & Fall)[];
}

/** What one score may lose while all others stay. */
interface Fall {
  /** The most points that may go without losing the grade; 0 where the next hundredth is too much. */
  readonly points: number;
  /** The grade after one hundredth more. */
  readonly grade: string;
}

interface Printed {
  readonly total: number;
  readonly instruments: readonly { readonly id: string; readonly score: number }[];
}

/** The least step between two printed numbers. */
const HUNDREDTH = 0.01;

/**
 * Distance to the grades next to the present one, by the bands of the year and their floors. Nothing unless the total and
 * every assessed instrument are complete: what is provisional has no grade.
 */
export function gradeDistance(assessment: Assessment): GradeDistance | undefined {
  const { framework, grade } = assessment;
  const printed = printedScores(assessment);
  if (grade === undefined || printed === undefined) return undefined;
  const present = framework.bands.findIndex(band => band.grade === grade);
  const band = framework.bands[present];
  if (!band) return undefined;
  const better = framework.bands[present - 1];
  const isLowest = present === framework.bands.length - 1;
  return {
    grade,
    next: better && missingTo(better, printed),
    losing: isLowest ? undefined : slackOf(band, framework, printed),
  };
}

function missingTo({ grade, min, floor = 0 }: GradeBand, { total, instruments }: Printed): Missing {
  return {
    grade,
    total: Math.max(0, round2(min - total)),
    instruments: instruments
      .filter(({ score }) => score < floor)
      .map(({ id, score }) => ({ id, points: round2(floor - score) })),
  };
}

function slackOf({ min, floor }: GradeBand, framework: Framework, printed: Printed): Slack {
  const scores = printed.instruments.map(({ score }) => score);
  const fallTo = (total: number, instruments: readonly number[]): string => {
    // Always a grade, because the instruments are given.
    const result = gradeOf(framework, total, instruments);
    return result.kind === 'grade' ? result.grade : '';
  };
  return {
    total: { points: round2(printed.total - min), grade: fallTo(min - HUNDREDTH, scores) },
    instruments:
      floor === undefined
        ? []
        : printed.instruments.map(({ id, score }, fallen) => ({
            id,
            points: round2(score - floor),
            grade: fallTo(
              printed.total,
              scores.map((other, index) => (index === fallen ? floor - HUNDREDTH : other)),
            ),
          })),
  };
}

/** The total and the assessed instruments as printed; nothing where one of them is not complete. */
function printedScores({ nodes, total }: Assessment): Printed | undefined {
  const instruments = nodes.filter(({ node, state }) => node.level === 'instrument' && state !== 'excluded');
  if (![total, ...instruments].every(({ state }) => state === 'complete')) return undefined;
  return {
    total: printed(total),
    instruments: instruments.map(instrument => ({ id: instrument.node.id, score: printed(instrument) })),
  };
}

const printed = ({ score }: NodeScore): number => round2(score as number);
