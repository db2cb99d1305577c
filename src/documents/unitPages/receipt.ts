// Where the head of a unit signs for having received its rows. Rows of every unit have a line for each that the plan names.
import { unitPages as words } from '../../text/th/documents/unitPages';
import { cell, headCell, line } from '../parts/blocks';
import type { Block } from '../tree';
import type { UnitRows } from './units';

/** ทุกส่วนราชการ, ทุกกอง: nobody signs for all of them. */
const EVERY = /^ทุก/;
/** A line more, so that there is room for a signature. */
const ROOM = '\n';

export function receipt(unit: string, all: readonly UnitRows[]): readonly Block[] {
  const others = all.flatMap(({ name }) => (name === undefined || EVERY.test(name) ? [] : [name]));
  if (EVERY.test(unit) && others.length > 0)
    return [
      line(words.received),
      {
        kind: 'table',
        title: words.receipt.title,
        widths: [34, 26, 24, 16],
        head: [words.receipt.head.map(headCell)],
        rows: others.map(name => [cell(name), cell(ROOM), cell(''), cell('')]),
      },
    ];
  return [line(words.received), { kind: 'signature', name: '', position: `\n${words.day}`, at: 'centre' }];
}
