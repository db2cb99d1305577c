// `npm run deploy [-- SCRIPT_ID]`: builds and puts the add-on into a spreadsheet of the user's own Google account.
import { build } from './build';
import { deploy } from './deploy/deploy';
import { words } from './deploy/words';
import { ROOT } from './root';
import { UserError } from './start/userError';

export async function main(args: string[]): Promise<number> {
  if (args.length > 1 || args[0]?.startsWith('-')) {
    console.error(words.usage);
    return 1;
  }
  try {
    await build();
    console.log(deploy({ root: ROOT, env: process.env, id: args[0] }));
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}
