// The paper as PDFs: its Word file by an office suite, and the pages of the preview by a browser.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Packer } from 'docx';
import { build } from 'esbuild';
import { wordDocument } from '../../../src/dialog/docx/file';
import type { DocumentTree } from '../../../src/documents/tree';
import { launchBrowser } from '../../browser/launch';
import { ROOT } from '../../root';

/** Paths of the PDFs. */
export async function makePdfs(tree: DocumentTree, folder: string): Promise<readonly string[]> {
  const paths = { suite: `${folder}/suite.pdf`, browser: `${folder}/browser.pdf` };
  await bySuite(tree, folder);
  await byBrowser(tree, paths.browser);
  return Object.values(paths);
}

async function bySuite(tree: DocumentTree, folder: string): Promise<void> {
  const file = `${folder}/suite.docx`;
  writeFileSync(file, await Packer.toBuffer(wordDocument(tree)));
  const profile = `-env:UserInstallation=${pathToFileURL(`${folder}/profile`).href}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
}

const SCRIPT = `
  import { h, render } from 'preact';
  import { Pages } from './src/dialog/print/Pages';
  window.show = tree => new Promise(done => {
    render(h(Pages, { tree, scale: 1, onPages: () => done() }), document.body);
  });`;

async function byBrowser(tree: DocumentTree, path: string): Promise<void> {
  const style = readFileSync(`${ROOT}src/dialog/styles/paper.css`, 'utf8');
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: ROOT, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<!DOCTYPE html><html lang="th"><head><style>${style}</style></head><body></body></html>`,
    );
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.evaluate(`show(${JSON.stringify(tree)})`);
    await page.pdf({ path, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}
