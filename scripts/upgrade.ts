// Makes the files of an earlier build anew, which later builds must open (test/upgrade):
// node scripts/run.mjs upgrade COMMIT [scene…]
import { mkdirSync, writeFileSync } from 'node:fs';
import { withCommit } from './bench/otherCommit';
import { FOLDER } from './upgrade/fixture';
import { fixtureOf } from './upgrade/fixtureOf';
import { Product } from './upgrade/product';
import { SCENES } from './upgrade/scenes';

/** The day on which all of them were made. */
const DAY = '2022-11-21';

/** @returns the exit code */
export async function main([commit, ...names]: readonly string[]): Promise<number> {
  if (commit === undefined) {
    console.error('Usage: node scripts/run.mjs upgrade COMMIT [scene…]');
    return 1;
  }
  return withCommit(commit, root => {
    const product = new Product(root, DAY);
    mkdirSync(`${FOLDER}/${commit}`, { recursive: true });
    for (const [name, make] of Object.entries(SCENES)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const text = `${JSON.stringify(fixtureOf(make(product), commit, name))}\n`;
      writeFileSync(`${FOLDER}/${commit}/${name}.json`, text);
      console.log(`${name.padEnd(12)} ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
    }
    return Promise.resolve(0);
  });
}
