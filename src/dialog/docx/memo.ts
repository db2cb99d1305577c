// The head of a memo as the official form has it, and the marked space for the emblem.
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
} from 'docx';
import type { Block } from '../../documents/tree';
import { EMBLEM, SIZES, SMALL_EMBLEM } from '../paper';
import { held } from './flags';
import { ofSize } from './fonts';
import { breakBefore, gap, type Place, placed } from './placing';
import type { Setting } from './setting';
import { STYLES } from './styles';
import { twips } from './units';

const DASH = { style: BorderStyle.DASHED, size: 4, color: 'A6A6A6' } as const;

/** A cell with a note that goes when the emblem is put in. */
const emblemPlace = (note: string, style: string): Place => ({
  at: VerticalAlignTable.CENTER,
  borders: { top: DASH, bottom: DASH, left: DASH, right: DASH },
  children: [new Paragraph({ style, keepNext: true, text: note })],
});

export const emblemOf = (note: string, { startsPage }: Setting): readonly FileChild[] => [
  ...breakBefore(startsPage),
  placed(
    [twips(EMBLEM)],
    [{ height: twips(EMBLEM), places: [emblemPlace(note, STYLES.note)] }],
    AlignmentType.CENTER,
  ),
  gap(true),
];

export function memoTitleOf(
  { text, note }: Extract<Block, { readonly kind: 'memoTitle' }>,
  { textWidth, startsPage }: Setting,
): readonly FileChild[] {
  const side = twips(SMALL_EMBLEM);
  const title = new Paragraph({ style: STYLES.memoTitle, text });
  return [
    ...breakBefore(startsPage),
    placed(
      [side, textWidth - 2 * side, side],
      [
        {
          height: side,
          places: [
            emblemPlace(note, STYLES.smallNote),
            { at: VerticalAlignTable.BOTTOM, children: [title] },
            { children: [] },
          ],
        },
      ],
    ) satisfies Table,
    gap(true),
  ];
}

const DOTTED = { underline: { type: UnderlineType.DOTTED } } as const;

/** Labels and values on one line; each field is dotted up to where the next one begins, the last one up to the margin. */
export function fieldsOf(
  { fields, plain = false }: Extract<Block, { readonly kind: 'fields' }>,
  { textWidth, startsPage }: Setting,
): Paragraph {
  const stops = fields.map((_, index) => ({
    type: index === fields.length - 1 ? TabStopType.RIGHT : TabStopType.LEFT,
    position: Math.round((textWidth * (index + 1)) / fields.length),
  }));
  const label = plain ? {} : { bold: true, ...ofSize(SIZES.memo.label) };
  return new Paragraph({
    ...held({ pageBreakBefore: startsPage, keepNext: true }),
    tabStops: stops,
    ...(plain && { spacing: { before: 120, after: 120 } }),
    children: fields.flatMap(field => [
      new TextRun({ ...label, text: `${field.label} ` }),
      ...(plain && field.value !== ''
        ? [new TextRun(` ${field.value}`)]
        : [new TextRun({ ...DOTTED, children: [` ${field.value} `, new Tab()] })]),
    ]),
  });
}
