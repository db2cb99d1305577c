// The result of the office: total and grade in a sentence, and the instruments in a table.
import { knownPercent } from '../../domain/analysis/knownPercent';
import type { Framework, FrameworkNode } from '../../domain/framework/node';
import { nodesOf } from '../../domain/framework/tree';
import { effectiveWeights } from '../../domain/scoring/effectiveWeight';
import { type RollUp, rollUp } from '../../domain/scoring/rollUp';
import { points2, round2 } from '../../domain/scoring/round';
import { pass } from '../../text/th/cells';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { Table } from '../tree';
import { cell, headCell } from './blocks';
import { instrumentsOf } from './instrument';
import { agencyOf } from './office';
import { nodeName, scoreText } from './score';

const verdictOf = ({ assessment: { passed } }: DocumentFacts): string =>
  passed === undefined ? pass.unknown : passed ? pass.yes : pass.no;

/** @param agency as the sentence calls the office */
export function resultSentence(facts: DocumentFacts, agency = agencyOf(facts)): string {
  const { total, grade } = facts.assessment;
  const { result } = parts;
  if (total.score === undefined) return result.empty({ agency });
  const said = { agency, total: points2(total.score), verdict: verdictOf(facts) };
  if (total.state === 'partial') return result.partial({ ...said, known: knownPercent(total) });
  return grade === undefined ? result.noGrade(said) : result.complete({ ...said, grade });
}

/** Score and weight of every instrument, and the total. */
export function resultTable(facts: DocumentFacts): Table {
  const { result } = parts;
  const shareOf = shares(facts.assessment);
  return {
    kind: 'table',
    title: result.table,
    widths: [54, 24, 22],
    head: [result.head.map(headCell)],
    rows: [
      ...instrumentsOf(facts).map(at => [
        cell(nodeName(at.node)),
        cell(shareOf(at.node), 'right'),
        cell(scoreText(at), 'right'),
      ]),
      [
        { ...cell(result.total), columns: 2, heads: true },
        { ...cell(scoreText(facts.assessment.total), 'right'), heads: true },
      ],
    ],
  };
}

/** The share of the total that a node carries in this assessment, in percent as it is printed. */
function shares(rolled: RollUp): (node: FrameworkNode) => string {
  const weights = effectiveWeights(rolled);
  const nodes = nodesOf(rolled.framework);
  return node => `${round2((weights[nodes.indexOf(node)] ?? 0) * 100)}`;
}

/** The shares by the rules of the year, as if everything were assessed. */
export const sharesByRule = (framework: Framework): ((node: FrameworkNode) => string) =>
  shares(rollUp(framework, { scores: new Map() }));
