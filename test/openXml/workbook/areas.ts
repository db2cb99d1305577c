// Merged cells, tables and columns do not overlap, and the sheet is as large as it says.
import { allOf, childOf, numberOf } from '../elements';
import type { Check } from '../officeFile';
import { type Area, areaOf, cellsOf, overlap, type Sheet, sheetsOf } from './sheets';

export const areas: Check = file =>
  sheetsOf(file).flatMap(sheet => {
    const refsOf = (name: string) =>
      allOf(sheet.root, name).map(({ attributes }) => attributes.get('ref') ?? '');
    const merges = refsOf('mergeCell').map(areaOf);
    const tables = file
      .relationships(sheet.path)
      .filter(({ type }) => type === 'table')
      .map(({ target }) => areaOf(file.root(target)?.attributes.get('ref')));
    const faults = [
      ...(merges.includes(undefined) || tables.includes(undefined) ? ['merges what is no place'] : []),
      ...(merges.some(merge => merge && isSingle(merge)) ? ['merges a single cell'] : []),
      ...(touch([...merges, ...tables]) ? ['has merged cells or tables that overlap'] : []),
      ...columnFaults(sheet),
      ...sizeFaults(sheet),
    ];
    return faults.map(fault => `${sheet.path} ${fault}`);
  });

const isSingle = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

const touch = (all: readonly (Area | undefined)[]): boolean =>
  all.some((one, index) => all.slice(index + 1).some(other => one && other && overlap(one, other)));

function columnFaults({ root }: Sheet): readonly string[] {
  const columns = allOf(childOf(root, 'cols'), 'col').map(
    one => [numberOf(one, 'min'), numberOf(one, 'max')] as const,
  );
  const isWrong = columns.some(
    ([first, last], index) => last < first || first <= (columns[index - 1]?.[1] ?? 0),
  );
  return isWrong ? ['has columns out of order'] : [];
}

/** The size counts from the first to the last cell. */
function sizeFaults(sheet: Sheet): readonly string[] {
  const size = areaOf(childOf(sheet.root, 'dimension')?.attributes.get('ref'));
  const cells = cellsOf(sheet).flatMap(({ attributes }) => areaOf(attributes.get('r')) ?? []);
  const isWithin = cells.every(
    ({ top, left }) =>
      !size || (top >= size.top && left >= size.left && top <= size.bottom && left <= size.right),
  );
  return isWithin ? [] : ['has cells beyond its size'];
}
