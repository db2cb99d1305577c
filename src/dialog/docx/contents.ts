// The contents: a field that Word makes anew when told to, with entries in it that stand until then.
import {
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Setting } from './setting';
import { STYLES } from './styles';

export const contentsOf = (title: string, { textWidth, anchors, startsPage = false }: Setting) => [
  new Paragraph({ style: STYLES.contentsTitle, text: title, pageBreakBefore: startsPage }),
  new TableOfContents(title, {
    headingStyleRange: '1-3',
    hyperlink: true,
    contentChildren: [...anchors].map(
      ([{ level, text }, anchor]) =>
        new Paragraph({
          style: `TOC${Math.max(1, level)}`,
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
          children: [
            new InternalHyperlink({ anchor, children: [new TextRun(text)] }),
            new TextRun({ children: [new Tab()] }),
            new PageReference(anchor, { hyperlink: true }),
          ],
        }),
    ),
  }),
];
