// Pictures of every document of offices that know much and little, as an office suite prints its Word file.
import { readdir, writeFile } from 'node:fs/promises';
import { Packer } from 'docx';
import { wordDocument } from '../../src/dialog/docx/file';
import { assessmentOf, factsOf } from '../../src/dialog/facts';
import { DOCUMENTS } from '../../src/documents/all';
import { longDate } from '../../src/domain/thai/months';
import { DEFAULT_SETTINGS } from '../../src/wire/settings';
import { launchBrowser } from '../browser/launch';
import type { Code } from '../host/code';
import { drawIn, drawingPage } from './charts';
import { ask } from './officeAtWork';
import { eachOffice } from './offices';
import { drawPages } from './suite';

/** Draws into the folder; gives the names of the pictures. */
export async function drawDocuments(code: Code, out: string): Promise<readonly string[]> {
  const browser = await launchBrowser();
  const page = await drawingPage(browser);
  await eachOffice(code, async (office, workbook) => {
    const material = ask(workbook, code, 'openDocuments', { tab: null, year: null });
    const facts = factsOf({
      material,
      assessment: assessmentOf(material),
      settings: DEFAULT_SETTINGS,
      fields: { ...material.fields, day: longDate(material.today) },
      digits: 'thai',
    });
    for (const { id, build } of DOCUMENTS) {
      const file = `document-${id}-${office}.docx`;
      const tree = build(facts);
      const word = wordDocument(tree, undefined, await drawIn(page, tree));
      await writeFile(`${out}/${file}`, await Packer.toBuffer(word));
      drawPages(out, file);
    }
  });
  await browser.close();
  return (await readdir(out)).filter(name => /^document-.*\.png$/.test(name)).sort();
}
