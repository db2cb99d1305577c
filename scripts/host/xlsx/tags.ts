// The attributes of elements in the parts of a file that say what else is in it. Cells and texts are read by the library.

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export type Attributes = Readonly<Record<string, string>>;

/** Of every element of this name, whatever its prefix, in their order. */
export function tagsOf(xml: string, name: string): readonly Attributes[] {
  const tag = new RegExp(`<(?:\\w+:)?${name}\\s((?:[^<>"']|"[^"]*"|'[^']*')*)>`, 'g');
  return [...xml.matchAll(tag)].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
        key,
        decoded(double ?? single ?? ''),
      ]),
    ),
  );
}

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, digits?: string, word?: string) => {
      if (word !== undefined) return ENTITIES[word] ?? entity;
      return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
    },
  );

/** The texts of every element of this name that holds a text alone. */
export function tagTexts(xml: string, name: string): readonly string[] {
  const element = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)</`, 'g');
  return [...xml.matchAll(element)].map(([, text = '']) => decoded(text));
}
