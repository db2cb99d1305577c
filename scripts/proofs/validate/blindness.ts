// What the SDK sees of files that our checks find damaged, and so what it is blind to.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parts } from '../../../test/openXml/officeFile';
import { wordSample } from '../../../test/openXml/samples/word';
import { WORD_DAMAGES } from '../../../test/openXml/samples/wordDamages';
import { workbookSample } from '../../../test/openXml/samples/workbook';
import { WORKBOOK_DAMAGES } from '../../../test/openXml/samples/workbookDamages';
import { zip } from '../../../test/zip';
import { eachOf, errorsIn } from './sdk';

interface Damaged {
  readonly check: string;
  readonly what: string;
  readonly parts: Parts;
  readonly ending: string;
}

/** A line for each damage: whether the SDK sees it, and what it says. */
export async function blindness(folder: string): Promise<readonly string[]> {
  const [word, workbook] = [await wordSample(), await workbookSample()];
  const files: readonly Damaged[] = [
    ...WORD_DAMAGES.map(({ change, ...about }) => ({ ...about, parts: change(word), ending: 'docx' })),
    ...WORKBOOK_DAMAGES.map(({ change, ...about }) => ({
      ...about,
      parts: change(workbook),
      ending: 'xlsx',
    })),
  ];
  const lines = await eachOf(files, async ({ check, what, parts, ending }, index) => {
    const path = join(folder, `${index}.${ending}`);
    await writeFile(path, zip(parts));
    const [first] = await errorsIn(path, 'Microsoft365');
    const said = first === undefined ? '' : `  (${first.replace(/\s+/g, ' ').slice(0, 90)})`;
    return `${first === undefined ? 'blind' : 'seen '}  .${ending}  ${check}: ${what}${said}`;
  });
  const blind = lines.filter(line => line.startsWith('blind')).length;
  return [...[...lines].sort(), '', `blind to ${blind} of ${lines.length}`];
}
