// Pictures of every tab of each example after the menu command, as an office suite prints them.
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import type { Code } from '../host/code';
import { ROOT } from '../root';
import { analyse } from '../start/analyse';
import { paintFor } from '../start/paint';
import { drawPages } from './suite';

/** Draws into the folder; gives a line for each picture. */
export async function drawTabs(code: Code, out: string): Promise<readonly string[]> {
  for (const example of (await readdir(`${ROOT}examples`)).filter(name => name.endsWith('.xlsx'))) {
    await analyse(
      { path: `examples/${example}`, help: false },
      { code, from: ROOT, example, out, paint: paintFor(false) },
    );
    drawPages(out, example);
  }
  const pictures = (await readdir(out)).filter(name => name.endsWith('.png')).sort();
  return pictures.map(name => `${name}  ${firstWords(out, name)}`);
}

/** The first words on the page of a picture (`office-2565-02.png`), to tell the tabs apart. */
function firstWords(out: string, picture: string): string {
  const [, name, page = ''] = /^(.*)-(\d+)\.png$/.exec(picture) ?? [];
  const { stdout } = spawnSync('pdftotext', ['-f', page, '-l', page, '-raw', `${out}/${name}.pdf`, '-'], {
    encoding: 'utf8',
  });
  return stdout.trim().replace(/\s+/g, ' ').slice(0, 60);
}
