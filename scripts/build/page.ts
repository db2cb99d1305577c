// A page of the product: one file with its style and script inside, because HtmlService serves no other files.
import { readdir, readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { escapeEaten } from './filtered';

/** The rooms below src/ that are pages of their own, each with a script of its name; `page` is what they share. */
export type PageRoom = 'sidebar' | 'dialog';
const SHARED = 'page';

export async function htmlPage(root: string, room: PageRoom): Promise<string> {
  const folder = `${root}src/${room}/`;
  const script = await build({
    entryPoints: [`${folder}${room}.tsx`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    // Thai as it is: half the size of its escapes.
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const code = escapeEaten(`src/${room}`, escapeUnseen(script.outputFiles[0]?.text.trim() ?? ''));
  const style = await styleOf(`${root}src/${SHARED}/base.css`, `${folder}styles/`);
  const page = await readFile(`${root}src/${SHARED}/page.html`, 'utf8');
  return page.replace('/* style */', () => style.trim()).replace('/* script */', () => code);
}

/** The style sheet that all pages build on, then all of a folder. */
async function styleOf(base: string, folder: string): Promise<string> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.css')).sort();
  const sheets = await Promise.all(
    [base, ...names.map(name => folder + name)].map(path => readFile(path, 'utf8')),
  );
  const { code } = await transform(sheets.join('\n'), { loader: 'css', minify: true, legalComments: 'none' });
  return code;
}

/** Beyond ASCII only what a reader sees stays as it is; the rest, above all what nobody sees, is escaped. */
const SEEN = /[\u0E00-\u0E7F–—…“”▸▾✓×·]/;

const escapeUnseen = (code: string): string =>
  code.replace(/[\u0080-\uFFFF]/g, character =>
    SEEN.test(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
