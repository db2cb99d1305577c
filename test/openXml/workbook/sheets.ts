// The tabs of a workbook with the parts in which they stand, and places as they are written in them.
import { allOf, childOf, childrenOf } from '../elements';
import type { OfficeFile } from '../officeFile';
import type { Element } from '../xml';

export const WORKBOOK = 'xl/workbook.xml';
export const STYLES = 'xl/styles.xml';

export interface Sheet {
  readonly name: string;
  readonly state: string;
  readonly path: string;
  readonly root: Element | undefined;
}

export function sheetsOf(file: OfficeFile): readonly Sheet[] {
  const targets = new Map(file.relationships(WORKBOOK).map(({ id, target }) => [id, target]));
  return allOf(childOf(file.root(WORKBOOK), 'sheets'), 'sheet').map(({ attributes }) => {
    const path = targets.get(attributes.get('r:id') ?? '') ?? '';
    return {
      name: attributes.get('name') ?? '',
      state: attributes.get('state') ?? 'visible',
      path,
      root: file.root(path),
    };
  });
}

/** A rectangle of cells, both ends counted from one and part of it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Of `B2` or `B2:C9`; nothing for what is no place of a sheet. */
export function areaOf(written = ''): Area | undefined {
  const corners = written.split(':').map(corner => CELL.exec(corner));
  const [first, second = first] = corners;
  if (!first || !second || corners.length > 2) return undefined;
  const [top, left] = [Number(first[2]), columnOf(first[1] ?? '')];
  const [bottom, right] = [Number(second[2]), columnOf(second[1] ?? '')];
  return top < 1 || bottom < top || right < left ? undefined : { top, left, bottom, right };
}

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** Cells of a sheet in the order of the file. */
export const cellsOf = ({ root }: Sheet): readonly Element[] => allOf(childOf(root, 'sheetData'), 'c');

export const rowsOf = ({ root }: Sheet): readonly Element[] => childrenOf(childOf(root, 'sheetData'), 'row');
