// Every bookmark has one beginning and one end, and a name of its own that Word takes.
import { allOf, twice } from '../elements';
import type { Check } from '../officeFile';
import { textParts } from './parts';

const LONGEST = 40;
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

export const bookmarks: Check = file => {
  const found = textParts(file).flatMap(([, root]) => allOf(root, 'w:bookmarkStart', 'w:bookmarkEnd'));
  const idsOf = (kind: string) =>
    found.filter(({ name }) => name === kind).map(({ attributes }) => attributes.get('w:id') ?? '');
  const [begun, ended] = [idsOf('w:bookmarkStart'), idsOf('w:bookmarkEnd')];
  const names = found.flatMap(({ attributes }) => attributes.get('w:name') ?? []);
  return [
    ...twice(begun).map(id => `two bookmarks begin as ${id}`),
    ...twice(ended).map(id => `bookmark ${id} ends twice`),
    ...begun.filter(id => !ended.includes(id)).map(id => `bookmark ${id} does not end`),
    ...ended.filter(id => !begun.includes(id)).map(id => `bookmark ${id} ends and never began`),
    ...twice(names.map(name => name.toLowerCase())).map(name => `two bookmarks are called ${name}`),
    ...names
      .filter(name => name.length > LONGEST || !NAME.test(name))
      .map(name => `no bookmark may be called "${name}"`),
  ];
};
