// Pictures of every document of offices that know much and little, as an office suite prints its Word file.
import { readdir, writeFile } from 'node:fs/promises';
import { Packer } from 'docx';
import { wordDocument } from '../../src/dialog/docx/file';
import { assessmentOf, factsOf } from '../../src/dialog/facts';
import { DOCUMENTS } from '../../src/documents/all';
import { longDate } from '../../src/domain/thai/months';
import { DEFAULT_SETTINGS } from '../../src/wire/settings';
import type { Code } from '../host/code';
import { ask } from './officeAtWork';
import { eachOffice } from './offices';
import { drawPages } from './suite';

/** Draws into the folder; gives the names of the pictures. */
export async function drawDocuments(code: Code, out: string): Promise<readonly string[]> {
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
      await writeFile(`${out}/${file}`, await Packer.toBuffer(wordDocument(build(facts))));
      drawPages(out, file);
    }
  });
  return (await readdir(out)).filter(name => /^document-.*\.png$/.test(name)).sort();
}
