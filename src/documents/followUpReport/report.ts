// The report itself: a table of measures and results for each instrument, then the obstacles.

import { standingOf } from '../../domain/analysis/standing';
import type { FrameworkNode } from '../../domain/framework/node';
import { scoreOf } from '../../domain/scoring/rollUp';
import { points2 } from '../../domain/scoring/round';
import { followUpReport as words } from '../../text/th/documents/followUpReport';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts, FollowUpLine } from '../facts';
import { heading, line, paragraph, paragraphs } from '../parts/blocks';
import { collected } from '../parts/collected';
import { freeTexts } from '../parts/freeText';
import { officeOf } from '../parts/office';
import { byInstrument, type LineColumn, lineTable, NOT_SET } from '../parts/planTable';
import { itemsOf } from '../parts/remarks';
import { nodeName } from '../parts/score';
import type { Block } from '../tree';
import { type Reported, resultOf } from './round';

export function report(facts: DocumentFacts, title: string, { lines, named }: Reported): readonly Block[] {
  const text = freeTexts(facts, 'followUpReport', words.texts);
  return [
    heading(1, title),
    line(officeOf(facts), 'centre', true),
    ...paragraphs(text('lead')),
    ...byInstrument(facts, lines).flatMap(({ instrument, lines: own }) => {
      const name = instrument ? nodeName(instrument) : parts.plan.ownRows;
      return [
        heading(2, words.headings.instrument({ name })),
        ...(instrument ? keptStandard(facts, instrument) : []),
        lineTable({
          title: words.table.title({ name, ...named }),
          lines: own,
          columns: COLUMNS,
          none: words.table.none({ name }),
        }),
      ];
    }),
    heading(2, words.headings.obstacles),
    ...collected(
      text('obstacles'),
      lines.map(({ obstacles }) => obstacles),
    ),
  ];
}

const COLUMNS: readonly LineColumn<FollowUpLine>[] = [
  { head: words.table.measure, width: 20, text: measureText },
  { head: words.table.steps, width: 21, text: ({ steps }) => steps, empty: NOT_SET },
  { head: words.table.responsible, width: 11, text: ({ responsible }) => responsible, empty: NOT_SET },
  { head: words.table.time, width: 12, text: ({ time }) => time, empty: NOT_SET },
  { head: words.table.result, width: 21, text: resultOf, empty: parts.cellDots },
  {
    head: words.table.suggestions,
    width: 15,
    text: ({ suggestions }) => suggestions,
    empty: parts.cellDots,
  },
];

/** The measure, and in brackets that the plan or the scores do not ask for it any more; other remarks are the office's own business. */
function measureText({ measure, mark }: FollowUpLine): string {
  const gone = [words.notInPlan, parts.plan.noLongerNeeded].find(remark => mark.includes(remark));
  const shown = measure.trim() === '' ? NOT_SET : measure;
  return gone ? `${shown} ${parts.plan.marked({ mark: gone })}` : shown;
}

/** Said of an instrument whose score is among the office's strengths, unless items of it have no points. */
function keptStandard(facts: DocumentFacts, instrument: FrameworkNode): readonly Block[] {
  const { assessment, cutoffs } = facts;
  const at = scoreOf(assessment, instrument.id);
  if (itemsOf(facts, instrument).some(({ score }) => score === 0)) return [];
  if (at?.state !== 'complete' || at.score === undefined) return [];
  if (standingOf(at.score, cutoffs) !== 'strong') return [];
  const said = { name: nodeName(instrument), score: points2(at.score), limit: cutoffs.strongAbove };
  return [paragraph(words.keep(said))];
}
