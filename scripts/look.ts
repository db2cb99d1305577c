// `npm run look [-- tabs | views | documents]`: pictures of the result tabs, of the pages' views and of the documents, for
// eyes to look at, under out/look/.
import { mkdir, rm } from 'node:fs/promises';
import { build } from './build';
import { drawDocuments } from './look/documents';
import { missingTools } from './look/suite';
import { drawTabs } from './look/tabs';
import { drawViews } from './look/views';
import { ROOT } from './root';
import { builtCode } from './start/builtCode';

const OUT = `${ROOT}out/look`;

const DRAWINGS = { views: drawViews, tabs: drawTabs, documents: drawDocuments } as const;

export async function main([only]: string[]): Promise<number> {
  if (only !== undefined && !Object.hasOwn(DRAWINGS, only)) {
    console.error(`npm run look, or npm run look -- ${Object.keys(DRAWINGS).join(' | ')}`);
    return 2;
  }
  const missing = only === 'views' ? undefined : missingTools();
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  await build();
  const code = await builtCode();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  for (const [name, draw] of Object.entries(DRAWINGS)) {
    if (only !== undefined && only !== name) continue;
    for (const line of await draw(code, OUT)) console.log(`out/look/${line}`);
  }
  return 0;
}
