// `npm run pdf-texts`: prints score tables to PDF by several programs in several fonts, reads the PDFs back as people copy
// them, keeps the texts beside the tests, and tells how the product reads them. With --check it keeps nothing; with --kept
// it makes nothing and judges the texts that are kept.
import { type Fixture, fixtureOf, keep, keptOf } from './pdfTexts/fixtures';
import { makeTexts } from './pdfTexts/make';
import { missingTools } from './pdfTexts/needs';
import { report } from './pdfTexts/report';
import { TABLES } from './pdfTexts/tables';

export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--kept')) {
    for (const line of report(TABLES.map(({ id }) => keptOf(id)))) console.log(line);
    return 0;
  }
  const missing = missingTools();
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  const texts = await makeTexts(TABLES);
  const fixtures = TABLES.map(table => fixtureOf(table, texts.get(table) ?? new Map()));
  if (!args.includes('--check')) TABLES.forEach(({ id }, index) => void keep(id, fixtures[index] as Fixture));
  for (const line of report(fixtures)) console.log(line);
  return 0;
}
