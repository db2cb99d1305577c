// Every style that is named is there and is of the right kind; none is there twice, and none is based on itself.
import { allOf, childOf, twice, within } from '../elements';
import type { Check, OfficeFile } from '../officeFile';
import type { Element } from '../xml';
import { textParts, valOf } from './parts';

const STYLES = 'word/styles.xml';
/** What names a style, and of which kind; in styles `next` and `link` may be of another than their own. */
const NAMING: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
  'w:next': 'any',
  'w:link': 'any',
  'w:basedOn': 'any',
};

export const styles: Check = file => {
  const all = allOf(file.root(STYLES), 'w:style');
  const kinds = new Map(all.map(({ attributes: of }) => [of.get('w:styleId') ?? '', of.get('w:type') ?? '']));
  const named = all.map(style => valOf(childOf(style, 'w:name')) ?? '');
  return [
    ...(kinds.size < all.length ? [`${STYLES} has a style twice`] : []),
    ...twice(named.map(name => name.toLowerCase())).map(name => `two styles are called ${name}`),
    ...placesOf(file).flatMap(([path, root]) => within(root).flatMap(one => faultsOf(one, kinds, path))),
    ...circlesOf(all),
  ];
};

const placesOf = (file: OfficeFile): readonly (readonly [string, Element])[] =>
  [STYLES, 'word/numbering.xml']
    .flatMap(path => {
      const root = file.root(path);
      return root ? [[path, root] as const] : [];
    })
    .concat(textParts(file));

function faultsOf(element: Element, kinds: ReadonlyMap<string, string>, path: string): readonly string[] {
  const wanted = NAMING[element.name];
  if (wanted === undefined) return [];
  const id = valOf(element) ?? '';
  const kind = kinds.get(id);
  if (kind === undefined) return [`${path}: ${element.name} names ${id}, which is no style`];
  return wanted === 'any' || wanted === kind ? [] : [`${path}: ${element.name} names ${id}, a ${kind} style`];
}

function circlesOf(all: readonly Element[]): readonly string[] {
  const base = new Map(
    all.map(style => [style.attributes.get('w:styleId'), valOf(childOf(style, 'w:basedOn'))] as const),
  );
  return [...base.keys()].flatMap(id => {
    const seen = new Set<string | undefined>();
    for (let at = id; at !== undefined && !seen.has(at); at = base.get(at)) seen.add(at);
    const last = [...seen].at(-1);
    return last !== undefined && base.get(last) !== undefined && seen.has(base.get(last))
      ? [`style ${id} is based on itself`]
      : [];
  });
}
