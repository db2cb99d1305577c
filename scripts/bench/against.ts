// `npm run bench -- --against COMMIT`: what this state of the project costs beside another one. Every figure is new ÷ old,
// taken in turn in one run.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework } from '../../src/domain/framework/node';
import { build } from '../build';
import { ROOT } from '../root';
import { asLooseLines, asPasted, indicatorTable, itemTable } from './cleanOffice';
import { type InTurn, inTurn, ROUNDS } from './inTurn';
import { withCommit } from './otherCommit';
import { type Reader, readerOf } from './reader';

/** What reading a clean table may cost at most. */
const LIMIT = 1.1;
const YEAR = 2565;
const OFFICES = 8;
/** Small tables are read more often, so that a slice is as long. */
const OFTEN = 2;

interface Case {
  readonly what: string;
  /** Gives the sum of what the reader tells, by which the two builds are compared. */
  readonly run: (reader: Reader) => number;
  readonly pieces: number;
}

/** @returns the exit code: 0 where the limit is kept */
export async function against(commit: string): Promise<number> {
  await build();
  return withCommit(commit, async root => {
    const [before, after] = [await readerOf(root, YEAR), await readerOf(ROOT, YEAR)];
    console.log(`new ÷ old (${commit}), in turn, median of ${ROUNDS} rounds (least–most)`);
    const isKept = cases().map(({ what, run, pieces }) => {
      const times = inTurn(
        () => run(before),
        () => run(after),
        pieces,
      );
      const kept = times.ratio <= LIMIT;
      print(what, times, `  (limit ${LIMIT.toFixed(2)} ×: ${kept ? 'kept' : 'BROKEN'})`);
      if (run(before) !== run(after)) console.log('  the two do not read it alike');
      return kept;
    });
    print('cold: Code.js parsed and evaluated', coldEvaluation(root), '');
    for (const file of ['Code.js', 'App.js', 'Sidebar.html', 'Documents.html']) printSizes(file, root);
    return isKept.every(Boolean) ? 0 : 1;
  });
}

function cases(): readonly Case[] {
  const framework = frameworkOf(YEAR) as Framework;
  const seeds = Array.from({ length: OFFICES }, (_, seed) => seed);
  const items = seeds.map(seed => itemTable(framework, seed));
  const indicators = Array.from({ length: OFTEN }, () =>
    seeds.map(seed => indicatorTable(framework, seed)),
  ).flat();
  const each = <T>(what: string, all: readonly T[], read: (reader: Reader, one: T) => number): Case => ({
    what,
    pieces: all.length,
    run: reader => all.reduce((sum, one) => sum + read(reader, one), 0),
  });
  return [
    each('intake of a clean table of 88 rows, with findings', items, ({ table }, one) => table(one)),
    each('intake of a clean table of ten indicators', indicators, ({ table }, one) => table(one)),
    each('pasted: 88 rows parted by tabs', items.slice(0, 2).map(asPasted), ({ pasted }, one) => pasted(one)),
    each('pasted: loose lines of ten indicators', indicators.map(asLooseLines), ({ pasted }, one) =>
      pasted(one),
    ),
  ];
}

/** Every formula in a cell parses and evaluates it anew; a text that differs each time meets no cache. */
function coldEvaluation(root: string): InTurn {
  let times = 0;
  const evaluate = (folder: string): (() => void) => {
    const source = readFileSync(`${folder}dist/Code.js`, 'utf8');
    return () => {
      new Script(`${source}\n//${times++}`).runInContext(createContext({}));
    };
  };
  return inTurn(evaluate(root), evaluate(ROOT), 1);
}

function print(what: string, { before, after, ratio, least, most }: InTurn, verdict: string): void {
  const spread = `(${least.toFixed(3)}–${most.toFixed(3)})`;
  const times = `${before.toFixed(3)} → ${after.toFixed(3)} ms`;
  console.log(`${what.padEnd(50)} ${ratio.toFixed(3)} × ${spread}  ${times.padStart(20)}${verdict}`);
}

function printSizes(file: string, root: string): void {
  const [before = 0, after = 0] = [root, ROOT].map(
    folder => readFileSync(`${folder}dist/${file}`).byteLength,
  );
  const change = `${before} → ${after} bytes (${after < before ? '' : '+'}${after - before})`;
  console.log(`${file.padEnd(50)} ${(after / before).toFixed(3)} ×  ${change}`);
}
