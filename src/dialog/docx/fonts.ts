// The font of the file. It is named, never embedded; a reader that lacks it is told the next of its family.
import type { IRunStylePropertiesOptions } from 'docx';
import type { Font } from '../../domain/thai/fonts';
import { FONT_NAMES, familyOf } from '../fonts';
import { halfPoints } from './units';

/** Thai is complex script to Word, which has a font and a size of its own for it. */
export const inFont = (font: Font): Pick<IRunStylePropertiesOptions, 'font'> => {
  const name = FONT_NAMES[font];
  return { font: { ascii: name, hAnsi: name, cs: name, eastAsia: name } };
};

export const ofSize = (points: number): Pick<IRunStylePropertiesOptions, 'size' | 'sizeComplexScript'> => ({
  size: halfPoints(points),
  sizeComplexScript: halfPoints(points),
});

export const letters = (font: Font, points: number): IRunStylePropertiesOptions => ({
  ...inFont(font),
  ...ofSize(points),
});

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The Thai character set. */
const CHARACTERS = 'DE';

const entry = (name: string, others: readonly string[]): string =>
  [
    `<w:font w:name="${name}">`,
    ...(others.length > 0 ? [`<w:altName w:val="${others.join(',')}"/>`] : []),
    `<w:charset w:val="${CHARACTERS}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`,
  ].join('');

/** The table of fonts of the file: each with those that may stand in for it. */
export function fontTable(font: Font): { readonly path: string; readonly data: string } {
  const family = [...familyOf(font), 'Sarabun'];
  return {
    path: 'word/fontTable.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      `<w:fonts xmlns:w="${MAIN}">`,
      ...family.map((name, index) => entry(name, family.slice(index + 1))),
      '</w:fonts>',
    ].join(''),
  };
}
