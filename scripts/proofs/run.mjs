// Runs a TypeScript proof: bundles it with the project's own esbuild and imports it. Packages of this folder are found from here, those
// of the project from the folder above.
// Usage: node run.mjs <name> [arguments…]
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , name, ...args] = process.argv;
const here = fileURLToPath(new URL('.', import.meta.url));
const cache = `${here}node_modules/.cache/`;
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
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const script = await import(pathToFileURL(outfile).href);
process.exitCode = (await script.main(args)) ?? 0;
