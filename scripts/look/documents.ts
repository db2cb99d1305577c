// Pictures of every document of an example, as an office suite prints its Word file.
import { readdir, writeFile } from 'node:fs/promises';
import { Packer } from 'docx';
import { wordDocument } from '../../src/dialog/docx/file';
import { assessmentOf, factsOf } from '../../src/dialog/facts';
import { DOCUMENTS } from '../../src/documents/all';
import type { Answer, Value } from '../../src/wire/calls';
import type { Fields } from '../../src/wire/documents';
import { DEFAULT_SETTINGS } from '../../src/wire/settings';
import { VERSION } from '../../src/wire/version';
import type { Code } from '../host/code';
import { runFunction } from '../host/execute';
import { ROOT } from '../root';
import { openFile } from '../start/openFile';
import { drawPages } from './office';

const EXAMPLES = ['full-2565.xlsx', 'oit-2564.xlsx'];

/** A made-up office. */
const FILLED: Partial<Fields> = {
  agency: 'อบต.ตัวอย่าง',
  place: 'อำเภอตัวอย่าง จังหวัดตัวอย่าง',
  unit: 'สำนักปลัด',
  number: 'ตย 70001/',
  day: '2 ตุลาคม 2565',
};

/** Draws into the folder; gives the names of the pictures. */
export async function drawDocuments(code: Code, out: string): Promise<readonly string[]> {
  for (const example of EXAMPLES) {
    const material = await materialOf(code, example);
    const facts = factsOf({
      material,
      assessment: assessmentOf(material),
      settings: DEFAULT_SETTINGS,
      fields: { ...material.fields, ...FILLED },
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

/** What the window of the documents is given, after the menu's run and with a follow-up tab. */
async function materialOf(code: Code, example: string): Promise<Value<'openDocuments'>> {
  const workbook = await openFile(`examples/${example}`, ROOT);
  const source = workbook.activeSheet.id;
  runFunction(workbook, code, 'menuAnalyse');
  const ask = (name: string, input: object): unknown => {
    const { result } = runFunction(workbook, code, 'sidebarCall', [name, input, VERSION]);
    const answer = result as Answer<unknown>;
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code}`);
    return answer.value;
  };
  const material = ask('openDocuments', { tab: source, year: null }) as Value<'openDocuments'>;
  ask('writeTab', { tab: source, year: material.framework.year, kind: 'followUp' });
  return ask('openDocuments', { tab: source, year: null }) as Value<'openDocuments'>;
}
