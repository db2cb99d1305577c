// A section in a column of the text's width, whole and unseen, to be measured.
import type { Section } from '../../../documents/tree';
import { flowOf } from '../../flow';
import { fontsOf } from '../fonts';
import { lengthsOf } from '../lengths';
import { wholePiece } from '../pieces';
import { BlockView } from './BlockView';
import type { Setting } from './setting';

interface Props {
  readonly section: Section;
  readonly setting: Setting;
}

export const Column = ({ section, setting }: Props) => (
  <div class="paper" style={{ ...lengthsOf(section), ...fontsOf(setting.font) }}>
    {flowOf(section.blocks).map(({ block }, index) => (
      <BlockView key={index} piece={wholePiece(block, setting.listed)} setting={setting} />
    ))}
  </div>
);
