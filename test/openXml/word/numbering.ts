// A paragraph of a list names a list that is there, with the level that it asks for.
import { allOf, childOf, childrenOf, twice } from '../elements';
import type { Check } from '../officeFile';
import { textParts, valOf } from './parts';

const PART = 'word/numbering.xml';

export const numbering: Check = file => {
  const root = file.root(PART);
  const idOf = (name: string) => (element: { attributes: ReadonlyMap<string, string> }) =>
    element.attributes.get(name) ?? '';
  const lists = childrenOf(root, 'w:abstractNum');
  const levels = new Map(
    lists.map(list => [idOf('w:abstractNumId')(list), childrenOf(list, 'w:lvl').map(idOf('w:ilvl'))]),
  );
  const numbers = childrenOf(root, 'w:num');
  const kinds = new Map(
    numbers.map(number => [idOf('w:numId')(number), valOf(childOf(number, 'w:abstractNumId')) ?? '']),
  );
  const asked = [...textParts(file), ['word/styles.xml', file.root('word/styles.xml')] as const].flatMap(
    ([path, part]) => allOf(part, 'w:numPr').map(list => ({ path, list })),
  );
  return [
    ...twice(lists.map(idOf('w:abstractNumId'))).map(id => `${PART} has list ${id} twice`),
    ...twice(numbers.map(idOf('w:numId'))).map(id => `${PART} has number ${id} twice`),
    ...[...kinds].filter(([, kind]) => !levels.has(kind)).map(([id]) => `number ${id} is of no list`),
    ...asked.flatMap(({ path, list }) => {
      const id = valOf(childOf(list, 'w:numId')) ?? '';
      const level = valOf(childOf(list, 'w:ilvl')) ?? '0';
      // 0 takes a paragraph out of the list of its style.
      if (id === '0') return [];
      const kind = kinds.get(id);
      if (kind === undefined) return [`${path} names list ${id}, which is not there`];
      return levels.get(kind)?.includes(level) ? [] : [`${path} asks list ${id} for level ${level}`];
    }),
  ];
};
