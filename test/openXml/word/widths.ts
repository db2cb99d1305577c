// No table is wider than what it stands in: beyond the margin it is cut off on paper. Its cells are as wide as its columns.
import { childElements, childOf, childrenOf, numberOf } from '../elements';
import type { Check } from '../officeFile';
import type { Element } from '../xml';
import { bodyOf } from './parts';

export const widths: Check = file => {
  const faults: string[] = [];
  let waiting: Element[] = [];
  for (const block of childElements(bodyOf(file) ?? { name: '', attributes: new Map(), children: [] })) {
    if (block.name === 'w:tbl') waiting.push(block);
    // A section is described at its end: in its last paragraph, or at the end of all.
    const section = block.name === 'w:sectPr' ? block : childOf(block, 'w:pPr', 'w:sectPr');
    if (!section) continue;
    const room = roomOf(section);
    faults.push(...waiting.flatMap(table => faultsOf(table, room)));
    waiting = [];
  }
  return faults;
};

function roomOf(section: Element): number {
  const margins = childOf(section, 'w:pgMar');
  return (
    numberOf(childOf(section, 'w:pgSz'), 'w:w') - numberOf(margins, 'w:left') - numberOf(margins, 'w:right')
  );
}

/** A table and those in its cells. */
function faultsOf(table: Element, room: number): readonly string[] {
  const columns = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(column => numberOf(column, 'w:w'));
  const width = sum(columns);
  return [
    ...(width > room ? [`a table is ${width} wide where there is room for ${room}`] : []),
    ...(columns.some(column => column <= 0) ? ['a column of a table has no width'] : []),
    ...childrenOf(table, 'w:tr').flatMap((row, index) => cellFaults(row, columns, `row ${index + 1}`)),
  ];
}

function cellFaults(row: Element, columns: readonly number[], where: string): readonly string[] {
  let column = numberOf(childOf(row, 'w:trPr', 'w:gridBefore'), 'w:val');
  return childrenOf(row, 'w:tc').flatMap(cell => {
    const look = childOf(cell, 'w:tcPr');
    const end = column + numberOf(childOf(look, 'w:gridSpan'), 'w:val', 1);
    const width = sum(columns.slice(column, end));
    column = end;
    const own = childOf(look, 'w:tcW');
    const isOther = own?.attributes.get('w:type') === 'dxa' && numberOf(own, 'w:w') !== width;
    return [
      ...(isOther ? [`a cell of ${where} is ${numberOf(own, 'w:w')} wide in columns of ${width}`] : []),
      ...childrenOf(cell, 'w:tbl').flatMap(inner => faultsOf(inner, width)),
    ];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
