// A chart of a paper as it is drawn: on a canvas of the preview, and as an image for the Word file. Both are the same
// picture.
import { chartScene } from '../documents/chart/scene';
import type { Chart } from '../documents/tree';
import type { Drawing } from './docx/setting';
import { drawPicture } from './drawPicture';
import { pictureTools } from './pictureTools';

/** Gives the canvas the size of the chart, and draws it where the browser lets it. */
export function drawChart(chart: Chart, canvas: HTMLCanvasElement): boolean {
  const pen = canvas.getContext('2d');
  const scene = chartScene(chart, pen ? pictureTools(pen) : undefined);
  canvas.width = scene.width;
  canvas.height = scene.height;
  if (pen) drawPicture(pen, scene);
  return pen !== null;
}

export function chartDrawing(chart: Chart): Drawing | undefined {
  const canvas = document.createElement('canvas');
  if (!drawChart(chart, canvas)) return undefined;
  return { data: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height };
}
