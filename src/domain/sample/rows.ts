// Rows of the made-up tabs, with codes and titles of the framework so that these are written down once only.
import { frameworkOf } from '../framework/frameworks';
import type { Framework } from '../framework/node';
import { nodeById } from '../framework/tree';
import type { SampleCell, SampleRow } from './tab';

/** The framework of a year that is known to exist. */
export function knownFramework(year: number): Framework {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework of ${year}`);
  return framework;
}

export function nameIn(framework: Framework, id: string): string {
  const node = nodeById(framework, id);
  if (!node) throw new Error(`no ${id} in ${framework.year}`);
  return node.name;
}

/** The rows above a table: what it is, whose, and of which year. */
export function heading(title: string, office: string, year: string): SampleRow[] {
  return [
    { kind: 'title', cells: [title] },
    { kind: 'title', cells: [`${office} ประจำปีงบประมาณ พ.ศ. ${year}`] },
  ];
}

export function section(text: string): SampleRow {
  return { kind: 'section', cells: [text] };
}

export function header(...cells: readonly string[]): SampleRow {
  return { kind: 'header', cells };
}

export function item(...cells: readonly SampleCell[]): SampleRow {
  return { kind: 'item', cells };
}
