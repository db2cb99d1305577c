// The looks of a cell as CSS declarations. Colours of themes and gradients are left out: the host does not know them.
import type { BorderSide, CellStyle, Color } from 'hucre';
import type { CellValue } from '../../host/cell';

/** What conditional formats add to the looks of a cell. */
export interface Tint {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

const LINES: Readonly<Record<string, string>> = {
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  double: '3px double',
};

export interface Looks {
  readonly style: CellStyle | undefined;
  /** Of the next cells: the line between two cells is drawn once, by the first. */
  readonly below: CellStyle | undefined;
  readonly after: CellStyle | undefined;
  readonly tint: Tint;
}

export function cssOf({ style, below, after, tint }: Looks, value: CellValue, isError: boolean): string {
  const { font, fill, border, alignment } = style ?? {};
  const filled = fill?.type === 'pattern' && fill.pattern !== 'none' ? colourOf(fill.fgColor) : undefined;
  const declarations: [string, string | undefined][] = [
    ['background', tint.background ?? filled],
    ['color', tint.fontColor ?? colourOf(font?.color)],
    ['font-weight', (tint.bold ?? font?.bold) ? '700' : undefined],
    ['font-style', font?.italic ? 'italic' : undefined],
    ['text-decoration', font?.underline ? 'underline' : font?.strikethrough ? 'line-through' : undefined],
    ['font-size', font?.size ? `${font.size}pt` : undefined],
    ['font-family', familyOf(font?.name)],
    ['text-align', horizontal(alignment?.horizontal, value, isError)],
    ['vertical-align', alignment?.vertical === 'center' ? 'middle' : alignment?.vertical],
    ['border-right', lineOf(border?.right ?? after?.border?.left)],
    ['border-bottom', lineOf(border?.bottom ?? below?.border?.top)],
  ];
  return declarations.flatMap(([name, given]) => (given === undefined ? [] : `${name}:${given}`)).join(';');
}

function colourOf(color: Color | undefined): string | undefined {
  const rgb = color?.rgb?.slice(-6);
  return rgb && /^[0-9a-f]{6}$/i.test(rgb) ? `#${rgb}` : undefined;
}

function lineOf(side: BorderSide | undefined): string | undefined {
  return side && `${LINES[side.style] ?? '1px solid'} ${colourOf(side.color) ?? '#000'}`;
}

/** The name comes from a file and must not end the declaration. */
function familyOf(name: string | undefined): string | undefined {
  return name && /^[\p{L}\p{M}\p{N} _-]+$/u.test(name) ? `"${name}",var(--thai)` : undefined;
}

/** Numbers stand at the right, texts at the left, unless somebody said otherwise. */
function horizontal(given: string | undefined, value: CellValue, isError: boolean): string | undefined {
  if (given === 'left' || given === 'center' || given === 'right') return given;
  if (isError || typeof value === 'boolean') return 'center';
  return typeof value === 'string' ? undefined : 'right';
}
