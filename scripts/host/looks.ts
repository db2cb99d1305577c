// Changes of a cell's looks. Cells that looked the same before share one look afterwards.
import type { CellStyle } from 'hucre';
import type { Cell } from './cell';

type Part = 'font' | 'fill' | 'border' | 'alignment';

/** A change of cells that sets properties of one part of their style; undefined takes a property away. */
export function restyle<P extends Part>(
  part: P,
  properties: {
    readonly [Name in keyof NonNullable<CellStyle[P]>]?: NonNullable<CellStyle[P]>[Name] | undefined;
  },
): (cell: Readonly<Cell> | undefined) => Readonly<Cell> | undefined {
  const made = new Map<CellStyle | undefined, CellStyle | undefined>();
  return cell => {
    const before = cell?.style;
    if (!made.has(before)) made.set(before, merged(before, part, properties));
    return withStyle(cell, made.get(before));
  };
}

function withStyle(
  cell: Readonly<Cell> | undefined,
  style: CellStyle | undefined,
): Readonly<Cell> | undefined {
  if (style) return cell ? { ...cell, style } : { value: '', style };
  if (!cell?.style) return cell;
  const { style: _, ...rest } = cell;
  return rest;
}

function merged(before: CellStyle | undefined, part: Part, properties: object): CellStyle | undefined {
  const { [part]: old, ...others } = before ?? {};
  const entries = Object.entries({ ...old, ...properties }).filter(([, value]) => value !== undefined);
  const style = entries.length > 0 ? { ...others, [part]: Object.fromEntries(entries) } : others;
  return Object.keys(style).length > 0 ? (style as CellStyle) : undefined;
}
