// `npm run look [-- views | tabs]`: pictures of the sidebar's views and of the result tabs, for eyes to look at, under
// out/look/.
import { mkdir, rm } from 'node:fs/promises';
import { build } from './build';
import { drawTabs, missingTools } from './look/tabs';
import { drawViews } from './look/views';
import { ROOT } from './root';
import { builtCode } from './start/builtCode';

const OUT = `${ROOT}out/look`;

export async function main([only]: string[]): Promise<number> {
  const missing = only === 'views' ? undefined : missingTools();
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  await build();
  const code = await builtCode();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const drawn = [
    ...(only === 'tabs' ? [] : await drawViews(code, OUT)),
    ...(only === 'views' ? [] : await drawTabs(code, OUT)),
  ];
  console.log(drawn.map(line => `out/look/${line}`).join('\n'));
  return 0;
}
