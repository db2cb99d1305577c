// `npm run bench`: how fast, as ratios within one run, with the limits that the project set itself; with `--against COMMIT`,
// how fast beside that commit.
import { readFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import type { Plugin } from 'esbuild';
import { assess } from '../src/domain/analysis/assessment';
import { doubtsOf } from '../src/domain/analysis/doubts';
import { frameworkOf } from '../src/domain/framework/frameworks';
import type { Framework } from '../src/domain/framework/node';
import { readPasted } from '../src/domain/intake/pasted/readPasted';
import { readScores } from '../src/domain/intake/read';
import { against } from './bench/against';
import { bareTotal, type CleanRow } from './bench/bareRollUp';
import { asLooseLines, asPasted, indicatorTable, itemTable, office } from './bench/cleanOffice';
import type { Figure } from './bench/figure';
import { fastest } from './bench/measure';
import { timeMenuRuns } from './bench/menuRuns';
import { ofPage } from './bench/ofPage';
import { ofWindow } from './bench/ofWindow';
import { build } from './build';
import { serverFiles } from './build/server';
import type { Code } from './host/code';
import { ROOT } from './root';
import { builtCode } from './start/builtCode';
import { inPlainWords } from './start/inPlainWords';

const OFFICES = 8_300;
const FEW = 100;
const ROUNDS = 5;

export async function main([option, commit]: readonly string[]): Promise<number> {
  if (option === '--against' && commit !== undefined) return inPlainWords(() => against(commit));
  if (option !== undefined) {
    console.error('npm run bench, or npm run bench -- --against COMMIT');
    return 2;
  }
  const figures = [...ofRollUp(), ...ofPasted(), ...(await ofCode())];
  await build();
  const code = await builtCode();
  figures.push(...ofMenu(code));
  let isComplete = true;
  try {
    const page = (name: string): Promise<string> => readFile(`${ROOT}dist/${name}.html`, 'utf8');
    figures.push(...(await ofPage(code, await page('Sidebar'))));
    figures.push(...(await ofWindow(code, await page('Documents'))));
  } catch (error) {
    // What was measured before is shown all the same.
    console.error((error as Error).message);
    isComplete = false;
  }
  for (const { what, value, unit, limit } of figures) {
    const verdict =
      limit === undefined ? '' : `  (limit ${limit} ${unit}: ${value <= limit ? 'kept' : 'BROKEN'})`;
    console.log(`${what.padEnd(78)} ${value.toFixed(2).padStart(9)} ${unit}${verdict}`);
  }
  return isComplete && figures.every(({ value, limit }) => limit === undefined || value <= limit) ? 0 : 1;
}

function ofRollUp(): Figure[] {
  const framework = frameworkOf(2565) as Framework;
  const offices = Array.from({ length: OFFICES }, (_, index) => office(framework, index));
  const few = offices.slice(0, FEW);
  let sink = 0;
  const bare = (all: readonly CleanRow[][]) => () => {
    for (const rows of all) sink += bareTotal(rows);
  };
  const assessed = (all: readonly CleanRow[][]) => () => {
    for (const rows of all) sink += assess(framework, { scores: new Map(rows) }).total.score ?? 0;
  };
  const read = (all: readonly CleanRow[][]) => () => {
    for (const values of all) {
      const intake = readScores({ values }, framework);
      sink += doubtsOf(assess(framework, intake), intake).length;
    }
  };
  const bareTime = fastest(ROUNDS, bare(offices));
  const time = fastest(ROUNDS, assessed(offices));
  // The few are repeated so that both figures come from about the same amount of work.
  const repeats = Math.round(OFFICES / FEW);
  const fewTime = fastest(ROUNDS, () => Array.from({ length: repeats }, () => assessed(few)()));
  const readTime = fastest(2, read(offices));
  const readFew = fastest(2, () => Array.from({ length: repeats }, () => read(few)()));
  if (!Number.isFinite(sink)) throw new Error('the roll-up gave no number');
  return [
    {
      what: `roll-up of ${OFFICES} offices × 88 rows to assessments / bare Map roll-up`,
      value: time / bareTime,
      unit: '×',
      limit: 3,
    },
    {
      what: `roll-up: time per office among ${OFFICES} / among ${FEW}`,
      value: time / OFFICES / (fewTime / (repeats * FEW)),
      unit: '×',
      limit: 2,
    },
    { what: 'intake with findings and roll-up / bare Map roll-up', value: readTime / bareTime, unit: '×' },
    {
      what: 'intake with findings and roll-up, per office of 88 rows',
      value: readTime / OFFICES,
      unit: 'ms',
    },
    {
      what: `intake: time per office among ${OFFICES} / among ${FEW}`,
      value: readTime / OFFICES / (readFew / (repeats * FEW)),
      unit: '×',
      limit: 2,
    },
  ];
}

/** Clean text that was pasted, as the sidebar reads it. */
function ofPasted(): Figure[] {
  const framework = frameworkOf(2565) as Framework;
  const seeds = Array.from({ length: FEW }, (_, seed) => seed);
  const time = (texts: readonly string[]): number =>
    fastest(ROUNDS, () => void texts.map(text => readPasted(text, framework))) / texts.length;
  return [
    {
      what: 'pasted text: 88 rows parted by tabs, per office',
      value: time(seeds.map(seed => asPasted(itemTable(framework, seed)))),
      unit: 'ms',
    },
    {
      what: 'pasted text: loose lines of ten indicators, per office',
      value: time(seeds.map(seed => asLooseLines(indicatorTable(framework, seed)))),
      unit: 'ms',
    },
  ];
}

async function ofCode(): Promise<Figure[]> {
  const { code, app } = await serverFiles(ROOT);
  const without = await serverFiles(ROOT, [withoutSchemas]);
  const evaluate = (source: string) => {
    const script = new Script(source);
    return fastest(ROUNDS, () => {
      for (let run = 0; run < 50; run++) script.runInContext(createContext({}));
    });
  };
  return [
    {
      what: 'cold evaluation of the server files in a fresh realm / Code.js without schemas',
      value: evaluate(`${code}\n${app}`) / evaluate(without.code),
      unit: '×',
      limit: 2.5,
    },
    { what: 'Code.js, minified, with its documented stubs', value: sizeOf(code), unit: 'KiB', limit: 188 },
    { what: 'App.js, evaluated only when the menu or the sidebar calls', value: sizeOf(app), unit: 'KiB' },
  ];
}

/** The built files as a user's click runs them; the host's own work is most of the time. */
function ofMenu(code: Code): Figure[] {
  const { first, later, longPlan } = timeMenuRuns(code, ROUNDS);
  return [
    { what: 'menu command in the host, 88 items: first run', value: first, unit: 'ms' },
    { what: 'menu command in the host: later run with one changed score', value: later, unit: 'ms' },
    {
      what: 'menu command in the host: the same with a plan of 300 rows',
      value: longPlan,
      unit: 'ms',
    },
    { what: 'menu command: later run / first run', value: later / first, unit: '×', limit: 1.5 },
    {
      what: 'menu command: later run with 300 rows / with few',
      value: longPlan / later,
      unit: '×',
      limit: 3,
    },
  ];
}

const sizeOf = (text: string): number => Buffer.byteLength(text) / 1024;

/** The bundle as it would be if nothing were validated: the schemas' library replaced by nothing. */
const withoutSchemas: Plugin = {
  name: 'without schemas',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^zod(\/|$)/ }, ({ path }) => ({ path, namespace: 'without-schemas' }));
    onLoad({ filter: /.*/, namespace: 'without-schemas' }, () => ({
      contents: 'module.exports = new Proxy({}, { get: () => () => ({}) });',
    }));
  },
};
