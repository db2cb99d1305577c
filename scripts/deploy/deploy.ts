// From dist/ to a spreadsheet: checks the login and the API switch, finds or creates the script, pushes. clasp's options are
// tried offline; what Google answers (creating, pushing, the sentence about the API) has not been tried here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../start/userError';
import { accepted, checkLogin, clasp, jsonIn, saysApiIsOff } from './clasp';
import { isScriptId, OWN_PROJECT, type OwnProject, readOwn, writeOwn } from './ownProject';
import { words } from './words';

/** The menu bears the name of the script project. */
const TITLE = 'ITA ในแผ่นงาน';

export interface Deployment {
  /** Of the project, with a slash at its end. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly id?: string | undefined;
}

/** What to print. Fails with a UserError that says what to do next. */
export function deploy({ root, env, id }: Deployment): string {
  if (id !== undefined && !isScriptId(id)) throw new UserError(words.notAnId(id));
  const kept = readOwn(root);
  checkLogin(root, env);
  const chosen: OwnProject | undefined = id === undefined || id === kept?.scriptId ? kept : { scriptId: id };
  const own = chosen ?? inEmptyFolder(folder => create(folder, env));
  writeOwn(root, own);
  accepted(clasp(['--project', OWN_PROJECT, 'push', '--force'], root, env));
  return words.done(own.scriptId, own.parentId);
}

function create(folder: string, env: NodeJS.ProcessEnv): OwnProject {
  // Creating makes the spreadsheet first and the script second: with the API off, an empty sheet would stay behind. A script
  // that nobody has is asked for instead: its refusal tells the switch.
  const asked = clasp(['list-versions', 'none'], folder, env);
  if (saysApiIsOff(asked)) throw new UserError(words.apiOff);
  const answer = clasp(['--json', 'create-script', '--type', 'sheets', '--title', TITLE], folder, env);
  accepted(answer);
  const { scriptId, parentId } = jsonIn(answer.stdout) ?? {};
  if (!isScriptId(scriptId)) throw new UserError(words.noAnswer(answer.said));
  return { scriptId, parentId: typeof parentId === 'string' ? parentId : undefined };
}

/** clasp creates nothing below a .clasp.json, and writes the new script's files where it stands. */
function inEmptyFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ita-deploy-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
