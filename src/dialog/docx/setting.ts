// What a block has to know of its place in the file.
import type { Chart, Digits } from '../../documents/tree';
import type { Font } from '../../domain/thai/fonts';
import type { Placed } from '../flow';
import type { Heading, Listed } from '../listed';

/** A picture that the page has drawn. */
export interface Drawing {
  /** PNG as an address that holds it. */
  readonly data: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Nothing where nothing can be drawn. */
export type Draw = (chart: Chart) => Drawing | undefined;

export interface Setting extends Partial<Omit<Placed, 'block'>> {
  /** Between the margins, in twips. */
  readonly textWidth: number;
  readonly digits: Digits;
  readonly font: Font;
  /** The headings of the contents, in order. */
  readonly listed: ReadonlyMap<Heading, Listed>;
  readonly draw: Draw;
}
