// The foot of the picture: the best indicators, those to work on, and thanks.
import type { NodeScore } from '../../domain/scoring/rollUp';
import { points2 } from '../../domain/scoring/round';
import { poster } from '../../text/th/documents/poster';
import type { DocumentFacts } from '../facts';
import { extremesOf } from '../parts/extremes';
import { freeTexts } from '../parts/freeText';
import { COLOURS } from '../picture/colours';
import type { Area, Pen } from '../picture/pen';
import type { Shape } from '../picture/shapes';
import { PAGE } from './page';

const HEIGHT = 134;
const GAP = 24;
const BAND = 84;
/** More than these are counted. */
const MOST_NAMED = 3;
const SEPARATOR = ' · ';
export const FOOT_TOP = PAGE.height - BAND - HEIGHT - 28;

export function posterFoot(facts: DocumentFacts, write: Pen): readonly Shape[] {
  const width = (PAGE.width - 2 * PAGE.margin - GAP) / 2;
  const area = { y: FOOT_TOP, width, height: HEIGHT };
  const { highest, lowest } = extremes(facts);
  const band = { x: 0, y: PAGE.height - BAND, width: PAGE.width, height: BAND };
  return [
    ...box(poster.highest, highest, COLOURS.good, { ...area, x: PAGE.margin }, write),
    ...box(poster.lowest, lowest, COLOURS.low, { ...area, x: PAGE.margin + width + GAP }, write),
    { kind: 'rect', ...band, fill: COLOURS.navy },
    ...write(
      freeTexts(facts, 'poster', poster.texts)('thanks'),
      { ...band, x: PAGE.margin, width: PAGE.width - 2 * PAGE.margin },
      { size: 27, align: 'centre', fill: COLOURS.paper },
    ),
  ];
}

function extremes(facts: DocumentFacts): { readonly highest: string; readonly lowest: string } {
  const { highest, lowest, areAlike } = extremesOf(facts);
  if (highest.length === 0) return { highest: poster.noRanking, lowest: poster.noRanking };
  return { highest: named(highest), lowest: areAlike ? poster.allAlike : named(lowest) };
}

/** Indicators of one score. */
function named(alike: readonly NodeScore[]): string {
  const points = points2(alike[0]?.score ?? 0);
  if (alike.length > MOST_NAMED) return poster.several({ count: alike.length, points });
  return alike.map(({ node }) => poster.indicator({ name: node.name, points })).join(SEPARATOR);
}

function box(title: string, text: string, colour: string, area: Area, write: Pen): readonly Shape[] {
  const inner = { x: area.x + 28, width: area.width - 48 };
  return [
    { kind: 'rect', ...area, radius: 14, fill: COLOURS.card, stroke: COLOURS.line },
    { kind: 'rect', x: area.x, y: area.y + 24, width: 8, height: area.height - 48, fill: colour },
    ...write(title, { ...inner, y: area.y + 8, height: 44 }, { size: 27, bold: true, fill: colour }),
    ...write(text, { ...inner, y: area.y + 50, height: 78 }, { size: 27 }),
  ];
}
