// Where the texts of a picture stand: boxes, which may not leave it nor meet.
import type { Scene, Shape } from '../../src/documents/picture/shapes';
import { ESTIMATED, type TextTools } from '../../src/documents/picture/text';

export type Text = Extract<Shape, { readonly kind: 'text' }>;

/** Breaks anywhere between letters, as a page may that knows no words. */
const ANYWHERE: TextTools = { ...ESTIMATED, piecesOf: text => text.match(/\P{M}\p{M}*/gu) ?? [] };
const WIDE: TextTools = { ...ESTIMATED, widthOf: (...it) => 1.3 * ESTIMATED.widthOf(...it) };

export const TOOLS = [
  ['estimated widths', ESTIMATED],
  ['breaks anywhere', ANYWHERE],
  ['wider letters', WIDE],
] as const;

export const textsOf = ({ shapes }: Pick<Scene, 'shapes'>): readonly Text[] =>
  shapes.filter(shape => shape.kind === 'text');

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Texts that run over an edge, and pairs that run into each other: none in a picture that is well made. */
export function faultsOf(scene: Scene, tools: TextTools): readonly string[] {
  const boxes = textsOf(scene).map(text => boxOf(text, tools));
  const isOver = ({ left, right, top, bottom }: Box): boolean =>
    Math.min(left, top) < 0 || right > scene.width || bottom > scene.height;
  return [
    ...boxes.filter(isOver).map(({ text }) => text),
    ...boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(other => meet(one, other))
        .map(other => `${one.text} × ${other.text}`),
    ),
  ];
}

/** The part of the picture that a line covers, marks above and below not counted. */
function boxOf({ text, x, y, size, bold, align }: Text, tools: TextTools): Box {
  const width = tools.widthOf(text, size, bold);
  const left = x - width * { left: 0, centre: 0.5, right: 1 }[align];
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
