// Every workbook that the product writes: the examples, what `npm start` saves of each, and an office at work in the preview,
// with all of its tabs.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samples } from '../../../src/domain/sample/samples';
import { partsOf } from '../../../test/openXml/officeFile';
import { workbookFaults } from '../../../test/openXml/workbookFaults';
import { build } from '../../build';
import { exampleWorkbook } from '../../examples';
import type { Code } from '../../host/code';
import { workbookBytes } from '../../host/save';
import { officeAtWork } from '../../look/officeAtWork';
import { ROOT } from '../../root';
import { analyse } from '../../start/analyse';
import { builtCode } from '../../start/builtCode';
import { readOptions } from '../../start/options';
import { paintFor } from '../../start/paint';
import type { Made } from './sdk';

export async function workbooks(folder: string): Promise<readonly Made[]> {
  await build();
  const code = await builtCode();
  const made: Made[] = [];
  for (const sample of samples()) {
    const { id } = sample;
    made.push(
      await workbook({ kind: 'example', of: id }, await workbookBytes(exampleWorkbook(sample)), folder),
      await workbook({ kind: 'npm start', of: id }, await started(id, code, folder), folder),
      await workbook(
        { kind: 'preview', of: id },
        await workbookBytes(await officeAtWork(code, `${id}.xlsx`)),
        folder,
      ),
    );
  }
  return made;
}

/** What `npm start` saves of an example. */
async function started(id: string, code: Code, folder: string): Promise<Uint8Array> {
  const example = `examples/${id}.xlsx`;
  const out = join(folder, `start ${id}`);
  await analyse(readOptions([example]), { code, from: ROOT, example, out, paint: paintFor(false) });
  const [name = ''] = await readdir(out);
  return readFile(join(out, name));
}

async function workbook(about: Pick<Made, 'kind' | 'of'>, bytes: Uint8Array, folder: string): Promise<Made> {
  const path = join(folder, `${about.kind} ${about.of}.xlsx`);
  await writeFile(path, bytes);
  return { ...about, path, faults: workbookFaults(partsOf(bytes)) };
}
