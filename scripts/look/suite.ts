// Drawing by an office suite: a file becomes a PDF, and each of its pages a picture.
import { spawnSync } from 'node:child_process';

/** Dots per inch: a page fits a screen and its smallest tone mark can be seen. */
const RESOLUTION = '80';

const TOOLS = ['soffice', 'pdftoppm', 'pdftotext'];

/** What is missing on this machine, as a sentence with the command; nothing when all is there. */
export function missingTools(): string | undefined {
  const missing = TOOLS.filter(tool => spawnSync(tool, ['-h']).error);
  return missing.length > 0
    ? `npm run look needs: apt-get install libreoffice-calc libreoffice-writer poppler-utils (missing: ${missing.join(', ')}); npm run look -- views needs none of them`
    : undefined;
}

/** Draws every page of a file in the folder beside it: `name.docx` becomes `name-1.png`, `name-2.png`, … */
export function drawPages(folder: string, file: string): void {
  const name = file.replace(/\.\w+$/, '');
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, `${folder}/${file}`]);
  run('pdftoppm', ['-r', RESOLUTION, '-png', `${folder}/${name}.pdf`, `${folder}/${name}`]);
}

function run(tool: string, args: string[]): void {
  const { status, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
}
