// Texts of any length in the document's properties, cut into pieces that each fit under the limit of a value.
import type { Texts } from '../app/ports';

/** A value holds 8,066 bytes, and a character of JavaScript takes at most 3 of them: this leaves room. */
const LONGEST_PIECE = 2_600;
/** What stands under the name itself: how many pieces there are. */
const COUNT = /^\d+$/;

const pieceName = (name: string, index: number): string => `${name}.${index}`;

export const texts: Texts = {
  load: name => {
    const all = PropertiesService.getDocumentProperties().getProperties();
    const count = all[name] ?? '';
    if (!COUNT.test(count)) return '';
    const pieces = Array.from({ length: Number(count) }, (_, index) => all[pieceName(name, index)]);
    return pieces.some(piece => piece === undefined) ? '' : pieces.join('');
  },
  save: (name, text) => {
    const pieces = piecesOf(text);
    const values: Record<string, string> = { [name]: String(pieces.length) };
    pieces.forEach((piece, index) => {
      values[pieceName(name, index)] = piece;
    });
    // One call, so that the pieces and their number belong together.
    PropertiesService.getDocumentProperties().setProperties(values, false);
  },
};

/** A pair of surrogates is one character: cut apart, both halves would be lost. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + LONGEST_PIECE;
    const cutsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length;
    pieces.push(text.slice(start, cutsPair ? end - 1 : end));
    start = cutsPair ? end - 1 : end;
  }
  return pieces;
}
