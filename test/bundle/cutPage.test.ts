// A page that HtmlService would cut is not built, and the build says where.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { htmlPage } from '../../scripts/build/page';
import { filtered } from '../../scripts/host/pageFilter';

const ROOT = `${mkdtempSync(join(tmpdir(), 'ita-page-'))}/`;
afterAll(() => rmSync(ROOT, { recursive: true }));

/** A project whose sidebar has this script. */
function project(script: string): string {
  for (const folder of ['src/page', 'src/sidebar/styles']) mkdirSync(ROOT + folder, { recursive: true });
  writeFileSync(`${ROOT}src/page/base.css`, 'p{margin:0}');
  writeFileSync(
    `${ROOT}src/page/page.html`,
    '<html><style>/* style */</style><script>/* script */</script></html>',
  );
  writeFileSync(`${ROOT}src/sidebar/sidebar.tsx`, script);
  return ROOT;
}

test('what can be written otherwise is, and the filter leaves it', async () => {
  const script = `console.log(\`http://\${name}/*\`, /<!--.*-->/.test(name), "<?xml?>") // a comment`;
  const page = await htmlPage(project(script), 'sidebar');
  expect(page).toContain('console.log(');
  expect(filtered(page)).toBe(page);
});

test('what cannot ends the build, with the place', async () => {
  const script = `console.log(1, String.raw\`http://\${name}\`)`;
  await expect(htmlPage(project(script), 'sidebar')).rejects.toThrow(
    'src/sidebar: HtmlService would cut String.raw`http://',
  );
});
