// How bars look, told apart by colour, by pattern and by words, so that they are also when printed in black and white.
import { pass } from '../../text/th/cells';
import { chart as words } from '../../text/th/documents/chart';
import { COLOURS } from '../picture/colours';
import type { Shape } from '../picture/shapes';
import type { BarLook } from '../tree';

type Rect = Extract<Shape, { readonly kind: 'rect' }>;

interface Look {
  readonly paint: Pick<Rect, 'fill' | 'stroke' | 'dashed' | 'stripes'>;
  /** After the score. */
  readonly sign: string;
  /** Below the chart. */
  readonly name: string;
}

const below = ` ${words.belowSign}`;

export const LOOKS: Readonly<Record<BarLook, Look>> = {
  reaches: { paint: { fill: COLOURS.navy, stroke: COLOURS.navy }, sign: '', name: pass.yes },
  below: {
    paint: { fill: COLOURS.paper, stroke: COLOURS.low, stripes: COLOURS.low },
    sign: below,
    name: pass.no + below,
  },
  provisional: {
    paint: { fill: COLOURS.card, stroke: COLOURS.unsure, dashed: true },
    sign: '',
    name: words.provisional,
  },
};
