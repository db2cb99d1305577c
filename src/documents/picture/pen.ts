// Writes into rectangles of a picture: a text is fitted, then set in the middle of the height.
import { COLOURS } from './colours';
import type { Shape } from './shapes';
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

/** @param spelled how a text is written, such as in digits of the office's choice */
export function penOf(tools: TextTools, spelled: (text: string) => string = String): Pen {
  const wholly: TextTools = { ...tools, piecesOf: text => [text] };
  return (text, area, { size: largest, align = 'left', bold = false, fill = COLOURS.ink, whole = false }) => {
    const { size, lines } = fitted(spelled(text), { ...area, size: largest, bold }, whole ? wholly : tools);
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
