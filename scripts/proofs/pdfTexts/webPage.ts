// A table as a web page that is printed.
import { escaped } from './openDocument';
import type { PrintedTable } from './truth';

export function webPage({ title, heads, widths, rows, isCentred }: PrintedTable, font: string): string {
  const cells = (tag: string, texts: readonly string[]): string => {
    const span = texts.length === 1 ? ` colspan="${heads.length}"` : '';
    const place = (at: number): string =>
      isCentred && span === '' && widths[at] !== Math.max(...widths) ? ' class="middle"' : '';
    return `<tr>${texts.map((text, at) => `<${tag}${span}${place(at)}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  };
  return `<!doctype html>
<html lang="th"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>
@page { size: A4; margin: 20mm }
body { font: 14pt '${font}' }
h1 { font-size: 16pt; font-weight: normal }
table { border-collapse: collapse; table-layout: fixed; width: ${widths.reduce((sum, width) => sum + width, 0)}mm }
td, th { border: 0.5pt solid; padding: 1mm; text-align: left; font-weight: normal; vertical-align: top }
.middle { text-align: center }
</style>
<h1>${escaped(title)}</h1>
<table>${widths.map(width => `<col style="width: ${width}mm">`).join('')}
<thead>${cells('th', heads)}</thead>
<tbody>
${rows.map(texts => cells('td', texts)).join('\n')}
</tbody></table></html>
`;
}
