// What the looks of a chart's bars mean, in a row in the middle: only of those that occur.
import type { Pen } from '../picture/pen';
import type { Shape } from '../picture/shapes';
import type { TextTools } from '../picture/text';
import type { BarLook, Chart } from '../tree';
import { SMALLER, WIDTH } from './columns';
import { LOOKS } from './looks';

export const LEGEND_HEIGHT = 60;
const SAMPLE = { width: 52, height: 28 } as const;
const GAP = 14;
const BETWEEN = 56;
const ORDER: readonly BarLook[] = ['reaches', 'below', 'provisional'];
/** Of a name: the row has room for all of them. */
const WIDEST = WIDTH / ORDER.length - SAMPLE.width - GAP - BETWEEN;

export function legend({ bars }: Chart, y: number, { widthOf }: TextTools, write: Pen): readonly Shape[] {
  const entries = ORDER.filter(look => bars.some(({ length }) => length?.look === look)).map(look => ({
    ...LOOKS[look],
    width: Math.min(WIDEST, widthOf(LOOKS[look].name, SMALLER, false) + 1),
  }));
  const taken = entries.reduce((sum, { width }) => sum + SAMPLE.width + GAP + width, 0);
  let x = (WIDTH - taken - BETWEEN * (entries.length - 1)) / 2;
  return entries.flatMap(({ paint, name, width }) => {
    const sample = { ...SAMPLE, x, y: y + (LEGEND_HEIGHT - SAMPLE.height) / 2 };
    const text = { x: x + SAMPLE.width + GAP, y, width, height: LEGEND_HEIGHT };
    x = text.x + width + BETWEEN;
    return [
      { kind: 'rect', ...sample, ...paint } as const,
      ...write(name, text, { size: SMALLER, whole: true }),
    ];
  });
}
