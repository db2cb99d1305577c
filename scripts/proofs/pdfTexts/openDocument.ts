// A table as a text document and as a spreadsheet: flat OpenDocument files, which an office suite opens as its own.
import type { PrintedTable } from './truth';

/** A number in a sheet is one, shown with its decimals. */
const NUMBER = /^\d+\.\d\d$/;

const MIDDLE = '<style:paragraph-properties fo:text-align="center"/>';

const NAMESPACES = ['office', 'style', 'text', 'table']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  )
  .join(' ');

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Thai text takes the font and the size of complex scripts. */
const fontOf = (font: string, points: number): string =>
  ['', '-complex']
    .map(script => `style:font-name${script}="F" ${script ? 'style' : 'fo'}:font-size${script}="${points}pt"`)
    .join(' ')
    .concat(
      ` style:font-name-asian="F" fo:language="en" fo:country="US" style:language-complex="th" style:country-complex="TH"`,
    )
    .replace(/"F"/g, `"${escaped(font)}"`);

const file = (kind: 'text' | 'spreadsheet', font: string, styles: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
<office:font-face-decls><style:font-face style:name="${escaped(font)}" svg:font-family="'${escaped(font)}'"/></office:font-face-decls>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="20mm"/></style:page-layout>
${styles}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
<office:body><office:${kind}>
${body}
</office:${kind}></office:body>
</office:document>
`;

const columnStyles = (widths: readonly number[]): string =>
  widths
    .map(
      (width, at) =>
        `<style:style style:name="column${at}" style:family="table-column"><style:table-column-properties style:column-width="${width}mm"/></style:style>`,
    )
    .join('\n');

const columns = (widths: readonly number[]): string =>
  widths.map((_, at) => `<table:table-column table:style-name="column${at}"/>`).join('');

const BORDER = 'fo:border="0.5pt solid #000000"';

/** A cell alone in its row takes the whole width. */
function row(cells: readonly string[], { widths, isCentred }: PrintedTable, isSheet: boolean): string {
  const isAlone = cells.length === 1;
  const span = isAlone ? ` table:number-columns-spanned="${widths.length}"` : '';
  const written = cells.map((text, at) => {
    const place = isCentred && !isAlone && widths[at] !== Math.max(...widths) ? 'Middle' : '';
    const type =
      isSheet && NUMBER.test(text)
        ? `table:style-name="number${place}" office:value-type="float" office:value="${text}"`
        : `table:style-name="cell${place}" office:value-type="string"`;
    return `<table:table-cell ${type}${span}><text:p text:style-name="body${place}">${escaped(text)}</text:p></table:table-cell>`;
  });
  const covered = isAlone ? '<table:covered-table-cell/>'.repeat(widths.length - 1) : '';
  return `<table:table-row table:style-name="row">${written.join('')}${covered}</table:table-row>`;
}

export function textDocument(table: PrintedTable, font: string): string {
  const { title, heads, widths, rows } = table;
  const width = widths.reduce((sum, each) => sum + each, 0);
  const body = (name: string, place: string): string =>
    `<style:style style:name="${name}" style:family="paragraph">${place}<style:text-properties ${fontOf(font, 14)}/></style:style>`;
  const cell = (name: string): string =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${BORDER} fo:padding="1mm"/></style:style>`;
  return file(
    'text',
    font,
    `<style:style style:name="title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="3mm"/><style:text-properties ${fontOf(font, 16)}/></style:style>
${body('body', '')}${body('bodyMiddle', MIDDLE)}
<style:style style:name="table" style:family="table"><style:table-properties style:width="${width}mm" table:align="left"/></style:style>
${cell('cell')}${cell('cellMiddle')}
${columnStyles(widths)}`,
    `<text:p text:style-name="title">${escaped(title)}</text:p>
<table:table table:name="scores" table:style-name="table">${columns(widths)}
${[heads, ...rows].map(cells => row(cells, table, false)).join('\n')}
</table:table>`,
  );
}

export function spreadsheet(table: PrintedTable, font: string): string {
  const { title, heads, widths, rows } = table;
  const cell = (name: string, format: string, place: string): string =>
    `<style:style style:name="${name}" style:family="table-cell" ${format}><style:table-cell-properties ${BORDER} fo:wrap-option="wrap"/>${place}<style:text-properties ${fontOf(font, 14)}/></style:style>`;
  const points = 'style:data-style-name="points"';
  return file(
    'spreadsheet',
    font,
    `<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
<number:number-style style:name="points"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/></number:number-style>
${cell('cell', '', '')}${cell('cellMiddle', '', MIDDLE)}
${cell('number', points, '')}${cell('numberMiddle', points, MIDDLE)}
${columnStyles(widths)}`,
    `<table:table table:name="คะแนน">${columns(widths)}
${[[title], heads, ...rows].map(cells => row(cells, table, true)).join('\n')}
</table:table>`,
  );
}
