// Every field is closed in the part where it is opened, has its parts in order, and names a bookmark that is there.
import { allOf, textOf } from '../elements';
import type { Check } from '../officeFile';
import type { Element } from '../xml';
import { everywhere, textParts } from './parts';

/** Instructions whose first word is the name of a bookmark. */
const TO_BOOKMARK = /^\s*(?:PAGEREF|REF)\s+([^\s\\]+)/;

export const fields: Check = file => {
  const bookmarks = new Set(
    everywhere(file, 'w:bookmarkStart').map(({ attributes }) => attributes.get('w:name')),
  );
  return [
    ...textParts(file).flatMap(([path, root]) => openIn(root).map(fault => `${path}: ${fault}`)),
    ...everywhere(file, 'w:instrText').flatMap(instruction => {
      const name = TO_BOOKMARK.exec(textOf(instruction))?.[1];
      return name === undefined || bookmarks.has(name) ? [] : [`a field names ${name}, which is no bookmark`];
    }),
    ...everywhere(file, 'w:hyperlink').flatMap(({ attributes }) => {
      const name = attributes.get('w:anchor');
      return name === undefined || bookmarks.has(name)
        ? []
        : [`a link leads to ${name}, which is no bookmark`];
    }),
  ];
};

function openIn(root: Element): readonly string[] {
  const open: ('begin' | 'separate')[] = [];
  const faults: string[] = [];
  for (const mark of allOf(root, 'w:fldChar')) {
    const type = mark.attributes.get('w:fldCharType');
    if (type === 'begin') open.push('begin');
    else if (open.length === 0) faults.push(`a field has its ${type} before it begins`);
    else if (type === 'end') open.pop();
    else if (open.pop() === 'begin') open.push('separate');
    else {
      faults.push('a field is separated twice');
      open.push('separate');
    }
  }
  return [...faults, ...open.map(() => 'a field is not closed')];
}
