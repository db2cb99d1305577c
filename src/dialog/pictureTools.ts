// How wide a text is in a picture, and where Thai may be broken, as this browser knows it.
import { ESTIMATED, type TextTools } from '../documents/picture/text';

/** Screen fonts with Thai letters of one usual size, by system: Sarabun of official papers is much smaller. */
const FONTS = "Sarabun, 'Noto Sans Thai', 'Leelawadee UI', Thonburi, Loma, Tahoma, sans-serif";

export const fontOf = (size: number, bold: boolean): string =>
  `${bold ? 'bold' : 'normal'} ${size}px ${FONTS}`;

/** Letters grow evenly: each text is measured once, at this size. */
const MEASURED_AT = 100;

export function pictureTools(pen: CanvasRenderingContext2D): TextTools {
  const known = new Map<string, number>();
  return {
    widthOf: (text, size, bold) => {
      const key = `${bold} ${text}`;
      let width = known.get(key);
      if (width === undefined) {
        pen.font = fontOf(MEASURED_AT, bold);
        width = pen.measureText(text).width;
        known.set(key, width);
      }
      return (width * size) / MEASURED_AT;
    },
    piecesOf: wordsOf() ?? ESTIMATED.piecesOf,
  };
}

interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string }>;
}

/** Not in every browser, and of later years than the page's own language. */
const { Segmenter: Words } = Intl as {
  readonly Segmenter?: new (language: string, options: { readonly granularity: 'word' }) => Segmenter;
};

function wordsOf(): TextTools['piecesOf'] | undefined {
  if (!Words) return undefined;
  const segmenter = new Words('th', { granularity: 'word' });
  return text => Array.from(segmenter.segment(text), ({ segment }) => segment);
}
