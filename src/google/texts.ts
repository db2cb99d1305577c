// Texts of any length in the document's properties, cut into pieces that each fit under the limit of a value.
import { hashOf } from '../app/mark';
import type { Texts } from '../app/ports';
import { Refused } from '../app/refused';

/** A value holds 8,066 bytes, and a character of JavaScript takes at most 3 of them: this leaves room. */
const LONGEST_PIECE = 2_600;
/** What stands under the name itself: how many pieces there are, and the mark of the text that they make. */
const HEAD = /^(\d{1,3}) (\w+)$/;

const pieceName = (name: string, index: number): string => `${name}.${index}`;

export const texts: Texts = {
  load: name => {
    const all = propertiesOfFile().getProperties();
    const [, count, mark] = HEAD.exec(all[name] ?? '') ?? [];
    const pieces = Array.from(
      { length: Number(count ?? 0) },
      (_, index) => all[pieceName(name, index)] ?? '',
    );
    const text = pieces.join('');
    // Pieces of two texts, left by a save that was cut, are none.
    return hashOf(text) === mark ? text : '';
  },
  save: (name, text) => {
    const properties = propertiesOfFile();
    const before = properties.getProperties();
    const pieces = piecesOf(text);
    const values: Record<string, string> = { [name]: `${pieces.length} ${hashOf(text)}` };
    pieces.forEach((piece, index) => {
      values[pieceName(name, index)] = piece;
    });
    properties.setProperties(values, false);
    // A longer text before it left more pieces.
    for (let index = pieces.length; before[pieceName(name, index)] !== undefined; index++)
      properties.deleteProperty(pieceName(name, index));
  },
};

/** There are none for a script that belongs to no file, whatever the type says. */
function propertiesOfFile(): GoogleAppsScript.Properties.Properties {
  const properties =
    PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  if (!properties) throw new Refused('outside');
  return properties;
}

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
