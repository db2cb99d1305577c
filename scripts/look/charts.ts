// Charts of documents, drawn in a real browser by the page's own code: an office suite has no canvas to draw them on.
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Draw, Drawing } from '../../src/dialog/docx/setting';
import { withDigits } from '../../src/documents/digits';
import type { DocumentTree } from '../../src/documents/tree';
import { ROOT } from '../root';

const DRAWING = `
  import { chartDrawing } from './src/dialog/chartDrawing';
  window.draw = chartDrawing;`;

/** A page that can draw. */
export async function drawingPage(browser: Browser): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents: DRAWING, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return page;
}

/** Draws what a document holds, for its Word file. */
export async function drawIn(page: Page, tree: DocumentTree): Promise<Draw> {
  const drawings = new Map<string, Drawing>();
  for (const block of withDigits(tree).sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'chart') continue;
    const text = JSON.stringify(block);
    drawings.set(text, (await page.evaluate(`draw(${text})`)) as Drawing);
  }
  return chart => drawings.get(JSON.stringify(chart));
}
