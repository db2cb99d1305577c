// Runs a TypeScript script of this folder: bundles it with esbuild (Node 20 cannot read TypeScript) and imports it.
// Usage: node scripts/run.mjs <name> [arguments…]
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , name, ...args] = process.argv;
const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/ita/', import.meta.url));
mkdirSync(cache, { recursive: true });
const outfile = `${cache}${name}.mjs`;

await build({
  entryPoints: [`${here}${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.setSourceMapsEnabled(true);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const script = await import(pathToFileURL(outfile).href);
process.exitCode = (await script.main(args)) ?? 0;
