// The result: total and grade, against the national target, and what the grade means.
import { round2 } from '../../domain/scoring/round';
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import type { DocumentFacts } from '../facts';
import { heading, paragraph } from '../parts/blocks';
import { yearOf } from '../parts/office';
import { resultSentence, resultTable } from '../parts/result';
import { scoreText } from '../parts/score';
import type { Block } from '../tree';

export function result(facts: DocumentFacts): readonly Block[] {
  const { framework, total, grade, passed } = facts.assessment;
  const { headings, reached, reachedVerdict, meaning, meanings, meaningUnknown } = words;
  const said = [
    resultSentence(facts),
    passed === undefined
      ? ''
      : reached({
          pass: round2(framework.passMark),
          total: scoreText(total),
          verdict: passed ? reachedVerdict.yes : reachedVerdict.no,
        }),
    grade === undefined ? '' : meaning({ grade, meaning: meanings[grade] ?? meaningUnknown }),
  ];
  return [
    heading(2, headings.result({ year: yearOf(facts) })),
    ...said.filter(Boolean).map(paragraph),
    resultTable(facts),
  ];
}
