// The preview's own page: one file with its style and script inside.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { ROOT } from '../root';
import { SANDBOX } from './frame';

export const PAGE_RULES = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "frame-src 'self'",
].join('; ');

const STYLES = ['page.css', 'cover.css'];

let made: Promise<string> | undefined;

/** Made once: tests start many servers. */
export function previewPage(): Promise<string> {
  made ??= makePage();
  return made;
}

async function makePage(): Promise<string> {
  const folder = `${ROOT}scripts/preview/client/`;
  const bundle = await build({
    entryPoints: [`${folder}main.tsx`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { SANDBOX: JSON.stringify(SANDBOX) },
  });
  const script = bundle.outputFiles[0]?.text.trim().replaceAll('</script', '<\\/script') ?? '';
  const styles = await Promise.all(STYLES.map(name => readFile(folder + name, 'utf8')));
  const page = await readFile(`${folder}page.html`, 'utf8');
  return page.replace('/* style */', () => styles.join('').trim()).replace('/* script */', () => script);
}
