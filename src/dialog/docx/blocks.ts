// Each kind of block as paragraphs and tables of Word.
import { Bookmark, type FileChild, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { broken } from '../../documents/titles';
import type { Block } from '../../documents/tree';
import type { Content } from '../flow';
import { INDENT } from '../paper';
import { chartOf } from './chart';
import { contentsOf } from './contents';
import { coverOf } from './cover';
import { held } from './flags';
import { listOf } from './list';
import { emblemOf, fieldsOf, memoTitleOf } from './memo';
import { opinionsOf } from './opinions';
import { aboveTable, breakBefore, ending, gap } from './placing';
import { ALIGNMENTS, textRuns } from './runs';
import type { Setting } from './setting';
import { signatureOf } from './signature';
import { signaturesOf } from './signatures';
import { headingStyle, STYLES } from './styles';
import { tableOf } from './table';
import { twips } from './units';

export function childrenOf(block: Content, setting: Setting): readonly FileChild[] {
  const place = held({ pageBreakBefore: setting.startsPage, keepNext: setting.staysWithNext });
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, setting)];
    case 'paragraph':
      return [
        new Paragraph({
          ...place,
          ...(block.note && { style: STYLES.smallPrint }),
          alignment: ALIGNMENTS[block.align ?? 'left'],
          ...(block.indented && { indent: { firstLine: twips(INDENT) } }),
          ...aboveTable(setting.next),
          children: textRuns(block.runs, setting),
        }),
      ];
    case 'list':
      return listOf(block, setting);
    case 'table':
      return [
        ...tableTitle(block, setting),
        tableOf(block, setting),
        ...(hasRoomAbove(setting.next) ? [] : [setting.next ? gap(setting.staysWithNext) : ending()]),
      ];
    case 'chart':
      return chartOf(block, setting);
    case 'contents':
      return contentsOf(block, setting);
    case 'cover':
      return coverOf(block, setting);
    case 'memoTitle':
      return memoTitleOf(block, setting);
    case 'fields':
      return [fieldsOf(block, setting)];
    case 'emblem':
      return emblemOf(block.note, setting);
    case 'signature':
      return signatureOf(block, setting);
    case 'signatures':
      return signaturesOf(block, setting);
    case 'opinions':
      return opinionsOf(block, setting);
    case 'space':
      return Array.from(
        { length: block.lines },
        (_, index) =>
          new Paragraph(
            held({
              pageBreakBefore: place.pageBreakBefore && index === 0,
              keepNext: place.keepNext,
            }),
          ),
      );
  }
}

function headingOf(block: Extract<Block, { readonly kind: 'heading' }>, setting: Setting): Paragraph {
  const anchor = setting.listed.get(block)?.anchor;
  const runs: readonly ParagraphChild[] = textRuns([{ text: broken(block.text) }], setting);
  return new Paragraph({
    style: headingStyle(block.level, block.listed ?? false),
    ...held({ pageBreakBefore: setting.startsPage }),
    children: anchor === undefined ? runs : [new Bookmark({ id: anchor, children: runs })],
  });
}

/**
 * Whether no line is wanted between a table and what comes next. Where there is a line, LibreOffice leaves a heading at
 * the page's foot, and behind a table that fills its page a line makes an empty one.
 */
const hasRoomAbove = (next: Block | undefined): boolean =>
  next?.kind === 'newPage' ||
  next?.kind === 'heading' ||
  (next?.kind === 'paragraph' && next.note === true) ||
  (next?.kind === 'table' && next.titled === true);

function tableTitle(
  { title, titled = false }: Extract<Block, { readonly kind: 'table' }>,
  { startsPage = false }: Setting,
): readonly Paragraph[] {
  if (!titled) return breakBefore(startsPage);
  return [
    new Paragraph({
      ...held({ keepNext: true, pageBreakBefore: startsPage }),
      spacing: { before: 120, after: 60 },
      children: [new TextRun({ text: title, bold: true })],
    }),
  ];
}
