// Each kind of block as paragraphs and tables of Word.
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block } from '../../documents/tree';
import type { Content } from '../flow';
import { EMBLEM, INDENT } from '../paper';
import { contentsOf } from './contents';
import { dots, dottedTo } from './lines';
import { listReference } from './numbering';
import { ALIGNMENTS, textRuns } from './runs';
import type { Setting } from './setting';
import { opinionLines, signatureLines } from './signature';
import { headingStyle, STYLES } from './styles';
import { tableOf } from './table';
import { twips } from './units';

export function childrenOf(block: Content, setting: Setting): readonly FileChild[] {
  const place = {
    pageBreakBefore: setting.startsPage ?? false,
    keepNext: setting.staysWithNext ?? false,
  };
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, setting)];
    case 'paragraph':
      return [
        new Paragraph({
          ...place,
          alignment: ALIGNMENTS[block.align ?? 'left'],
          ...(block.indented && { indent: { firstLine: twips(INDENT) } }),
          children: textRuns(block.runs),
        }),
      ];
    case 'list':
      return listOf(block, setting);
    case 'table':
      return [...tableTitle(block, setting), tableOf(block, setting), gap(setting.staysWithNext)];
    case 'contents':
      return contentsOf(block.title, setting);
    case 'field':
      return [
        new Paragraph({
          ...place,
          ...dottedTo(setting.textWidth),
          children: [
            new TextRun({ text: block.label, bold: true }),
            new TextRun(block.value === '' ? ' ' : `  ${block.value} `),
            dots(),
          ],
        }),
      ];
    case 'emblem':
      return [...(setting.startsPage ? [gap(true, true)] : []), emblemOf(block.note), gap(true)];
    case 'signature':
      return signatureLines(block, setting);
    case 'opinion':
      return opinionLines(block, setting);
    case 'space':
      return Array.from(
        { length: block.lines },
        (_, index) => new Paragraph({ ...place, pageBreakBefore: place.pageBreakBefore && index === 0 }),
      );
  }
}

function headingOf(block: Extract<Block, { readonly kind: 'heading' }>, setting: Setting): Paragraph {
  const anchor = setting.anchors.get(block);
  const runs: readonly ParagraphChild[] = textRuns([{ text: block.text }]);
  return new Paragraph({
    style: headingStyle(block.level, block.listed ?? false),
    pageBreakBefore: setting.startsPage ?? false,
    children: anchor === undefined ? runs : [new Bookmark({ id: anchor, children: runs })],
  });
}

function listOf(
  { ordered, items }: Extract<Block, { readonly kind: 'list' }>,
  { digits, nextList, startsPage = false, staysWithNext = false }: Setting,
): readonly Paragraph[] {
  const instance = nextList();
  return items.map(
    (item, index) =>
      new Paragraph({
        numbering: { reference: listReference(ordered, digits), level: 0, instance },
        alignment: AlignmentType.THAI_DISTRIBUTE,
        pageBreakBefore: startsPage && index === 0,
        keepNext: staysWithNext && index === items.length - 1,
        children: textRuns(item),
      }),
  );
}

function tableTitle(
  { title, titled = false }: Extract<Block, { readonly kind: 'table' }>,
  { startsPage = false }: Setting,
): readonly Paragraph[] {
  if (!titled) return startsPage ? [gap(true, true)] : [];
  return [
    new Paragraph({
      keepNext: true,
      pageBreakBefore: startsPage,
      spacing: { before: 120, after: 60 },
      children: [new TextRun({ text: title, bold: true })],
    }),
  ];
}

const gap = (keepNext = false, pageBreakBefore = false): Paragraph =>
  new Paragraph({ style: STYLES.gap, keepNext, pageBreakBefore });

const DASHES = { style: BorderStyle.DASHED, size: 4, color: 'A6A6A6' };

/** A cell of the emblem's size, with a note that goes when the emblem is put in. */
const emblemOf = (note: string): Table =>
  new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: twips(EMBLEM), type: WidthType.DXA },
    columnWidths: [twips(EMBLEM)],
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(EMBLEM), rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            verticalAlign: VerticalAlignTable.CENTER,
            borders: { top: DASHES, bottom: DASHES, left: DASHES, right: DASHES },
            children: [new Paragraph({ style: STYLES.note, keepNext: true, text: note })],
          }),
        ],
      }),
    ],
  });
