// The files of earlier builds as they stand in the repository, each to be opened as often as a test wants.
import { readdirSync, readFileSync } from 'node:fs';
import { unarchive } from '../../scripts/host/unarchive';
import type { Workbook } from '../../scripts/host/workbook';
import { type Modes, STANDING } from '../../scripts/host/world';
import { ROOT } from '../../scripts/root';
import { type Fixture, FOLDER } from '../../scripts/upgrade/fixture';

const folder = `${ROOT}${FOLDER}/`;

/** `build scene`, for each file. */
export const NAMES = readdirSync(folder).flatMap(build =>
  readdirSync(`${folder}${build}`).map(file => `${build} ${file.replace(/\.json$/, '')}`),
);

export const fixture = (name: string): Fixture =>
  JSON.parse(readFileSync(`${folder}${name.replace(' ', '/')}.json`, 'utf8')) as Fixture;

/** The file as people open it, in the world of this run or another one. */
export function opened({ workbook }: Fixture, modes: Partial<Modes> = {}): Workbook {
  return Object.assign(unarchive(workbook), STANDING, modes);
}
