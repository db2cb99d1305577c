// The file of a paper that is not shown, the same as if it were: with the page numbers of its contents, or drawn as a picture.
import { DOCUMENTS } from '../documents/all';
import type { DocumentFacts } from '../documents/facts';
import { posterScene } from '../documents/poster';
import type { DocumentTree } from '../documents/tree';
import { chartDrawing } from './chartDrawing';
import type { ChoiceId } from './choices';
import { wordFile } from './docx/file';
import { drawPicture } from './drawPicture';
import { pictureFile } from './pictureFile';
import { pictureTools } from './pictureTools';
import { pageCountOf } from './print/pageCountOf';

export async function paperFile(id: ChoiceId, facts: DocumentFacts): Promise<Blob> {
  const tree = DOCUMENTS.find(document => document.id === id)?.build(facts);
  if (!tree) return pictureFile(pictureOf(facts));
  // Without page numbers Word asks about them when it opens the file.
  return wordFile(tree, chartDrawing, hasContents(tree) ? (await pageCountOf(tree)).of : undefined);
}

export const hasContents = ({ sections }: DocumentTree): boolean =>
  sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));

function pictureOf(facts: DocumentFacts): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const scene = posterScene(facts, pictureTools(pen));
  canvas.width = scene.width;
  canvas.height = scene.height;
  drawPicture(pen, scene);
  return canvas;
}
