// A .docx or .xlsx as its parts. Each part that is XML is read once; one that cannot be read is for the check of
// well-formed parts to tell, and holds nothing for the others.
import { isUtf8 } from 'node:buffer';
import { zipParts } from '../../scripts/host/xlsx/zipParts';
import { allOf } from './elements';
import { type Element, NotXml, readXml } from './xml';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** What is wrong with a file, a sentence for each fault. */
export type Check = (file: OfficeFile) => readonly string[];

export interface Relationship {
  readonly id: string;
  /** The last word of the type, such as `image`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export interface OfficeFile {
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** Why a part is no XML; nothing where it is. */
  readonly trouble: (path: string) => string | undefined;
  readonly root: (path: string) => Element | undefined;
  /** Of a part; '' stands for the file itself. */
  readonly relationships: (path: string) => readonly Relationship[];
}

export const isXml = (path: string): boolean => /\.(xml|rels|vml)$/.test(path);

export function partsOf(file: Uint8Array): Parts {
  const zip = zipParts(file);
  if (!zip) throw new Error('this is no zip file');
  return new Map(zip.paths.map(path => [path, zip.bytes(path) ?? new Uint8Array()]));
}

export function officeFile(parts: Parts): OfficeFile {
  const read = new Map<string, Element | string>();
  const reading = (path: string): Element | string | undefined => {
    const bytes = parts.get(path);
    if (!bytes) return undefined;
    const known = read.get(path) ?? elementOr(bytes);
    read.set(path, known);
    return known;
  };
  const root = (path: string): Element | undefined => {
    const result = reading(path);
    return typeof result === 'string' ? undefined : result;
  };
  return {
    paths: [...parts.keys()],
    bytes: path => parts.get(path),
    trouble: path => {
      const result = reading(path);
      return typeof result === 'string' ? result : undefined;
    },
    root,
    relationships: path =>
      allOf(root(relationshipsOf(path)), 'Relationship').map(from => relationshipIn(path, from)),
  };
}

export const relationshipsOf = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

function relationshipIn(path: string, { attributes }: Element): Relationship {
  const target = attributes.get('Target') ?? '';
  const isExternal = attributes.get('TargetMode') === 'External';
  return {
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type')?.split('/').at(-1) ?? '',
    target: isExternal ? target : resolved(path, target),
    isExternal,
  };
}

/** Targets count from the folder of their part, or from the file where they begin with a slash. */
const resolved = (path: string, target: string): string =>
  decodeURIComponent(new URL(target, `file:///${path}`).pathname.slice(1));

function elementOr(bytes: Uint8Array): Element | string {
  if (!isUtf8(bytes)) return 'its bytes are no UTF-8';
  try {
    return readXml(Buffer.from(bytes).toString());
  } catch (error) {
    if (error instanceof NotXml) return error.message;
    throw error;
  }
}
