// Reads a part of an Office file as strictly as Word and Excel do: what is not well-formed is refused with words, and so are
// letters that XML cannot hold. Names keep their prefix (`w:p`), for our writers always use the same.

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

/** One piece after the other: declaration, comment, closing tag, opening tag, text. */
const PIECE =
  /<\?.*?\?>|<!--.*?-->|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/sy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

export class NotXml extends Error {}

/** Fails with NotXml. */
export function readXml(text: string): Element {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  const source = text.replace(/^\ufeff/, '');
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < source.length) {
    const at = PIECE.lastIndex;
    const [, closing, opening, inside = '', alone, written] = PIECE.exec(source) ?? fail(source, at);
    const current = open.at(-1) ?? root;
    if (closing !== undefined) {
      if (current.name !== closing) throw new NotXml(`</${closing}> closes <${current.name}>`);
      open.pop();
    } else if (opening !== undefined) {
      const element: Open = { name: opening, attributes: attributesOf(opening, inside), children: [] };
      current.children.push(element);
      if (!alone) open.push(element);
    } else if (written !== undefined) current.children.push(decoded(written));
  }
  const [only, ...others] = root.children.filter(child => typeof child !== 'string');
  if (open.length > 1) throw new NotXml(`<${open.at(-1)?.name}> is not closed`);
  if (!only || others.length > 0) throw new NotXml('there is not one root element');
  if (root.children.some(child => typeof child === 'string' && child.trim() !== ''))
    throw new NotXml('there is text outside the root element');
  return only;
}

function attributesOf(name: string, inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of inside.matchAll(ATTRIBUTE)) {
    if (attributes.has(key)) throw new NotXml(`<${name}> has ${key} twice`);
    attributes.set(key, decoded(double ?? single ?? ''));
  }
  return attributes;
}

function decoded(text: string): string {
  const plain = text.replace(/&(?:#x([\da-f]+);|#(\d+);|(\w+);)?/gi, (entity, hex, digits, word) => {
    const known = word === undefined ? undefined : ENTITIES[word];
    if (known !== undefined) return known;
    const code = hex === undefined ? Number(digits ?? Number.NaN) : Number.parseInt(hex, 16);
    if (!(code <= 0x10ffff)) throw new NotXml(`${entity} means nothing in "${text.slice(0, 40)}"`);
    return String.fromCodePoint(code);
  });
  const illegal = ILLEGAL.exec(plain)?.[0];
  if (illegal !== undefined)
    throw new NotXml(`no file can hold U+${illegal.codePointAt(0)?.toString(16).padStart(4, '0')}`);
  return plain;
}

function fail(source: string, at: number): never {
  throw new NotXml(`this is no XML: ${source.slice(at, at + 40)}`);
}
