// `npm run build`: writes dist/, exactly what is pushed to Apps Script.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { sidebarPage } from './build/page';
import { serverCode } from './build/server';
import { ROOT } from './root';

const DIST = `${ROOT}dist/`;

export async function build(): Promise<void> {
  const [code, page] = await Promise.all([serverCode(ROOT), sidebarPage(ROOT)]);
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await writeFile(`${DIST}Code.js`, code);
  await writeFile(`${DIST}Sidebar.html`, page);
  await copyFile(`${ROOT}appsscript.json`, `${DIST}appsscript.json`);
}

export async function main(): Promise<number> {
  await build();
  console.log('dist/: Code.js, Sidebar.html, appsscript.json');
  return 0;
}
