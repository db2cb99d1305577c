// The law of imports: each room of src/ may import itself and what its row in imports.json names, types included. A file
// that no row covers is refused, so a new room is guarded from its first file. Run by `npm run lint`.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ROOT } from './root';

/** What each room may import: other rooms, and packages. */
export type ImportLaw = Readonly<Record<string, readonly string[]>>;

const FROM = /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*'([^']+)'/gm;

export function main(): number {
  const law = JSON.parse(readFileSync(`${ROOT}scripts/imports.json`, 'utf8')) as ImportLaw;
  const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .map(name => `src/${name.split('\\').join('/')}`)
    .filter(name => /\.tsx?$/.test(name));
  const wrong = files.flatMap(file => wrongImports(law, file, readFileSync(ROOT + file, 'utf8')));
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}

/**
 * What a file imports against the law, a sentence each.
 *
 * @param file from the root on, with slashes
 * @param source its text
 */
export function wrongImports(law: ImportLaw, file: string, source: string): readonly string[] {
  const room = roomOf(law, file);
  if (room === undefined)
    return [`${file}: no room covers it; give its folder a row in scripts/imports.json`];
  const allowed = law[room] ?? [];
  const may = allowed.length > 0 ? `${allowed.join(', ')} and itself` : 'only itself';
  return [...source.matchAll(FROM)].flatMap(([, path = '']) => {
    const isFile = path.startsWith('.');
    const target = isFile ? posix.join(posix.dirname(file), path) : path;
    const isOwn = isFile && roomOf(law, target) === room;
    if (isOwn || allowed.some(one => isIn(target, one))) return [];
    return [`${file}: ${room} may import ${may}, not ${path} (docs/architecture.md)`];
  });
}

/** The row that covers a file is the longest one. */
const roomOf = (law: ImportLaw, file: string): string | undefined =>
  Object.keys(law)
    .filter(room => isIn(file, room))
    .sort((one, other) => other.length - one.length)[0];

const isIn = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);
