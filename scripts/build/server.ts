// The server's two files. Every execution evaluates both, one for each formula in a cell, so Code.js holds what functions
// in cells need and nothing else; App.js is one function that is run when the menu or the sidebar calls, and takes the
// modules that Code.js has already from there.
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { CUSTOM_FUNCTIONS, type CustomFunction } from './customFunctions';
import { type GlobalFunction, globalFunctions, stubs } from './stubs';

export interface ServerFiles {
  readonly code: string;
  readonly app: string;
}

/** The global under which the exports of Code.js stand, and among them the modules that App.js shares. */
const FUNCTIONS = 'ita';
const SHARED = 'shared';
/** The function that evaluates App.js; a name that ends in _ cannot be called from a page. */
const APP = 'app_';

/**
 * The texts of Code.js and App.js: UTF-8 with Thai as it is (3 bytes a character; escapes are 6), syntax of ES2019 (a
 * push refuses newer class members).
 */
export async function serverFiles(root: string, plugins: Plugin[] = []): Promise<ServerFiles> {
  const others = globalFunctions(await readFile(`${root}src/main.ts`, 'utf8'));
  const [ofCells, ofOthers] = [exportingCells(CUSTOM_FUNCTIONS), exporting(others)];
  const shared = await sharedModules(root, ofCells, ofOthers);
  const modules = shared.map((path, index) => `import * as m${index} from './${path}';`).join('\n');
  const members = shared.map((_, index) => `m${index}`).join(', ');
  const code = await bundle(
    root,
    plugins,
    `${modules}\n${ofCells}\nexport const ${SHARED} = [${members}];`,
    FUNCTIONS,
  );
  const app = await bundle(root, [...plugins, takeShared(root, shared)], ofOthers, 'exported');
  return {
    code: `/** @OnlyCurrentDoc */\n${code}\n${stubs(CUSTOM_FUNCTIONS, FUNCTIONS)}`,
    app: `function ${APP}() {\n${app}return exported;\n}\n${stubs(others, `${APP}()`)}`,
  };
}

const exportingCells = (functions: readonly CustomFunction[]): string =>
  functions.map(({ name, value, file }) => `export { ${value} as ${name} } from './${file}';`).join('\n');
const exporting = (functions: readonly GlobalFunction[]): string =>
  `export { ${functions.map(({ name }) => name).join(', ')} } from './main';`;

const BASE = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
} as const satisfies BuildOptions;

async function bundle(
  root: string,
  plugins: Plugin[],
  contents: string,
  globalName: string,
): Promise<string> {
  const stdin = { contents, resolveDir: `${root}src`, loader: 'ts' } as const;
  const result = await build({ ...BASE, stdin, format: 'iife', globalName, plugins });
  return result.outputFiles[0]?.text ?? '';
}

/** Modules below src/ that both files need, as paths from src/. */
async function sharedModules(root: string, ofCells: string, ofOthers: string): Promise<readonly string[]> {
  const [code, app] = await Promise.all([ofCells, ofOthers].map(contents => modulesOf(root, contents)));
  return [...(code ?? [])].filter(path => app?.has(path)).sort();
}

async function modulesOf(root: string, contents: string): Promise<ReadonlySet<string>> {
  const stdin = { contents, resolveDir: `${root}src`, loader: 'ts' } as const;
  const { metafile } = await build({ ...BASE, stdin, format: 'esm', metafile: true, absWorkingDir: root });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return new Set(
    used
      .map(([path]) => path)
      .filter(path => path.startsWith('src/') && path !== 'src/main.ts')
      .map(path => path.replace(/^src\//, '').replace(/\.ts$/, '')),
  );
}

/** Imports of shared modules become looks into Code.js. */
function takeShared(root: string, shared: readonly string[]): Plugin {
  return {
    name: 'take shared modules from Code.js',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const id = relative(`${root}src`, resolve(resolveDir, path)).replaceAll('\\', '/');
        const index = shared.indexOf(id);
        return index < 0 ? undefined : { path: String(index), namespace: SHARED };
      });
      onLoad({ filter: /.*/, namespace: SHARED }, ({ path }) => ({
        contents: `module.exports = ${FUNCTIONS}.${SHARED}[${path}];`,
      }));
    },
  };
}
