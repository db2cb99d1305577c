// Pushes dist/ to the script of .clasp.json. The committed one names none: then `npm run deploy` is the way.
import { readFileSync } from 'node:fs';
import { UserError } from '../start/userError';
import { accepted, checkLogin, clasp } from './clasp';
import type { Deployment } from './deploy';
import { isScriptId } from './ownProject';
import { words } from './words';

/** What to print. Fails with a UserError that says what to do next. */
export function push({ root, env }: Omit<Deployment, 'id'>): string {
  checkLogin(root, env);
  const id = scriptIdIn(`${root}.clasp.json`);
  if (id === undefined) throw new UserError(words.noScript);
  accepted(clasp(['push', '--force'], root, env));
  return words.done(id, undefined);
}

function scriptIdIn(file: string): string | undefined {
  try {
    const { scriptId } = JSON.parse(readFileSync(file, 'utf8')) as { readonly scriptId?: unknown };
    return isScriptId(scriptId) ? scriptId : undefined;
  } catch {
    return undefined;
  }
}
