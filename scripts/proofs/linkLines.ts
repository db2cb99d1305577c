// `npm run link-lines`: a paper with long links is printed by an office suite and by a browser, the PDFs are read by every
// reader, and it tells how many of the words beside the links each of them finds. It fails where one finds less than all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { makePdfs } from './linkLines/make';
import { LINKS, PAPER, WORDS } from './linkLines/paper';
import { missingTools } from './pdfTexts/needs';
import { READERS } from './pdfTexts/readers';

export async function main(): Promise<number> {
  const missing = missingTools();
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  const folder = mkdtempSync(`${tmpdir()}/link-lines-`);
  let isAllFound = true;
  try {
    for (const path of await makePdfs(PAPER, folder))
      for (const [reader, read] of Object.entries(READERS)) {
        const text = await read(path);
        const found = WORDS.filter(word => text.includes(word)).length;
        const links = LINKS.filter(link => text.replace(/\s/g, '').includes(link)).length;
        isAllFound &&= found === WORDS.length;
        const maker = path.slice(folder.length + 1, -'.pdf'.length);
        console.log(
          `${maker} / ${reader}: ${found} of ${WORDS.length} words, ${links} of ${LINKS.length} links`,
        );
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return isAllFound ? 0 : 1;
}
