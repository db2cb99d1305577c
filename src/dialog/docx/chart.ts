// A chart as a picture as wide as the text, under its title, with what it shows as alternative text.
import { AlignmentType, ImageRun, Paragraph, TextRun } from 'docx';
import type { Chart } from '../../documents/tree';
import { held } from './flags';
import { breakBefore } from './placing';
import type { Setting } from './setting';
import { pixelsOf } from './units';

export function chartOf(
  chart: Chart,
  { draw, textWidth, startsPage = false, staysWithNext }: Setting,
): readonly Paragraph[] {
  const drawing = draw(chart);
  if (!drawing) return breakBefore(startsPage);
  const width = pixelsOf(textWidth);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      ...held({ keepNext: true, pageBreakBefore: startsPage }),
      spacing: { before: 120, after: 60 },
      children: [new TextRun({ text: chart.title, bold: true })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      ...held({ keepNext: staysWithNext }),
      spacing: { after: 120 },
      children: [
        new ImageRun({
          type: 'png',
          data: drawing.data,
          transformation: { width, height: (width * drawing.height) / drawing.width },
          altText: { name: chart.title, title: chart.title, description: chart.told },
        }),
      ],
    }),
  ];
}
