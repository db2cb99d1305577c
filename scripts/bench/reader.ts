// What reads scores in a build, as functions to be timed. Each build is bundled by itself, so that two can stand side by
// side in one process.
import { Script } from 'node:vm';
import { build } from 'esbuild';
import type { assess } from '../../src/domain/analysis/assessment';
import type { doubtsOf } from '../../src/domain/analysis/doubts';
import type { frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework } from '../../src/domain/framework/node';
import type { readPasted } from '../../src/domain/intake/pasted/readPasted';
import type { readScores } from '../../src/domain/intake/read';

interface Exports {
  readonly frameworkOf: typeof frameworkOf;
  readonly readScores: typeof readScores;
  readonly doubtsOf: typeof doubtsOf;
  readonly assess: typeof assess;
  readonly readPasted: typeof readPasted;
}

const MODULES = {
  frameworkOf: 'framework/frameworks',
  readScores: 'intake/read',
  doubtsOf: 'analysis/doubts',
  assess: 'analysis/assessment',
  readPasted: 'intake/pasted/readPasted',
};

export interface Reader {
  /** From cells to an assessment with its findings; gives a number, so that nothing is left out as unused. */
  readonly table: (values: readonly (readonly unknown[])[]) => number;
  readonly pasted: (text: string) => number;
}

/** @param root the folder of the project, or of another commit of it; ends in a slash */
export async function readerOf(root: string, year: number): Promise<Reader> {
  const contents = Object.entries(MODULES)
    .map(([name, path]) => `export { ${name} } from './domain/${path}';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${root}src`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    target: 'es2019',
    logLevel: 'error',
  });
  const source = `(() => { ${outputFiles[0]?.text ?? ''}; return built; })()`;
  const built = new Script(source).runInThisContext() as Exports;
  const framework = built.frameworkOf(year) as Framework;
  return {
    table: values => {
      const intake = built.readScores({ values }, framework);
      return built.doubtsOf(built.assess(framework, intake), intake).length;
    },
    pasted: text => built.readPasted(text, framework).counts.scored,
  };
}
