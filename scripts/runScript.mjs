// Runs the TypeScript script that the command line names: bundles it with esbuild (Node 20 cannot read TypeScript) and
// imports it, with the project's folder as the current one.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Both are addresses of folders, with a slash at the end.
 *
 * @param scripts where the script is
 * @param packages whose packages it may import; those of the folders above are found as well
 */
export async function runScript(scripts, packages) {
  const [, , name, ...args] = process.argv;
  const cache = new URL('node_modules/.cache/ita/', packages);
  mkdirSync(cache, { recursive: true });
  // Packages stay outside the bundle, and Node looks for them from where it lies.
  const outfile = fileURLToPath(new URL(`${name}.mjs`, cache));
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, scripts))],
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
}
