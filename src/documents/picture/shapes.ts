// A picture as plain shapes in paint order, which the page draws on a canvas. Units are pixels of the picture.

export interface Scene {
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
      /** The stroke is broken. */
      readonly dashed?: boolean;
      /** Colour of slanting lines over the fill. */
      readonly stripes?: string;
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
