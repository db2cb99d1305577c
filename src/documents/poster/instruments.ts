// A card for each instrument, at most four in a row: its letters, its name and its score.
import type { NodeScore } from '../../domain/scoring/rollUp';
import type { DocumentFacts } from '../facts';
import { instrumentsOf } from '../parts/instrument';
import { COLOURS } from '../picture/colours';
import type { Area, Pen } from '../picture/pen';
import type { Shape } from '../picture/shapes';
import { PAGE } from './page';
import { posterScore } from './score';
import { TOTAL_END } from './total';

const TOP = TOTAL_END + 34;
const HEIGHT = 150;
const GAP = 24;
const MOST_IN_ROW = 4;

export const instrumentsEnd = (facts: DocumentFacts): number =>
  TOP + Math.ceil(instrumentsOf(facts).length / MOST_IN_ROW) * (HEIGHT + GAP) - GAP;

export function posterInstruments(facts: DocumentFacts, write: Pen): readonly Shape[] {
  const instruments = instrumentsOf(facts);
  const columns = Math.min(instruments.length, MOST_IN_ROW);
  const width = (PAGE.width - 2 * PAGE.margin - GAP * (columns - 1)) / columns;
  return instruments.flatMap((at, index) => {
    const x = PAGE.margin + (index % MOST_IN_ROW) * (width + GAP);
    const y = TOP + Math.floor(index / MOST_IN_ROW) * (HEIGHT + GAP);
    return card(at, { x, y, width, height: HEIGHT }, write);
  });
}

function card(at: NodeScore, area: Area, write: Pen): readonly Shape[] {
  const inner = { x: area.x + 24, width: area.width - 40 };
  const letters = inner.width * 0.35;
  return [
    { kind: 'rect', ...area, radius: 14, fill: COLOURS.card, stroke: COLOURS.line },
    { kind: 'rect', x: area.x, y: area.y + 24, width: 8, height: area.height - 48, fill: COLOURS.gold },
    ...write(
      at.node.id,
      { ...inner, width: letters, y: area.y + 8, height: 66 },
      { size: 42, bold: true, fill: COLOURS.navy },
    ),
    ...write(
      posterScore(at),
      { x: inner.x + letters, width: inner.width - letters, y: area.y + 8, height: 66 },
      { whole: true, size: 44, bold: true, align: 'right', fill: COLOURS.navy },
    ),
    ...write(at.node.name, { ...inner, y: area.y + 74, height: 68 }, { size: 23, fill: COLOURS.quiet }),
  ];
}
