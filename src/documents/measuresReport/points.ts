// By instrument: the indicators to keep and to mend, what the assessor said, and the measures of the plan.
import { standingOf } from '../../domain/analysis/standing';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts, PlanLine } from '../facts';
import { heading, line, list, paragraph } from '../parts/blocks';
import { bestAmong, instrumentsOf, lowestIn, lowestSentence, rankedIn } from '../parts/instrument';
import { indicatorText, markText } from '../parts/planLine';
import { byInstrument, lineTable, NOT_SET, timeOf } from '../parts/planTable';
import { commentOn, isAnyTold, isFull, isLost, itemsOf, remarkOn } from '../parts/remarks';
import { nodeName, scoreText } from '../parts/score';
import type { Block } from '../tree';

export const points = (facts: DocumentFacts): readonly Block[] => [
  heading(2, words.headings.points),
  ...byInstrument(facts, facts.plan).flatMap(({ instrument, lines }, index) => {
    const name = instrument ? nodeName(instrument) : parts.plan.ownRows;
    const at = instrumentsOf(facts).find(({ node }) => node === instrument);
    return [
      heading(3, words.headings.instrument({ number: index + 1, name })),
      ...(at ? keepOrMend(facts, at) : []),
      planTable(name, lines),
    ];
  }),
];

function keepOrMend(facts: DocumentFacts, instrument: NodeScore): readonly Block[] {
  const ranked = rankedIn(facts, instrument.node).filter(({ rank }) => rank !== undefined);
  const lowest = lowestIn(facts, instrument.node);
  const isToMend = (indicator: NodeScore): boolean =>
    standingOf(indicator.score ?? 0, facts.cutoffs) !== 'strong' ||
    (lowest.includes(indicator) && isLost(indicator));
  if (ranked.length === 0)
    return [paragraph(lowestSentence(facts, instrument)), ...remarks(facts, instrument)];
  const all = ranked.map(({ indicator }) => indicator);
  return [
    paragraph(lowestSentence(facts, instrument)),
    ...kept(
      all,
      all.filter(indicator => !isToMend(indicator)),
    ),
    ...scored(words.mend, all.filter(isToMend).reverse()),
    ...remarks(facts, instrument),
  ];
}

/** What is to be kept; where nothing is, what is relatively best, called so. */
function kept(all: readonly NodeScore[], toKeep: readonly NodeScore[]): readonly Block[] {
  const best = toKeep.length > 0 ? [] : bestAmong(all);
  return [...scored(words.keep, toKeep), ...(best.length > 0 ? scored(words.relativelyBest, best) : [])];
}

const scored = (lead: string, indicators: readonly NodeScore[]): readonly Block[] =>
  indicators.length === 0
    ? [line(`${lead}: ${parts.none}`)]
    : [
        line(lead),
        list(
          false,
          indicators.map(at => words.scored({ name: nodeName(at.node), score: scoreText(at) })),
        ),
      ];

/** An assessor comments on items with full points too. */
function remarks(facts: DocumentFacts, { node, state }: NodeScore): readonly Block[] {
  if (state === 'excluded') return [];
  const all = itemsOf(facts, node);
  const items = all.filter(
    at => commentOn(facts, at) !== '' || (at.node.allOrNothing === true && isLost(at)),
  );
  if (items.length === 0) return all.length > 0 && all.every(isFull) ? [line(words.allFull)] : [];
  return [
    line(remarksLead(facts, items)),
    list(
      false,
      items.map(at => remarkOn(facts, at)),
    ),
  ];
}

function remarksLead(facts: DocumentFacts, items: readonly NodeScore[]): string {
  const { lost, told, both } = words.remarks;
  if (!isAnyTold(facts, items)) return lost;
  return items.some(at => at.node.allOrNothing === true && isLost(at)) ? both : told;
}

function planTable(name: string, lines: readonly PlanLine[]): Block {
  const { title, measure, steps, responsible, time, monitoring } = words.plan;
  return lineTable({
    title: title({ name }),
    titled: true,
    lines,
    none: parts.plan.none({ name }),
    columns: [
      { head: measure, width: 22, text: measureOf, empty: NOT_SET },
      { head: steps, width: 26, text: line => line.steps, empty: NOT_SET },
      { head: responsible, width: 17, text: line => line.responsible, empty: NOT_SET },
      { head: time, width: 17, text: timeOf, empty: NOT_SET },
      { head: monitoring, width: 18, text: line => line.monitoring, empty: NOT_SET },
    ],
  });
}

/** The measure under the name of its indicator. */
const measureOf = (row: PlanLine): string =>
  [
    [indicatorText(row), markText(row)].filter(Boolean).join(' '),
    row.measure.trim() === '' ? NOT_SET : row.measure,
  ]
    .filter(Boolean)
    .join('\n');
