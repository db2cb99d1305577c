// How wide a text is in a picture, and where Thai may be broken, as this browser knows it.
import { ESTIMATED, type TextTools } from '../documents/picture/text';
import { wordsOf } from './segments';

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
    piecesOf: wordsOf ?? ESTIMATED.piecesOf,
  };
}
