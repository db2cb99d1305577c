// A picture as plain shapes in paint order: what the page draws as SVG. Units are pixels of an A4 page upright.

export interface PosterScene {
  /** What the picture tells, for readers who do not see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill: string;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly width: number;
      readonly dashed?: boolean;
    }
  /** A ring of which a share (0–1) is coloured, clockwise from the top. */
  | {
      readonly kind: 'ring';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly width: number;
      readonly share: number;
      readonly fill: string;
      readonly ground: string;
    }
  /** One line; y is its baseline. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly align: 'left' | 'centre' | 'right';
      readonly bold: boolean;
      readonly fill: string;
      readonly text: string;
    };

export const PAGE = { width: 1240, height: 1754, margin: 80 } as const;

/** Dark enough on their grounds to be read from afar, and told apart without colour by a sign or a word beside. */
export const COLOURS = {
  paper: '#ffffff',
  navy: '#16325c',
  gold: '#e3b84b',
  pale: '#dbe5f3',
  ink: '#1d2733',
  quiet: '#4c5a6b',
  card: '#f3f6fb',
  line: '#c9d3e0',
  track: '#e4eaf2',
  good: '#1c6e5a',
  low: '#b4540a',
  unsure: '#5f6b7a',
} as const;
