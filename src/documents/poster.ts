// The result of a year on one page for the notice board: a picture that the page draws, not a document to sign.
import { toThaiDigits } from '../domain/thai/digits';
import { printable } from '../domain/thai/printable';
import { poster } from '../text/th/documents/poster';
import type { DocumentFacts } from './facts';
import { yearOf } from './parts/office';
import { COLOURS } from './picture/colours';
import { penOf } from './picture/pen';
import type { Scene } from './picture/shapes';
import { ESTIMATED, type TextTools } from './picture/text';
import { posterFoot } from './poster/foot';
import { posterHead } from './poster/head';
import { posterIndicators } from './poster/indicators';
import { posterInstruments } from './poster/instruments';
import { PAGE } from './poster/page';
import { posterScore } from './poster/score';
import { posterTotal } from './poster/total';

interface PosterScene extends Scene {
  /** What the picture tells, for readers who do not see it. */
  readonly title: string;
}

/** @param tools measures and breaks texts; the estimate holds for the usual Thai screen fonts */
export function posterScene(facts: DocumentFacts, tools: TextTools = ESTIMATED): PosterScene {
  const write = penOf(tools, text =>
    facts.digits === 'thai' ? toThaiDigits(printable(text)) : printable(text),
  );
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
