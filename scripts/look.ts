// `npm run look`: pictures of every tab of each example after the menu command, for eyes to look at, under out/look/.
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { build } from './build';
import { ROOT } from './root';
import { analyse } from './start/analyse';
import { builtCode } from './start/builtCode';
import { paintFor } from './start/paint';

const OUT = `${ROOT}out/look`;
/** Dots per inch: a page fits a screen and its smallest tone mark can be seen. */
const RESOLUTION = '80';

export async function main(): Promise<number> {
  const missing = ['soffice', 'pdftoppm', 'pdftotext'].filter(tool => spawnSync(tool, ['-h']).error);
  if (missing.length > 0 || !hasThaiFont()) {
    console.error('npm run look needs: apt-get install libreoffice-calc poppler-utils fonts-thai-tlwg');
    return 1;
  }
  await build();
  const code = await builtCode();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  for (const example of (await readdir(`${ROOT}examples`)).filter(name => name.endsWith('.xlsx'))) {
    await analyse(
      { path: `examples/${example}`, help: false },
      { code, from: ROOT, example, out: OUT, paint: paintFor(false) },
    );
    const name = example.replace(/\.xlsx$/, '');
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', OUT, `${OUT}/${name}.xlsx`]);
    run('pdftoppm', ['-r', RESOLUTION, '-png', `${OUT}/${name}.pdf`, `${OUT}/${name}`]);
  }
  const pictures = (await readdir(OUT)).filter(name => name.endsWith('.png')).sort();
  console.log(pictures.map(name => `out/look/${name}  ${firstWords(name)}`).join('\n'));
  return 0;
}

/** The first words on the page of a picture (`office-2565-02.png`), to tell the tabs apart. */
function firstWords(picture: string): string {
  const [, name, page = ''] = /^(.*)-(\d+)\.png$/.exec(picture) ?? [];
  const { stdout } = spawnSync('pdftotext', ['-f', page, '-l', page, '-raw', `${OUT}/${name}.pdf`, '-'], {
    encoding: 'utf8',
  });
  return stdout.trim().replace(/\s+/g, ' ').slice(0, 60);
}

/** Without one every Thai letter is drawn as a box, and a picture of boxes looks well made. */
function hasThaiFont(): boolean {
  const fonts = spawnSync('fc-list', [':lang=th', 'family'], { encoding: 'utf8' });
  return !fonts.error && fonts.stdout.trim() !== '';
}

function run(tool: string, args: string[]): void {
  const { status, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
}
