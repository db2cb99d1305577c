// One sheet of paper with its margins, the page's number at its head, and what stands on it.
import { pages as words } from '../../../text/th/documents/pages';
import { fontsOf } from '../fonts';
import { lengthsOf } from '../lengths';
import type { Sheet } from '../sheets';
import { written } from '../written';
import { BlockView } from './BlockView';
import { classes } from './classes';
import type { Setting } from './setting';

interface Props {
  readonly sheet: Sheet;
  /** Among all sheets, from 1: numbers on paper begin anew with sections. */
  readonly place: number;
  readonly count: number;
  readonly scale: number;
  readonly setting: Setting;
}

export function SheetView({ sheet, place, count, scale, setting }: Props) {
  const { section, number, isNumbered, pieces, excess } = sheet;
  const { digits, font } = setting;
  const label = words.page({ page: written(digits, place), count: written(digits, count) });
  const style = { ...lengthsOf(section), ...fontsOf(font), '--scale': `${scale}`, '--excess': `${excess}px` };
  return (
    <div class={classes('sheet', section.landscape && 'wide')} style={style}>
      <section class="page" aria-label={label}>
        {isNumbered && <p class="page-number">- {written(digits, number)} -</p>}
        <div class="paper">
          {pieces.map((piece, index) => (
            <BlockView key={index} piece={piece} setting={setting} />
          ))}
        </div>
      </section>
    </div>
  );
}
