// Pictures of every tab of each example after the menu command, as an office suite prints them.
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import type { Code } from '../host/code';
import { ROOT } from '../root';
import { analyse } from '../start/analyse';
import { paintFor } from '../start/paint';

/** Dots per inch: a page fits a screen and its smallest tone mark can be seen. */
const RESOLUTION = '80';

const TOOLS = ['soffice', 'pdftoppm', 'pdftotext'];

/** What is missing on this machine, as a sentence with the command; nothing when all is there. */
export function missingTools(): string | undefined {
  const missing = TOOLS.filter(tool => spawnSync(tool, ['-h']).error);
  return missing.length > 0
    ? `npm run look needs: apt-get install libreoffice-calc poppler-utils (missing: ${missing.join(', ')})`
    : undefined;
}

/** Draws into the folder; gives a line for each picture. */
export async function drawTabs(code: Code, out: string): Promise<readonly string[]> {
  for (const example of (await readdir(`${ROOT}examples`)).filter(name => name.endsWith('.xlsx'))) {
    await analyse(
      { path: `examples/${example}`, help: false },
      { code, from: ROOT, example, out, paint: paintFor(false) },
    );
    const name = example.replace(/\.xlsx$/, '');
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', out, `${out}/${name}.xlsx`]);
    run('pdftoppm', ['-r', RESOLUTION, '-png', `${out}/${name}.pdf`, `${out}/${name}`]);
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

function run(tool: string, args: string[]): void {
  const { status, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
}
