// The sentence about a result that stands in an office's own papers, in Thai whatever language the page has.
import type { Assessment } from '../../../domain/analysis/assessment';
import { points2 } from '../../../domain/scoring/round';
import { toThaiDigits } from '../../../domain/thai/digits';
import { sentence } from '../../../text/th/views/result';

interface Choice {
  /** Name of the office; '' where it is not set. */
  readonly agency: string;
  readonly digits: 'thai' | 'arabic';
}

/** Nothing where not even one instrument is complete: what is provisional does not belong into a paper. */
export function resultSentence(assessment: Assessment, { agency, digits }: Choice): string | undefined {
  const { framework, nodes, total, grade, passed } = assessment;
  const shown = digits === 'thai' ? toThaiDigits : (text: string) => text;
  const who = { agency: agency.trim(), year: shown(String(framework.year)) };
  if (total.state === 'complete' && total.score !== undefined && grade !== undefined) {
    const points = shown(points2(total.score));
    return sentence.whole({ ...who, points, grade, verdict: passed ? sentence.passed : sentence.failed });
  }
  const scores = nodes.flatMap(({ node, state, score }) =>
    node.level === 'instrument' && state === 'complete' && score !== undefined
      ? [sentence.score({ id: node.id, points: shown(points2(score)) })]
      : [],
  );
  return scores.length > 0 ? sentence.partly({ ...who, scores: scores.join(sentence.and) }) : undefined;
}
