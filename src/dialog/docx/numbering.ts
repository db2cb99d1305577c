// Lists: numbered in the digits of the document, or with bullets.
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Digits } from '../../documents/tree';
import { INDENT } from '../paper';
import { twips } from './units';

export const listReference = (ordered: boolean, digits: Digits): string =>
  ordered ? `numbers-${digits}` : 'bullets';

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(INDENT), hanging: twips(0.75) } } },
  },
];

export const numbering: INumberingOptions = {
  config: [
    { reference: listReference(true, 'thai'), levels: level(LevelFormat.THAI_NUMBERS, '%1.') },
    { reference: listReference(true, 'arabic'), levels: level(LevelFormat.DECIMAL, '%1.') },
    { reference: listReference(false, 'thai'), levels: level(LevelFormat.BULLET, '-') },
  ],
};
