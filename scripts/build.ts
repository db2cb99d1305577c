// `npm run build`: writes dist/, exactly what is pushed to Apps Script.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';

import { MEASURES } from '../src/content/measures';

import { htmlPage } from './build/page';
import { serverFiles } from './build/server';
import { ROOT } from './root';

const DIST = `${ROOT}dist/`;

export async function build(): Promise<void> {
  const [{ code, app }, sidebar, documents] = await Promise.all([
    serverFiles(ROOT),
    htmlPage(ROOT, 'sidebar'),
    htmlPage(ROOT, 'dialog'),
  ]);
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await writeFile(`${DIST}Code.js`, code);
  await writeFile(`${DIST}App.js`, app);
  await writeFile(`${DIST}Sidebar.html`, sidebar);
  await writeFile(`${DIST}Documents.html`, documents);
  await writeFile(`${DIST}Measures.html`, JSON.stringify(MEASURES));
  await copyFile(`${ROOT}appsscript.json`, `${DIST}appsscript.json`);
}

export async function main(): Promise<number> {
  await build();
  console.log('dist/: Code.js, App.js, Sidebar.html, Documents.html, Measures.html, appsscript.json');
  return 0;
}
