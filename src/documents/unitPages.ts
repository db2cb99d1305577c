// The plan in pages to hand out: one for each unit with the rows that it is responsible for, and lines on which its head
// signs for having received it. Rows without a unit come last.
import { parts } from '../text/th/documents/parts';
import { unitPages as words } from '../text/th/documents/unitPages';
import type { DocumentFacts } from './facts';
import { heading, line, paragraphs } from './parts/blocks';
import { freeTexts } from './parts/freeText';
import { officeOf, yearOf } from './parts/office';
import type { Block, DocumentTree, Section } from './tree';
import { receipt } from './unitPages/receipt';
import { openTable, rowTable } from './unitPages/rowTable';
import { type UnitRows, unitsOf } from './unitPages/units';

export function unitPages(facts: DocumentFacts): DocumentTree {
  const units = unitsOf(facts.plan);
  return {
    title: words.title({ next: yearOf(facts) + 1 }),
    digits: facts.digits,
    font: facts.fields.font,
    sections:
      units.length > 0
        ? units.map(unit => pageOf(facts, unit, units))
        : [page(facts, parts.dots, openPage())],
  };
}

/** The head that all pages share, and what is of one alone. */
function page(facts: DocumentFacts, unit: string | undefined, blocks: readonly Block[]): Section {
  const year = yearOf(facts);
  return {
    numbered: true,
    blocks: [
      heading(1, words.heading({ year, next: year + 1 })),
      line(officeOf(facts), 'centre', true),
      heading(2, unit === undefined ? words.noUnit : words.unit({ unit })),
      ...blocks,
    ],
  };
}

function pageOf(facts: DocumentFacts, { name, lines }: UnitRows, all: readonly UnitRows[]): Section {
  const count = lines.length;
  const lead = paragraphs(freeTexts(facts, 'unitPages', words.texts)('lead'));
  if (name === undefined)
    return page(facts, name, [
      ...lead,
      line(words.countWithoutUnit({ count })),
      rowTable(facts, words.table.titleWithoutUnit, lines),
    ]);
  return page(facts, name, [
    ...lead,
    line(words.count({ unit: name, count })),
    rowTable(facts, words.table.title({ unit: name }), lines),
    ...receipt(name, all),
  ]);
}

/** Of a plan without rows: a page to be written by hand. */
const openPage = (): readonly Block[] => [line(words.noPlan), openTable(), ...receipt('', [])];
