// Chapter 3: the ranking of the indicators, strengths and weaknesses by the office's cut-offs, and what each measures.
import { type Ranked, rankIndicators } from '../../domain/analysis/ranking';
import { standingOf } from '../../domain/analysis/standing';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { round2 } from '../../domain/scoring/round';
import { pass } from '../../text/th/cells';
import { analysisReport as words } from '../../text/th/documents/analysisReport';
import { indicators } from '../../text/th/documents/indicators';
import type { DocumentFacts } from '../facts';
import { cell, enumerated, headCell, heading, line, list, paragraph } from '../parts/blocks';
import { bestAmong } from '../parts/instrument';
import { yearOf } from '../parts/office';
import { nodeName, scoreText } from '../parts/score';
import type { Block, Table } from '../tree';
import { indicatorChart } from './chart';

export function analysis(facts: DocumentFacts): readonly Block[] {
  const { headings, noWeak, noMiddle, notComplete } = words;
  const { strongAbove, weakBelow, pass: least } = facts.cutoffs;
  const ranked = rankIndicators(facts.assessment, least);
  const complete = ranked.filter(({ rank }) => rank !== undefined).map(({ indicator }) => indicator);
  const others = ranked.filter(({ rank }) => rank === undefined).map(({ indicator }) => indicator);
  const ofStanding = (standing: string, none: readonly Block[]): readonly Block[] => {
    const found = complete.filter(({ score }) => standingOf(score ?? 0, facts.cutoffs) === standing);
    return found.length > 0 ? found.map(aboutIndicator) : none;
  };
  const strong = { limit: round2(strongAbove) };
  const weak = { limit: round2(weakBelow) };
  return [
    heading(2, headings.analysis({ year: yearOf(facts) })),
    ...indicatorChart(facts, ranked),
    rankingTable(ranked),
    line(words.ranking.passMark({ pass: round2(least) })),
    heading(3, headings.strong(strong)),
    ...ofStanding('strong', withoutStrengths(complete, strong)),
    heading(3, headings.weak(weak)),
    ...ofStanding('weak', [paragraph(noWeak(weak))]),
    heading(3, headings.middle),
    ...ofStanding('middle', [paragraph(noMiddle)]),
    ...(others.length > 0
      ? [paragraph(notComplete({ names: enumerated(others.map(({ node }) => nodeName(node))) }))]
      : []),
  ];
}

/** What is told in the place of strengths: that there are none, and what is relatively best, called so. */
function withoutStrengths(
  complete: readonly NodeScore[],
  limit: { readonly limit: number },
): readonly Block[] {
  const best = bestAmong(complete);
  if (best.length === 0) return [paragraph(words.noStrong(limit))];
  const names = best.map(at => words.scored({ name: nodeName(at.node), score: scoreText(at) }));
  return [paragraph(words.relativelyBest(limit)), list(false, names)];
}

function rankingTable(ranked: readonly Ranked[]): Table {
  const { title, head, noRank } = words.ranking;
  return {
    kind: 'table',
    title,
    widths: [11, 44, 22, 23],
    head: [head.map(headCell)],
    rows: ranked.map(({ rank, indicator, passed }) => [
      cell(rank === undefined ? noRank : `${rank}`, 'centre'),
      cell(indicator.node.name),
      cell(scoreText(indicator), 'right'),
      cell(passed === undefined ? pass.unknown : passed ? pass.yes : pass.no, 'centre'),
    ]),
  };
}

/** One indicator with its score, what it measures, and the parts that it has this year. */
function aboutIndicator(indicator: NodeScore, index: number): Block {
  const { id, children } = indicator.node;
  const groups = children.filter(({ level }) => level === 'subIndicator');
  const names = enumerated(children.map(({ name }) => name));
  return paragraph(
    [
      words.indicatorScore({
        number: index + 1,
        name: nodeName(indicator.node),
        score: scoreText(indicator),
      }),
      indicators[id] ?? (names === '' ? '' : words.about({ names })),
      groups.length > 0
        ? words.parts({ count: groups.length, names: enumerated(groups.map(({ name }) => name)) })
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}
