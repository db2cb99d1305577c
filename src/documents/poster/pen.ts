// Writes into rectangles of a picture: digits as the office writes them, then fitted, then set in the middle of the height.
import { toThaiDigits } from '../../domain/thai/digits';
import { printable } from '../../domain/thai/printable';
import type { Digits } from '../tree';
import { COLOURS, type Shape } from './shapes';
import { fitted, LINE_HEIGHT, type TextTools } from './text';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Look {
  /** The largest font size, in pixels. */
  readonly size: number;
  readonly align?: 'left' | 'centre' | 'right';
  readonly bold?: boolean;
  readonly fill?: string;
  /** Never broken into lines: a number, a word. */
  readonly whole?: boolean;
}

export type Pen = (text: string, area: Area, look: Look) => readonly Shape[];

/** From the middle of a line to its baseline, in font sizes. */
const BASELINE = 0.32;

export function penOf(tools: TextTools, digits: Digits): Pen {
  const wholly: TextTools = { ...tools, piecesOf: text => [text] };
  return (text, area, { size: largest, align = 'left', bold = false, fill = COLOURS.ink, whole = false }) => {
    const shown = printable(text);
    const written = digits === 'thai' ? toThaiDigits(shown) : shown;
    const { size, lines } = fitted(written, { ...area, size: largest, bold }, whole ? wholly : tools);
    const x = area.x + area.width * { left: 0, centre: 0.5, right: 1 }[align];
    const step = size * LINE_HEIGHT;
    const first = area.y + area.height / 2 - (step * (lines.length - 1)) / 2 + size * BASELINE;
    return lines.map((line, index) => ({
      kind: 'text',
      x,
      y: first + index * step,
      size,
      align,
      bold,
      fill,
      text: line,
    }));
  };
}
