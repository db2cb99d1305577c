// The styles of a saved workbook with their parts in the order that Microsoft's own reader asks for. The library writes the
// colour of a font before its size, and the border of a look before its alignment.
import { zipFile } from './zipFile';
import { zipParts } from './zipParts';

const STYLES = 'xl/styles.xml';

/** What stands in an element, in its order; what is not named here stays behind. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  font: [
    ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color'],
    ...['name', 'family', 'charset', 'scheme'],
  ],
  dxf: ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection'],
};

const CHILD = /<(\w+)(?:\s[^<>]*?)?(?:\/>|>.*?<\/\1>)/gs;

/** @param file what the library wrote */
export function withStylesInOrder(file: Uint8Array): Uint8Array {
  const zip = zipParts(file);
  const styles = zip?.text(STYLES);
  if (!zip || styles === undefined) return file;
  const mended = stylesInOrder(styles);
  const bytesOf = (path: string) => (path === STYLES ? Buffer.from(mended) : zip.bytes(path));
  return zipFile(new Map(zip.paths.map(path => [path, bytesOf(path) ?? new Uint8Array()])));
}

export const stylesInOrder = (xml: string): string =>
  Object.entries(ORDERS).reduce(
    (text, [name, order]) =>
      text.replace(
        new RegExp(`(<${name}>)(.*?)(</${name}>)`, 'gs'),
        (_, begin: string, inside: string, end: string) => begin + sorted(inside, order) + end,
      ),
    xml,
  );

function sorted(inside: string, order: readonly string[]): string {
  const place = (child: string): number => (order.includes(child) ? order.indexOf(child) : order.length);
  return [...inside.matchAll(CHILD)]
    .map(([whole, child = '']) => ({ whole, place: place(child) }))
    .sort((one, other) => one.place - other.place)
    .map(({ whole }) => whole)
    .join('');
}
