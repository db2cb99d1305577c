// Pictures of every document of an example, as an office suite prints its Word file.
import { readdir, writeFile } from 'node:fs/promises';
import { Packer } from 'docx';
import { wordDocument } from '../../src/dialog/docx/file';
import { assessmentOf, factsOf } from '../../src/dialog/facts';
import { DOCUMENTS } from '../../src/documents/all';
import { DEFAULT_SETTINGS } from '../../src/wire/settings';
import type { Code } from '../host/code';
import { ask, officeAtWork } from './officeAtWork';
import { drawPages } from './suite';

const EXAMPLES = ['full-2565.xlsx', 'oit-2564.xlsx'];

const DAY = '2 ตุลาคม 2565';

/** Draws into the folder; gives the names of the pictures. */
export async function drawDocuments(code: Code, out: string): Promise<readonly string[]> {
  for (const example of EXAMPLES) {
    const workbook = await officeAtWork(code, example);
    const material = ask(workbook, code, 'openDocuments', { tab: null, year: null });
    const facts = factsOf({
      material,
      assessment: assessmentOf(material),
      settings: DEFAULT_SETTINGS,
      fields: { ...material.fields, day: DAY },
      digits: 'thai',
    });
    for (const { id, build } of DOCUMENTS) {
      const file = `document-${id}-${example.replace('.xlsx', '')}.docx`;
      await writeFile(`${out}/${file}`, await Packer.toBuffer(wordDocument(build(facts))));
      drawPages(out, file);
    }
  }
  return (await readdir(out)).filter(name => /^document-.*\.png$/.test(name)).sort();
}
