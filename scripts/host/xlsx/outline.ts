// What an .xlsx holds, before it is read: which tabs have cells at all, and how far the cells of each reach.
import { type Extent, extentOf } from './extent';
import { tagsOf } from './tags';
import { zipParts } from './zipParts';

export interface TabOutline {
  readonly name: string;
  /** Nothing for a tab without cells: a chart on a sheet of its own, a dialog, macros of old. */
  readonly extent: Extent | undefined;
}

/** The tabs in their order; nothing where the file is not as files are, which its reader can say better. */
export function outlineOf(bytes: Uint8Array): readonly TabOutline[] | undefined {
  const parts = zipParts(bytes);
  const root = [...(parts ? related(parts.text('_rels/.rels'), '') : new Map<string, Related>()).values()];
  const path = root.find(({ type }) => type === 'officeDocument')?.path;
  const book = path === undefined ? undefined : parts?.text(path);
  if (!parts || path === undefined || book === undefined) return undefined;
  const folder = path.replace(/[^/]*$/, '');
  const targets = related(parts.text(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);
  return tagsOf(book, 'sheet').map(({ name = '', ...ids }) => {
    const id = Object.entries(ids).find(([key]) => /:id$/i.test(key))?.[1] ?? '';
    const target = targets.get(id);
    const cells = target?.type === 'worksheet' ? parts.text(target.path) : undefined;
    return { name, extent: cells === undefined ? undefined : extentOf(cells) };
  });
}

interface Related {
  /** The last word of its long name. */
  readonly type: string;
  readonly path: string;
}

const related = (xml: string | undefined, folder: string): ReadonlyMap<string, Related> =>
  new Map(
    tagsOf(xml ?? '', 'Relationship').map(({ Id = '', Type = '', Target = '' }) => [
      Id,
      { type: Type.replace(/^.*\//, ''), path: pathOf(folder, Target) },
    ]),
  );

function pathOf(folder: string, target: string): string {
  const path: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  return path.join('/');
}
