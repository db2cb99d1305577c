// The font of official documents. It is named, never embedded; a reader that lacks it is told the next of its family.
import type { IRunStylePropertiesOptions } from 'docx';
import { halfPoints } from './units';

const FAMILY = ['TH SarabunPSK', 'TH Sarabun New', 'Sarabun'] as const;
const [FONT] = FAMILY;

/** Thai is complex script to Word, which has a font and a size of its own for it. */
export const letters = (points: number): IRunStylePropertiesOptions => ({
  font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
  size: halfPoints(points),
  sizeComplexScript: halfPoints(points),
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
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:fonts xmlns:w="${MAIN}">`,
    ...FAMILY.map((name, index) => entry(name, FAMILY.slice(index + 1))),
    '</w:fonts>',
  ].join(''),
};
