// What stands between the tags is shown: no space at an edge is dropped, and no line break or tab is one only in the file.
import { textOf } from '../elements';
import type { Check } from '../officeFile';
import { everywhere } from './parts';

export const texts: Check = file =>
  everywhere(file, 'w:t', 'w:instrText').flatMap(element => {
    const text = textOf(element);
    const isKept = element.attributes.get('xml:space') === 'preserve';
    return [
      ...(/^[ ]|[ ]$/.test(text) && !isKept ? [`the space at the edge of "${text}" is dropped`] : []),
      ...(/[\n\r\t]/.test(text) ? [`"${text}" has a line break or a tab that is not shown`] : []),
    ];
  });
