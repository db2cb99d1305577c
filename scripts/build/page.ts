// Sidebar.html: one page with its style and script inside, because HtmlService serves no other files.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** The text of Sidebar.html. Fails on `//`, which HtmlService's sanitiser takes for a comment and cuts. */
export async function sidebarPage(root: string): Promise<string> {
  const folder = `${root}src/sidebar/`;
  const script = await build({
    entryPoints: [`${folder}sidebar.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    legalComments: 'none',
  });
  const code = script.outputFiles[0]?.text.trim() ?? '';
  if (code.includes('//')) throw new Error('Sidebar.html: the script holds //, which HtmlService would cut.');
  const style = await readFile(`${folder}sidebar.css`, 'utf8');
  const page = await readFile(`${folder}sidebar.html`, 'utf8');
  return page.replace('/* style */', () => style.trim()).replace('/* script */', () => code);
}
