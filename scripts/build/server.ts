// Code.js: the server bundle followed by the stubs.
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { globalFunctions, stubs } from './stubs';

/** The global under which the bundle's exports stand. */
const BUNDLE = 'ita';

/**
 * The text of Code.js: UTF-8 with Thai as it is (3 bytes a character; escapes are 6), syntax of ES2019 (a push refuses
 * newer class members).
 */
export async function serverCode(root: string, plugins: Plugin[] = []): Promise<string> {
  const entry = `${root}src/main.ts`;
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: BUNDLE,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    plugins,
  });
  const bundle = result.outputFiles[0]?.text ?? '';
  return `${bundle}\n${stubs(globalFunctions(await readFile(entry, 'utf8')), BUNDLE)}`;
}
