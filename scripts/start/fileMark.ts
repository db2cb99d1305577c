// The mark by which a file that was saved tells of itself of which file it is the result, and whether it is as it was left:
// a property of the file that people can see. Any program that saves the file anew writes it otherwise.
import { createHash } from 'node:crypto';
import { workbookBytes } from '../host/save';
import type { Workbook } from '../host/workbook';
import { tagTexts } from '../host/xlsx/tags';
import { zipParts } from '../host/xlsx/zipParts';

const NAME = 'ITA npm start';
/** Where properties like this stand; the mark speaks of everything else. */
const PLACE = 'docProps/custom.xml';
const FORMAT = 1;

export interface Mark {
  /** The file that was analysed, by a mark of its place. */
  readonly source: string;
  /** The file holds what it held when it was saved. */
  readonly isAsLeft: boolean;
}

/** The place itself would tell strangers the names of people and folders. */
export const sourceMark = (path: string): string => hashOf([path]).slice(0, 16);

/** The workbook as a file that bears the mark. */
export async function markedBytes(workbook: Workbook, source: string): Promise<Uint8Array> {
  const draft = await workbookBytes(workbook, { [NAME]: textOf(source, '') });
  return workbookBytes(workbook, { [NAME]: textOf(source, contentOf(draft) ?? '') });
}

/** Nothing for a file that bears none. */
export function markIn(bytes: Uint8Array): Mark | undefined {
  const own = zipParts(bytes)?.text(PLACE);
  const text = own && tagTexts(own, 'lpwstr').find(one => MARK.test(one));
  const [, source = '', content] = MARK.exec(text || '') ?? [];
  return text ? { source, isAsLeft: content === contentOf(bytes) } : undefined;
}

const MARK = new RegExp(`^${FORMAT} ([0-9a-f]+) ([0-9a-f]+)$`);
const textOf = (source: string, content: string): string => `${FORMAT} ${source} ${content}`;

function contentOf(bytes: Uint8Array): string | undefined {
  const parts = zipParts(bytes);
  const paths = parts?.paths.filter(path => path !== PLACE).sort();
  return paths && hashOf(paths.flatMap(path => [path, parts?.bytes(path) ?? '']));
}

function hashOf(pieces: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  // Each with its length, so that none can be taken for a piece of another.
  for (const piece of pieces) hash.update(`${Buffer.byteLength(piece)} `).update(piece);
  return hash.digest('hex');
}
