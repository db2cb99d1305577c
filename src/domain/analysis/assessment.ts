// The one assessment value that cells, tabs, sidebar and documents show.
import type { Framework } from '../framework/node';
import { gradeOf } from '../scoring/grade';
import { type EnteredScores, type NodeScore, type RollUp, rollUp } from '../scoring/rollUp';
import { round2 } from '../scoring/round';

export interface Assessment extends RollUp {
  readonly total: NodeScore;
  /** In the year's own words; only when the total is complete and decides it. */
  readonly grade: string | undefined;
  /** Whether the rounded total reaches the year's pass mark; only when the total is complete. */
  readonly passed: boolean | undefined;
}

/** Assesses an office: a pure function of the year's framework and the entered scores. */
export function assess(framework: Framework, entered: EnteredScores): Assessment {
  const rolled = rollUp(framework, entered);
  const total = rolled.nodes[0] as NodeScore;
  if (total.state !== 'complete' || total.score === undefined) {
    return { framework, nodes: rolled.nodes, total, grade: undefined, passed: undefined };
  }
  const result = gradeOf(framework, total.score, instrumentScores(rolled));
  return {
    framework,
    nodes: rolled.nodes,
    total,
    grade: result.kind === 'grade' ? result.grade : undefined,
    passed: round2(total.score) >= framework.passMark,
  };
}

/** Scores of the assessed instruments in document order, or nothing when one of them is not complete. */
function instrumentScores(rolled: RollUp): readonly number[] | undefined {
  const scores: number[] = [];
  for (const { node, state, score } of rolled.nodes) {
    if (node.level !== 'instrument' || state === 'excluded') continue;
    if (state !== 'complete' || score === undefined) return undefined;
    scores.push(score);
  }
  return scores;
}
