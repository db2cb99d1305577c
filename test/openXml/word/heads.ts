// The rows that head a table stand first in it and leave others below. No row says that it is none: two readers take the
// word for the thing, whatever its value.
import { childOf, childrenOf } from '../elements';
import type { Check } from '../officeFile';
import { everywhere, isOn } from './parts';

export const heads: Check = file =>
  everywhere(file, 'w:tbl').flatMap(table => {
    const marks = childrenOf(table, 'w:tr').map(row => childOf(row, 'w:trPr', 'w:tblHeader'));
    const flags = marks.map(isOn);
    const firstBelow = flags.indexOf(false);
    return [
      ...(marks.some(mark => mark && !isOn(mark)) ? ['a row says that it heads nothing'] : []),
      ...(flags.length > 0 && firstBelow < 0 ? ['every row of a table heads it'] : []),
      ...(firstBelow >= 0 && flags.lastIndexOf(true) > firstBelow ? ['a row heads those above it'] : []),
    ];
  });
