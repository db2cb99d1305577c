// The programs whose text people copy out of a PDF, or that stand behind the viewers in which they copy it.
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { outputOf } from '../../browser/run';

/** The text of a PDF. */
export type Reader = (path: string) => Promise<string>;

const byTool =
  (tool: string, args: (path: string) => readonly string[]): Reader =>
  async path => {
    const text = outputOf(tool, args(path));
    if (text === undefined) throw new Error(`${tool} cannot read ${path}`);
    return text;
  };

/** Lines as the text layer of its viewer breaks them; the viewer copies no null character. */
const byPdfjs: Reader = async path => {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return pages.join('\n').replace(/\0/g, '');
};

const byPdfium: Reader = async path => {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(readFileSync(path));
  const pages = [...document.pages()].map(page => page.getText());
  document.destroy();
  library.destroy();
  return pages.join('\n');
};

export const READERS: Readonly<Record<string, Reader>> = {
  pdftotext: byTool('pdftotext', path => [path, '-']),
  'pdftotext -raw': byTool('pdftotext', path => ['-raw', path, '-']),
  'pdftotext -layout': byTool('pdftotext', path => ['-layout', path, '-']),
  mutool: byTool('mutool', path => ['draw', '-q', '-F', 'txt', '-o', '-', path]),
  pdfjs: byPdfjs,
  pdfium: byPdfium,
};
