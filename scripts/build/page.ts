// Sidebar.html: one page with its style and script inside, because HtmlService serves no other files.
import { readdir, readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';

/** The text of Sidebar.html. */
export async function sidebarPage(root: string): Promise<string> {
  const folder = `${root}src/sidebar/`;
  const script = await build({
    entryPoints: [`${folder}sidebar.tsx`],
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
  const code = withoutDoubleSlash(escapeUnseen(script.outputFiles[0]?.text.trim() ?? ''));
  const style = await stylesIn(`${folder}styles/`);
  const page = await readFile(`${folder}sidebar.html`, 'utf8');
  return page.replace('/* style */', () => style.trim()).replace('/* script */', () => code);
}

const BASE = 'base.css';

/** All style sheets of a folder in one; what the others build on comes first. */
async function stylesIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.css') && name !== BASE).sort();
  const sheets = await Promise.all([BASE, ...names].map(name => readFile(`${folder}${name}`, 'utf8')));
  const { code } = await transform(sheets.join('\n'), { loader: 'css', minify: true, legalComments: 'none' });
  return code;
}

/** Beyond ASCII only what a reader sees stays as it is; the rest, above all what nobody sees, is escaped. */
const SEEN = /[\u0E00-\u0E7F–—…“”▸▾✓×·]/;

const escapeUnseen = (code: string): string =>
  code.replace(/[\u0080-\uFFFF]/g, character =>
    SEEN.test(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * HtmlService's sanitiser takes `//` for a comment and cuts the rest of the line, even in strings. Minified code has no
 * comments, so what is left stands in strings and regular expressions, where an escaped slash is the same.
 */
function withoutDoubleSlash(code: string): string {
  const safe = code.replaceAll('//', '/\\/');
  if (safe.includes('//')) throw new Error('Sidebar.html: the script still holds //.');
  return safe;
}
