// Word wants a paragraph last in each cell, page head and body, and joins tables that follow one another directly.
import { childElements } from '../elements';
import type { Check } from '../officeFile';
import { storiesOf } from './parts';

const BLOCKS = ['w:p', 'w:tbl', 'w:sdt'];

export const lastParagraph: Check = file =>
  storiesOf(file).flatMap(story => {
    const blocks = childElements(story).filter(({ name }) => BLOCKS.includes(name));
    const last = blocks.at(-1)?.name;
    return [
      ...(last === undefined ? [`${story.name} is empty`] : []),
      ...(last === 'w:tbl' ? [`${story.name} ends in a table`] : []),
      ...blocks
        .filter(({ name }, index) => name === 'w:tbl' && blocks[index + 1]?.name === 'w:tbl')
        .map(() => `${story.name} has two tables that Word joins`),
    ];
  });
