// The total as a ring, with the grade and the verdict beside it.
import { knownPercent } from '../../domain/analysis/knownPercent';
import { points2 } from '../../domain/scoring/round';
import { poster } from '../../text/th/documents/poster';
import type { DocumentFacts } from '../facts';
import { COLOURS } from '../picture/colours';
import type { Pen } from '../picture/pen';
import type { Shape } from '../picture/shapes';
import { HEAD_END } from './head';
import { PAGE } from './page';

const TOP = HEAD_END + 50;
const RADIUS = 148;
const CENTRE = { x: PAGE.margin + RADIUS + 32, y: TOP + RADIUS + 16 };
export const TOTAL_END = CENTRE.y + RADIUS + 16;

export function posterTotal(facts: DocumentFacts, write: Pen): readonly Shape[] {
  const { total, grade } = facts.assessment;
  const colour = verdictOf(facts).colour;
  const inRing = { x: CENTRE.x - 124, width: 248 };
  const right = CENTRE.x + RADIUS + 80;
  const beside = { x: right, width: PAGE.width - PAGE.margin - right };
  return [
    {
      kind: 'ring',
      ...CENTRE,
      radius: RADIUS,
      width: 32,
      share: (total.score ?? 0) / 100,
      fill: colour,
      ground: COLOURS.track,
    },
    ...write(
      poster.total,
      { ...inRing, y: CENTRE.y - 98, height: 50 },
      { align: 'centre', size: 30, fill: COLOURS.quiet },
    ),
    ...write(
      total.score === undefined ? poster.noScore : points2(total.score),
      { ...inRing, y: CENTRE.y - 58, height: 116 },
      { align: 'centre', whole: true, size: 84, bold: true, fill: COLOURS.navy },
    ),
    ...write(
      poster.outOf,
      { ...inRing, y: CENTRE.y + 52, height: 44 },
      { align: 'centre', size: 26, fill: COLOURS.quiet },
    ),
    ...write(
      poster.grade,
      { ...beside, y: TOP, height: 56 },
      { align: 'centre', size: 34, fill: COLOURS.quiet },
    ),
    ...write(
      grade ?? poster.noGrade,
      { ...beside, y: TOP + 56, height: 176 },
      { align: 'centre', size: 120, bold: true, fill: COLOURS.navy },
    ),
    ...verdict(facts, { x: right, y: TOP + 244 }, write),
  ];
}

function verdict(
  facts: DocumentFacts,
  { x, y }: { readonly x: number; readonly y: number },
  write: Pen,
): readonly Shape[] {
  const { text, colour } = verdictOf(facts);
  const area = { x, y, width: PAGE.width - PAGE.margin - x, height: 72 };
  return [
    { kind: 'rect', ...area, radius: 36, fill: colour },
    ...write(
      text,
      { ...area, x: x + 36, width: area.width - 72 },
      { size: 34, bold: true, align: 'centre', fill: COLOURS.paper },
    ),
  ];
}

function verdictOf({ assessment: { total, passed, framework } }: DocumentFacts): {
  readonly text: string;
  readonly colour: string;
} {
  if (total.score === undefined) return { text: poster.noScores, colour: COLOURS.unsure };
  if (passed === undefined)
    return { text: poster.provisional({ known: knownPercent(total) }), colour: COLOURS.unsure };
  const mark = framework.passMark;
  return passed
    ? { text: poster.passed({ mark }), colour: COLOURS.good }
    : { text: poster.failed({ mark }), colour: COLOURS.low };
}
