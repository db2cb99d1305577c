// A cover: what it says stands in three parts over the height of one page, however long the names are.
import { AlignmentType, type FileChild, Paragraph, TextRun, VerticalAlignTable } from 'docx';
import { broken } from '../../documents/titles';
import type { Cover } from '../../documents/tree';
import { COVER } from '../paper';
import { breakBefore, ending, type Place, placed } from './placing';
import { textRuns } from './runs';
import type { Setting } from './setting';
import { headingStyle } from './styles';
import { twips } from './units';

export function coverOf({ above, title, middle, foot }: Cover, setting: Setting): readonly FileChild[] {
  const { textWidth, startsPage } = setting;
  const row = (height: number, place: Place) => ({ height: twips(height), places: [place] });
  return [
    ...breakBefore(startsPage),
    placed(
      [textWidth],
      [
        row(COVER.title, {
          at: VerticalAlignTable.CENTER,
          children: [
            ...above.map(line),
            new Paragraph({
              style: headingStyle(0, false),
              children: textRuns([{ text: broken(title) }], setting),
            }),
          ],
        }),
        row(COVER.middle, { at: VerticalAlignTable.CENTER, children: middle.map(line) }),
        row(COVER.foot, { at: VerticalAlignTable.BOTTOM, children: foot.map(line) }),
      ],
    ),
    ending(),
  ];
}

const line = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] });
