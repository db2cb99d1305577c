// The borders that setBorder draws around and inside a range.
import type { BorderSide, BorderStyle } from 'hucre';
import type { Area } from './cell';
import type { Change } from './cellGrid';
import { colour, fileColour } from './colour';
import { enumName } from './enums';
import { restyle } from './looks';
import { mismatch } from './mismatch';

const CALL = 'SpreadsheetApp.Range.setBorder';
const STYLES: Readonly<Record<string, BorderSide['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** `args`: top, left, bottom, right, vertical, horizontal, and colour and style or neither. */
export function borderChange(area: Area, args: readonly unknown[]): Change {
  const sides = args.slice(0, 6);
  if (
    (args.length !== 6 && args.length !== 8) ||
    sides.some(side => side !== null && typeof side !== 'boolean')
  )
    throw mismatch(CALL, ...args);
  const [top, left, bottom, right, vertical, horizontal] = sides as (boolean | null)[];
  const line: BorderSide = {
    style: STYLES[args[7] ? enumName('BorderStyle', args[7], CALL) : 'SOLID'] ?? 'thin',
    color: fileColour(colour(args[6]) ?? '#000000'),
  };
  const changes = new Map<string, Change>();
  return (cell, row, column) => {
    const edges: Record<string, boolean | null | undefined> = {
      top: row === area.row ? top : horizontal,
      bottom: row === area.row + area.rows - 1 ? bottom : horizontal,
      left: column === area.column ? left : vertical,
      right: column === area.column + area.columns - 1 ? right : vertical,
    };
    const key = JSON.stringify(edges);
    const change = changes.get(key) ?? changeFor(edges, line);
    changes.set(key, change);
    return change(cell, row, column);
  };
}

/** null leaves a side as it is, false removes it. */
function changeFor(edges: Record<string, boolean | null | undefined>, line: BorderSide): Change {
  const properties = Object.entries(edges).flatMap(([side, drawn]) =>
    typeof drawn === 'boolean' ? [[side, drawn ? line : undefined]] : [],
  );
  return restyle(
    'border',
    Object.fromEntries(properties) as { readonly [Side in keyof BorderStyle]?: never },
  );
}
