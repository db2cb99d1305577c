// `npm run look`: pictures of the result tabs of every example, for eyes to look at, under out/look/.
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { build } from './build';
import { Code } from './host/code';
import { ROOT } from './root';
import { analyse } from './start/analyse';
import { paintFor } from './start/paint';

const OUT = `${ROOT}out/look`;
/** Dots per inch: a page fits a screen and its smallest tone mark can be seen. */
const RESOLUTION = '80';

export async function main(): Promise<number> {
  const missing = ['soffice', 'pdftoppm'].filter(tool => spawnSync(tool, ['-h']).error);
  if (missing.length > 0 || !hasThaiFont()) {
    console.error('npm run look needs: apt-get install libreoffice-calc poppler-utils fonts-thai-tlwg');
    return 1;
  }
  await build();
  const code = new Code(await readFile(`${ROOT}dist/Code.js`, 'utf8'));
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
  console.log(pictures.map(name => `out/look/${name}`).join('\n'));
  return 0;
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
