// The indicators as bars in the order of the assessment, with a line at the cut-off.
import { rankIndicators } from '../../domain/analysis/ranking';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { poster } from '../../text/th/documents/poster';
import type { DocumentFacts } from '../facts';
import { COLOURS } from '../picture/colours';
import type { Pen } from '../picture/pen';
import type { Shape } from '../picture/shapes';
import { FOOT_TOP } from './foot';
import { instrumentsEnd } from './instruments';
import { PAGE } from './page';
import { posterScore } from './score';

const RIGHT = PAGE.width - PAGE.margin;
const BAR = { x: 560, width: 416 };
/** Beside the bar: the sign of a score below the cut-off, then the score. */
const SIGN = { x: BAR.x + BAR.width + 10, width: 32 };
const SCORE = { x: SIGN.x + SIGN.width, width: RIGHT - SIGN.x - SIGN.width };
const HIGHEST_ROW = 66;

export function posterIndicators(facts: DocumentFacts, write: Pen): readonly Shape[] {
  const top = instrumentsEnd(facts) + 26;
  const rowsTop = top + 76;
  const verdicts = new Map(
    rankIndicators(facts.assessment, facts.cutoffs.pass).map(({ indicator, passed }) => [indicator, passed]),
  );
  const indicators = facts.assessment.nodes.filter(({ node }) => node.level === 'indicator');
  const height = Math.min(HIGHEST_ROW, (FOOT_TOP - 20 - rowsTop) / Math.max(indicators.length, 1));
  const cutoff = BAR.x + (BAR.width * facts.cutoffs.pass) / 100;
  return [
    ...write(
      poster.indicators,
      { x: PAGE.margin, width: 440, y: top, height: 60 },
      { size: 38, bold: true, fill: COLOURS.navy },
    ),
    ...legend(top, write),
    ...write(
      poster.cutoff({ cutoff: facts.cutoffs.pass }),
      { x: cutoff - 110, width: 220, y: top + 42, height: 32 },
      { size: 21, align: 'centre', bold: true },
    ),
    ...indicators.flatMap((at, index) =>
      row(at, verdicts.get(at), { y: rowsTop + index * height, height }, write),
    ),
    {
      kind: 'line',
      x1: cutoff,
      y1: rowsTop,
      x2: cutoff,
      y2: rowsTop + indicators.length * height,
      stroke: COLOURS.ink,
      width: 3,
      dashed: true,
    },
  ];
}

function legend(top: number, write: Pen): readonly Shape[] {
  const entry = (x: number, width: number, fill: string, text: string): readonly Shape[] => [
    { kind: 'rect', x, y: top + 9, width: 24, height: 24, radius: 4, fill },
    ...write(text, { x: x + 34, width, y: top, height: 42 }, { size: 24 }),
  ];
  return [
    ...entry(RIGHT - 428, 140, COLOURS.good, poster.reaches),
    ...entry(RIGHT - 244, 210, COLOURS.low, `${poster.belowSign} ${poster.below}`),
  ];
}

/** @param passed nothing where the indicator is not complete */
function row(
  at: NodeScore,
  passed: boolean | undefined,
  { y, height }: { readonly y: number; readonly height: number },
  write: Pen,
): readonly Shape[] {
  const thick = height * 0.5;
  const bar = { x: BAR.x, y: y + (height - thick) / 2, height: thick, radius: Math.min(6, thick / 2) };
  const fill = passed === undefined ? COLOURS.unsure : passed ? COLOURS.good : COLOURS.low;
  return [
    ...write(
      at.node.id,
      { x: PAGE.margin, width: 50, y, height },
      { size: 30, bold: true, align: 'right', fill: COLOURS.navy },
    ),
    ...write(at.node.name, { x: PAGE.margin + 66, width: BAR.x - PAGE.margin - 86, y, height }, { size: 30 }),
    { kind: 'rect', ...bar, width: BAR.width, fill: COLOURS.track },
    ...(at.score ? [{ kind: 'rect', ...bar, width: (BAR.width * at.score) / 100, fill } as const] : []),
    ...(passed === false
      ? write(poster.belowSign, { ...SIGN, y, height }, { size: 24, align: 'centre', fill })
      : []),
    ...write(
      posterScore(at),
      { ...SCORE, y, height },
      { whole: true, size: 30, bold: true, align: 'right', fill },
    ),
  ];
}
