// HTML that came with the text: whole tables become lines with tabs, breaks outside tables become line ends. Tags and
// entities inside a cell are left to `plainText`.

const TAG = /<(\/?)([a-z][a-z0-9]*)([^<>]*)>/gi;
const ENDS_LINE = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4']);
/** More rows or columns than a cell of a result page spans. */
const MOST_SPANNED = 60;
/** Cells behind these span nothing. */
const MOST_COLUMNS = 150;

/** The text with rows of HTML tables on lines of their own, their cells parted by tabs. */
export function withoutTables(text: string): string {
  const unescaped = text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, fromNumber);
  if (!/<t[dh][\s>]/i.test(unescaped)) return unescaped.split('\n').map(withBreaks).join('\n');
  const page = new Page(/<tr[\s>]/i.test(unescaped));
  let from = 0;
  for (const tag of unescaped.matchAll(TAG)) {
    page.text(unescaped.slice(from, tag.index));
    page.tag(tag[1] === '/', (tag[2] ?? '').toLowerCase(), tag[3] ?? '', tag[0]);
    from = tag.index + tag[0].length;
  }
  page.text(unescaped.slice(from));
  return page.out.join('');
}

/** A paragraph inside a cell of a line of cells is not a line of its own. */
function withBreaks(line: string): string {
  if (!line.includes('<') || line.includes('\t') || line.split('|').length > 2) return line;
  return line.replace(TAG, (tag, _slash, name: string) => (ENDS_LINE.has(name.toLowerCase()) ? '\n' : tag));
}

/** The characters of markup stay entities, so that they are never taken for tags. */
const MARKUP: Readonly<Record<number, string>> = { 34: '&quot;', 38: '&amp;', 60: '&lt;', 62: '&gt;' };

function fromNumber(entity: string, digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  if (code > 0x10ffff) return entity;
  return MARKUP[code] ?? String.fromCodePoint(code);
}

/** Walks through markup and writes what a reader would see. */
class Page {
  readonly out: string[] = [];
  private inCell = false;
  private column = 0;
  /** Rows that a cell above still spans, by column. */
  private spanned: number[] = [];

  constructor(private readonly hasRows: boolean) {}

  text(text: string): void {
    const isBetweenCells = !this.inCell && this.column > 0;
    if (this.inCell && this.hasRows) this.out.push(text.replace(/[\n\t]+/g, ' '));
    else if (isBetweenCells && this.hasRows) this.out.push(text.trim());
    else {
      if (text.includes('\n')) this.endRow();
      this.out.push(text);
    }
  }

  tag(closes: boolean, name: string, attributes: string, written: string): void {
    if (name === 'td' || name === 'th') {
      if (closes) this.inCell = false;
      else this.openCell(attributes);
    } else if (name === 'tr' || name === 'table') {
      if (this.column > 0 || name === 'table') this.out.push('\n');
      this.endRow();
      if (name === 'table') this.spanned = [];
    } else if (ENDS_LINE.has(name)) this.out.push(this.inCell || this.column > 0 ? ' ' : '\n');
    else this.out.push(written);
  }

  private openCell(attributes: string): void {
    while ((this.spanned[this.column] ?? 0) > 0) this.nextColumn();
    if (this.column > 0) this.out.push('\t');
    const rows = span(attributes, 'rowspan');
    const columns = span(attributes, 'colspan');
    for (let column = 0; column < columns; column++) {
      if (this.column >= MOST_COLUMNS) break;
      if (rows > 1) this.spanned[this.column] = rows;
      if (column > 0) this.out.push('\t');
      this.column++;
    }
    this.inCell = true;
  }

  /** A column that a cell above spans is blank here. */
  private nextColumn(): void {
    if (this.column > 0) this.out.push('\t');
    this.column++;
  }

  private endRow(): void {
    if (this.column > 0) this.spanned = this.spanned.map(rows => Math.max(0, rows - 1));
    this.column = 0;
    this.inCell = false;
  }
}

function span(attributes: string, name: 'rowspan' | 'colspan'): number {
  const match = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes);
  return Math.min(MOST_SPANNED, Math.max(1, Number(match?.[1] ?? 1)));
}
