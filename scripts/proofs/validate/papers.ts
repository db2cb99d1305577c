// Every document as a Word file: for five made-up offices, with and without rows of plan and follow-up, in Thai and in Arabic
// digits, as the window makes them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Packer } from 'docx';
import { wordDocument } from '../../../src/dialog/docx/file';
import { listedIn } from '../../../src/dialog/listed';
import { DOCUMENTS } from '../../../src/documents/all';
import type { DocumentFacts } from '../../../src/documents/facts';
import { OFFICES, withoutTabs } from '../../../test/documents/offices';
import { partsOf } from '../../../test/openXml/officeFile';
import { wordFaults } from '../../../test/openXml/wordFaults';
import type { Made } from './sdk';

/** @param isQuick one way for each office, another for the next one */
export async function papers(folder: string, isQuick: boolean): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const [nth, [name, office]] of Object.entries(OFFICES).entries())
    for (const { of, facts } of waysOf(office).filter(
      (_, index, all) => !isQuick || index === nth % all.length,
    ))
      for (const document of DOCUMENTS)
        made.push(await paper({ kind: document.id, of: `${name}, ${of}` }, document.build(facts), folder));
  return made;
}

/** With rows and without, in both digits. */
const waysOf = (office: DocumentFacts): readonly { readonly of: string; readonly facts: DocumentFacts }[] =>
  [office, withoutTabs(office)].flatMap(facts =>
    (['thai', 'arabic'] as const).map(digits => ({
      of: `${facts === office ? 'with' : 'without'} rows, ${digits} digits`,
      facts: { ...facts, digits },
    })),
  );

async function paper(
  about: Pick<Made, 'kind' | 'of'>,
  tree: ReturnType<(typeof DOCUMENTS)[number]['build']>,
  folder: string,
): Promise<Made> {
  const pages = new Map(listedIn(tree).map(({ anchor }, index) => [anchor, index + 1]));
  const bytes = await Packer.toBuffer(wordDocument(tree, pages));
  const path = join(folder, `${about.kind} ${about.of}.docx`);
  await writeFile(path, bytes);
  return { ...about, path, faults: wordFaults(partsOf(bytes)) };
}
