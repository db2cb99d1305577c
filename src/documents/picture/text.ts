// Fits text into a part of a picture: as large as wished, smaller or on more lines where it is long, never cut.

/** How wide a text is, and where its lines may be broken. */
export interface TextTools {
  /** Pixels, at a font size in pixels. */
  readonly widthOf: (text: string, size: number, bold: boolean) => number;
  /** The pieces of a text, which put together are the text; a line may end after each. */
  readonly piecesOf: (text: string) => readonly string[];
}

/** For places where nothing can be measured: rather too wide than too narrow for the usual Thai screen fonts. */
export const ESTIMATED: TextTools = {
  widthOf: (text, size, bold) => {
    let ems = 0;
    for (const sign of text) ems += emsOf(sign);
    return ems * size * (bold ? 1.06 : 1);
  },
  // A vowel that is written before its consonant begins a syllable: the only break that Thai letters themselves show.
  piecesOf: text => text.match(/[เแโใไ]*[^\sเแโใไ]+\s*|[เแโใไ]+\s*|\s+/g) ?? [],
};

export interface Wish {
  readonly width: number;
  readonly height: number;
  /** The largest font size, in pixels. */
  readonly size: number;
  readonly bold: boolean;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Height of a line of Thai with marks above and below, in font sizes. */
export const LINE_HEIGHT = 1.45;

const SMALLER = 0.95;
/** Below this nothing can be read, and only a text of thousands of letters comes here. */
const SMALLEST = 6;

/** The largest size, from the wish downwards, at which the text stands within the width and the height. */
export function fitted(text: string, wish: Wish, tools: TextTools): Fitted {
  for (let size = wish.size; ; size *= SMALLER) {
    const broken = linesOf(text, size, wish, tools);
    const isHighEnough = broken.lines.length * size * LINE_HEIGHT <= wish.height + 0.01;
    if ((broken.fits && isHighEnough) || size < SMALLEST)
      return { size, lines: balanced(text, size, wish, tools) };
  }
}

function linesOf(
  text: string,
  size: number,
  { width, bold }: Wish,
  tools: TextTools,
): { readonly lines: readonly string[]; readonly fits: boolean } {
  const lines: string[] = [];
  let line = '';
  for (const piece of tools.piecesOf(text.trim())) {
    if (line !== '' && tools.widthOf((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = line === '' ? piece.trimStart() : line + piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return { lines, fits: lines.every(one => tools.widthOf(one, size, bold) <= width) };
}

/** The same number of lines, as even as the breaks allow. */
function balanced(text: string, size: number, wish: Wish, tools: TextTools): readonly string[] {
  const widest = linesOf(text, size, wish, tools).lines;
  for (let share = 0.5; widest.length > 1 && share < 1; share += 0.05) {
    const narrow = linesOf(text, size, { ...wish, width: wish.width * share }, tools);
    if (narrow.fits && narrow.lines.length === widest.length) return narrow.lines;
  }
  return widest;
}

function emsOf(sign: string): number {
  if (/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(sign)) return 0;
  if (/[ฆฌญฑฒณ]/.test(sign)) return 0.94;
  if (/[เโใไาำะ]/.test(sign)) return 0.56;
  if (/[๐-๙]/.test(sign)) return 0.77;
  if (/[\u0e00-\u0e7f]/.test(sign)) return 0.72;
  if (/[0-9a-lno-z]/.test(sign)) return 0.6;
  if (/[A-LN-VX-Z]/.test(sign)) return 0.75;
  if (/[ .,:;()/|!'-]/.test(sign)) return 0.36;
  return 1;
}
