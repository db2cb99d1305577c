// Every table by every maker in every font, read by every reader.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontsOf } from './fonts';
import { MAKERS } from './makers';
import { READERS } from './readers';
import type { PrintedTable } from './truth';

/** The texts of each table, under the way that gave them: `maker / font / reader`. */
export type Texts = ReadonlyMap<PrintedTable, ReadonlyMap<string, string>>;

export async function makeTexts(tables: readonly PrintedTable[]): Promise<Texts> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-texts-'));
  const texts = new Map(tables.map(table => [table, new Map<string, string>()]));
  try {
    for (const [maker, make] of Object.entries(MAKERS)) {
      const own = join(folder, maker);
      mkdirSync(own);
      const jobs = tables.flatMap(table =>
        fontsOf(table).map(font => ({ table, font, name: `${table.id}-${font.replace(/ /g, '')}` })),
      );
      await make(jobs, own);
      for (const { table, font, name } of jobs)
        for (const [reader, textOf] of Object.entries(READERS))
          texts.get(table)?.set(`${maker} / ${font} / ${reader}`, await textOf(join(own, `${name}.pdf`)));
      console.log(`${maker}: ${jobs.length} PDF`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return texts;
}
