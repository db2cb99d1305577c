// The contents: a field that Word makes anew when told to, with entries in it that stand until then.
import {
  AlignmentType,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { oneLine } from '../../documents/titles';
import type { Block } from '../../documents/tree';
import type { Listed } from '../listed';
import { held } from './flags';
import type { Setting } from './setting';
import { STYLES } from './styles';

export const contentsOf = (
  { title, pages }: Extract<Block, { readonly kind: 'contents' }>,
  { textWidth, listed, startsPage }: Setting,
) => [
  new Paragraph({ style: STYLES.contentsTitle, text: title, ...held({ pageBreakBefore: startsPage }) }),
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: pages, bold: true })] }),
  new TableOfContents(title, {
    headingStyleRange: '1-3',
    hyperlink: true,
    contentChildren: [...listed.values()].map(entry => entryOf(entry, textWidth)),
  }),
];

/** A heading whose page bears no number stands without one. */
const entryOf = ({ heading: { level, text }, anchor, isNumbered }: Listed, textWidth: number): Paragraph =>
  new Paragraph({
    style: `TOC${Math.max(1, level)}`,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({ anchor, children: [new TextRun(oneLine(text))] }),
      ...(isNumbered
        ? [new TextRun({ children: [new Tab()] }), new PageReference(anchor, { hyperlink: true })]
        : []),
    ],
  });
