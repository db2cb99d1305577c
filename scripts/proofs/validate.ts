// `npm run validate`: makes every Word file for made-up offices and every workbook that the product saves, and has them
// validated by Microsoft's Open XML SDK as each version of Office reads them, and by our own checks. With --quick it asks
// the oldest and the newest version alone, of each office in one way; with --damaged it tells what the SDK does not see.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blindness } from './validate/blindness';
import { papers } from './validate/papers';
import { report } from './validate/report';
import { VERSIONS, validated } from './validate/sdk';
import { workbooks } from './validate/workbooks';

export async function main(args: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-'));
  try {
    if (args.includes('--damaged')) {
      for (const line of await blindness(folder)) console.log(line);
      return 0;
    }
    const isQuick = args.includes('--quick');
    const versions = isQuick ? VERSIONS.filter((_, index) => index % (VERSIONS.length - 1) === 0) : VERSIONS;
    const files = [...(await papers(folder, isQuick)), ...(await workbooks(folder))];
    const { lines, count } = report(await validated(files, versions), versions);
    for (const line of lines) console.log(line);
    return count > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}
