// Sidebar.html: one page with its style and script inside, because HtmlService serves no other files.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

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
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const code = withoutDoubleSlash(script.outputFiles[0]?.text.trim() ?? '');
  const style = await readFile(`${folder}sidebar.css`, 'utf8');
  const page = await readFile(`${folder}sidebar.html`, 'utf8');
  return page.replace('/* style */', () => style.trim()).replace('/* script */', () => code);
}

/**
 * HtmlService's sanitiser takes `//` for a comment and cuts the rest of the line, even in strings. Minified code has no
 * comments, so what is left stands in strings and regular expressions, where an escaped slash is the same.
 */
function withoutDoubleSlash(code: string): string {
  const safe = code.replaceAll('//', '/\\/');
  if (safe.includes('//')) throw new Error('Sidebar.html: the script still holds //.');
  return safe;
}
