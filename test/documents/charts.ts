// Reads a chart back as a person does: by the ends of its scale, and by what stands in the row of each bar.
import { analysis } from '../../src/documents/analysisReport/analysis';
import { chartScene } from '../../src/documents/chart/scene';
import { withDigits } from '../../src/documents/digits';
import type { DocumentFacts } from '../../src/documents/facts';
import type { Scene, Shape } from '../../src/documents/picture/shapes';
import type { Chart, DocumentTree } from '../../src/documents/tree';
import { textsOf } from './boxes';
import { type ReadTable, tableOf } from './reading';

export type Rect = Extract<Shape, { readonly kind: 'rect' }>;

export interface ReadRow {
  readonly text: string;
  /** Of the scale's length, in percent; nothing where there is no bar. */
  readonly percent: number | undefined;
  readonly bar: Rect | undefined;
}

/** The chapter with the chart, as it is printed, and the table below the chart. */
export function chapter(facts: DocumentFacts): {
  readonly chart: Chart | undefined;
  readonly table: ReadTable;
} {
  const given: DocumentTree = { title: '', digits: facts.digits, sections: [{ blocks: analysis(facts) }] };
  const tree = withDigits(given);
  const blocks = tree.sections.flatMap(section => [...section.blocks]);
  return { chart: blocks.find(block => block.kind === 'chart'), table: tableOf(tree, 'อันดับ') };
}

/** The scores of the rows from above, with the bars beside them. */
export function rowsOf(scene: Scene, { bars, ends }: Chart): readonly ReadRow[] {
  const [least, most] = ends.map(end => textsOf(scene).find(({ text }) => text === end)?.x ?? Number.NaN);
  const [from = Number.NaN, to = Number.NaN] = [least, most];
  const rects = scene.shapes.filter((shape): shape is Rect => shape.kind === 'rect' && shape.x === from);
  const scores = new Set(bars.map(({ text }) => text));
  return textsOf(scene)
    .filter(({ text, x }) => x > to && scores.has(text.replace(' ▼', '')))
    .sort((one, other) => one.y - other.y)
    .map(({ text, y, size }) => {
      const middle = y - size * 0.3;
      const bar = rects.find(rect => rect.y < middle && middle < rect.y + rect.height);
      return { text, bar, percent: bar && (100 * bar.width) / (to - from) };
    });
}

/** The same of an office. */
export function readChart(facts: DocumentFacts): readonly ReadRow[] {
  const { chart } = chapter(facts);
  return chart ? rowsOf(chartScene(chart), chart) : [];
}
