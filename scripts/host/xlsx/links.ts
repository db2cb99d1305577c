// Links in files: `#gid=7&range=B5` leads to a cell of the tab with that id, anything else is an address.
import type { CellStyle, Hyperlink } from 'hucre';
import { sheetReference } from '../address';

/** Letters that stand in no address as they are. */
const NOT_IN_ADDRESS = /[\s<>"{}|\\^`]/g;
const LONGEST_ADDRESS = 2079;

/** `names`: how the tabs are called in the file, by id. Undefined when the tab is gone. */
export function linkToFile(link: string, names: ReadonlyMap<number, string>): Hyperlink | undefined {
  const match = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/i.exec(link);
  if (!match) return link.startsWith('#') ? { target: '', location: link.slice(1) } : addressIn(link);
  const name = names.get(Number(match[1]));
  if (name === undefined) return undefined;
  return { target: '', location: `${sheetReference(name)}!${match[2] ?? 'A1'}` };
}

/** Nothing for what Excel takes for damage: no address at all, or one that is longer than it reads. */
function addressIn(link: string): Hyperlink | undefined {
  const target = link.replace(NOT_IN_ADDRESS, encodeURIComponent);
  return target !== '' && target.length <= LONGEST_ADDRESS ? { target } : undefined;
}

export function linkFromFile(
  { target, location }: Hyperlink,
  ids: ReadonlyMap<string, number>,
): string | undefined {
  if (!location) return target || undefined;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/i.exec(location);
  const id = match && ids.get((match[1] ?? match[2] ?? '').replaceAll("''", "'"));
  return match && id !== undefined ? `#gid=${id}&range=${match[3]}${match[4]}` : `#${location}`;
}

/** Google Sheets shows links blue and underlined without being told. */
export function linkStyle(style: CellStyle | undefined): CellStyle {
  return { ...style, font: { color: { rgb: '1155CC' }, underline: true, ...style?.font } };
}
