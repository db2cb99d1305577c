// Draws a picture of plain shapes on a canvas.
import type { Scene, Shape } from '../documents/picture/shapes';
import { fontOf } from './pictureTools';

type Pen = CanvasRenderingContext2D;
/** In pixels. */
const DASHES = [10, 7];
const STRIPES = { apart: 16, width: 6 } as const;

type Of<Kind extends Shape['kind']> = Extract<Shape, { readonly kind: Kind }>;

export function drawPicture(pen: Pen, { width, height, shapes }: Scene): void {
  pen.clearRect(0, 0, width, height);
  for (const shape of shapes) (DRAW[shape.kind] as (pen: Pen, shape: Shape) => void)(pen, shape);
}

const DRAW: { readonly [Kind in Shape['kind']]: (pen: Pen, shape: Of<Kind>) => void } = {
  rect: drawRect,
  line: drawLine,
  ring: drawRing,
  text: drawText,
};

function drawRect(pen: Pen, rect: Of<'rect'>): void {
  const { x, y, width, height, radius = 0, fill, stroke, dashed = false, stripes } = rect;
  const round = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  pen.beginPath();
  pen.moveTo(x + round, y);
  pen.arcTo(right, y, right, bottom, round);
  pen.arcTo(right, bottom, x, bottom, round);
  pen.arcTo(x, bottom, x, y, round);
  pen.arcTo(x, y, right, y, round);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
  if (stripes !== undefined) drawStripes(pen, rect, stripes);
  if (stroke === undefined) return;
  pen.setLineDash(dashed ? DASHES : []);
  pen.strokeStyle = stroke;
  pen.lineWidth = 2;
  pen.stroke();
  pen.setLineDash([]);
}

/** Within the outline that the pen has just drawn, which stands again afterwards. */
function drawStripes(pen: Pen, { x, y, width, height }: Of<'rect'>, colour: string): void {
  pen.save();
  pen.clip();
  const stripes = new Path2D();
  for (let left = x - height; left < x + width; left += STRIPES.apart) {
    stripes.moveTo(left, y + height);
    stripes.lineTo(left + height, y);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = STRIPES.width;
  pen.stroke(stripes);
  pen.restore();
}

function drawLine(pen: Pen, { x1, y1, x2, y2, stroke, width, dashed = false }: Of<'line'>): void {
  pen.setLineDash(dashed ? DASHES : []);
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.strokeStyle = stroke;
  pen.lineWidth = width;
  pen.stroke();
  pen.setLineDash([]);
}

function drawRing(pen: Pen, { x, y, radius, width, share, fill, ground }: Of<'ring'>): void {
  const top = -Math.PI / 2;
  const arc = (to: number, colour: string): void => {
    pen.beginPath();
    pen.arc(x, y, radius, top, top + 2 * Math.PI * to);
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke();
  };
  arc(1, ground);
  arc(share, fill);
}

function drawText(pen: Pen, { x, y, size, align, bold, fill, text }: Of<'text'>): void {
  pen.font = fontOf(size, bold);
  pen.textAlign = align === 'centre' ? 'center' : align;
  pen.fillStyle = fill;
  pen.fillText(text, x, y);
}
