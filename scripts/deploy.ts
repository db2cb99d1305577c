// `npm run deploy [-- SCRIPT_ID]`: builds and puts the add-on into a spreadsheet of the user's own Google account.
import { build } from './build';
import { deploy } from './deploy/deploy';
import { words } from './deploy/words';
import { ROOT } from './root';
import { inPlainWords } from './start/inPlainWords';
import { UserError } from './start/userError';

export function main(args: string[]): Promise<number> {
  return inPlainWords(async () => {
    if (args.length > 1 || args[0]?.startsWith('-')) throw new UserError(words.usage);
    await build();
    console.log(deploy({ root: ROOT, env: process.env, id: args[0] }));
    return 0;
  });
}
