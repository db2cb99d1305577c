// The project file of this clone's own spreadsheet. It lies beside the committed .clasp.json, is ignored by git, and
// clasp takes it by --project; it must lie here because clasp refuses a rootDir outside the file's own folder.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { UserError } from '../start/userError';
import { words } from './words';

export const OWN_PROJECT = '.clasp.own.json';

export interface OwnProject {
  readonly scriptId: string;
  /** Of the spreadsheet, where this command created it. */
  readonly parentId?: string | undefined;
}

export function readOwn(root: string): OwnProject | undefined {
  if (!existsSync(`${root}${OWN_PROJECT}`)) return undefined;
  try {
    const { scriptId, parentId } = JSON.parse(readFileSync(`${root}${OWN_PROJECT}`, 'utf8'));
    if (isScriptId(scriptId)) return { scriptId, ...(typeof parentId === 'string' && { parentId }) };
  } catch {
    // Said below, as for an id that is none.
  }
  throw new UserError(words.badFile(OWN_PROJECT));
}

export function writeOwn(root: string, own: OwnProject): void {
  writeFileSync(`${root}${OWN_PROJECT}`, `${JSON.stringify({ ...own, rootDir: 'dist' }, null, 2)}\n`);
}

export const isScriptId = (id: unknown): id is string =>
  typeof id === 'string' && /^[\w-]{20,100}$/.test(id) && !id.startsWith('PUT_');
