// The frame of a sidebar or a dialog as Google builds it: the page of the project with google.script before its own script.
import { build } from 'esbuild';
import type { Code } from '../host/code';
import { Realm } from '../host/realm';
import { ROOT } from '../root';

/** What a page in Google's frame may do; https://developers.google.com/apps-script/guides/html/restrictions. */
export const SANDBOX = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** No network at all but the calls of the script. */
export function frameRules(origin: string): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    `connect-src ${origin}/call`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

const made = new WeakMap<Code, Promise<(content: string) => string>>();

/** Makes the frame's page of the project's page. Bundled once for each code: tests start many servers. */
export function framePage(code: Code): Promise<(content: string) => string> {
  const known = made.get(code) ?? makeFrame(code);
  made.set(code, known);
  return known;
}

async function makeFrame(code: Code): Promise<(content: string) => string> {
  const names = new Realm(code, { authMode: 'FULL' }).functionNames();
  const bundle = await build({
    entryPoints: [`${ROOT}scripts/preview/client/googleScript.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    define: { FUNCTION_NAMES: JSON.stringify(names) },
  });
  const script = `<script>${bundle.outputFiles[0]?.text.trim() ?? ''}</script>`;
  return content =>
    /<head>/i.test(content) ? content.replace(/<head>/i, head => head + script) : script + content;
}
