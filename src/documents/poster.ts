// The result of a year on one page for the notice board: a picture that the page draws, not a document to sign.
import { poster } from '../text/th/documents/poster';
import type { DocumentFacts } from './facts';
import { yearOf } from './parts/office';
import { posterFoot } from './poster/foot';
import { posterHead } from './poster/head';
import { posterIndicators } from './poster/indicators';
import { posterInstruments } from './poster/instruments';
import { penOf } from './poster/pen';
import { posterScore } from './poster/score';
import { COLOURS, PAGE, type PosterScene } from './poster/shapes';
import { ESTIMATED, type TextTools } from './poster/text';
import { posterTotal } from './poster/total';

/** @param tools measures and breaks texts; the estimate holds for the usual Thai screen fonts */
export function posterScene(facts: DocumentFacts, tools: TextTools = ESTIMATED): PosterScene {
  const write = penOf(tools, facts.digits);
  const { width, height } = PAGE;
  const { total, grade } = facts.assessment;
  return {
    title: poster.told({
      year: yearOf(facts),
      agency: facts.fields.agency,
      total: posterScore(total),
      grade: grade ?? poster.noGrade,
    }),
    width,
    height,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: COLOURS.paper },
      ...posterHead(facts, write),
      ...posterTotal(facts, write),
      ...posterInstruments(facts, write),
      ...posterIndicators(facts, write),
      ...posterFoot(facts, write),
    ],
  };
}
