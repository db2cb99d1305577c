// Lists with bullets; numbered ones bear their numbers as text.
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { HANGING, INDENT } from '../paper';
import { twips } from './units';

export const BULLETS = 'bullets';

export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(INDENT), hanging: twips(HANGING) } } },
        },
      ],
    },
  ],
};
