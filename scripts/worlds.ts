// `npm run worlds`: the tests of services and files in every world of the local host, as a table of passed and failed. It takes
// minutes. `npm run worlds -- serials 'literal+locale=id_ID'` runs some; a world is named as in HOST_WORLD.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HARSH, modesOf, WORLD_NAMES } from './host/world';
import { ROOT } from './root';
import { SUITES } from './worlds/suites';
import { type Found, HEAD, type Row, rowLine, rowOf } from './worlds/table';

export function main(asked: readonly string[]): number {
  const worlds = asked.length > 0 ? asked : [...WORLD_NAMES, HARSH];
  for (const world of worlds) modesOf(world);
  console.log(HEAD);
  const failed = worlds.flatMap(world => {
    const row = run(world);
    console.log(rowLine(world === HARSH ? 'all at once' : world, row));
    return Object.values(row).flatMap(count => count.failed.map(name => `${world}: ${name}`));
  });
  for (const one of failed) console.log(`- ${one}`);
  return failed.length > 0 ? 1 : 0;
}

function run(world: string): Row {
  const folder = mkdtempSync(join(tmpdir(), 'ita-worlds-'));
  const out = join(folder, 'found.json');
  try {
    const jest = [`${ROOT}node_modules/jest/bin/jest.js`, '--json', `--outputFile=${out}`, '--silent'];
    spawnSync(process.execPath, [...jest, ...Object.values(SUITES).flat()], {
      cwd: ROOT,
      stdio: 'ignore',
      env: { ...process.env, HOST_WORLD: world },
    });
    return rowOf(JSON.parse(readFileSync(out, 'utf8')) as Found);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
