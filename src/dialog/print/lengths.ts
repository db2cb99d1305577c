// Lengths of paper in pixels of a page, and the measures that the style of the pages goes by.
import type { Section } from '../../documents/tree';
import { COVER, EMBLEM, INDENT, MARGIN, NUMBER_AT, paperOf, SIZES, SMALL_EMBLEM } from '../paper';

const PIXELS_OF_INCH = 96;
const CENTIMETRES_OF_INCH = 2.54;

export const pixels = (centimetres: number): number => (centimetres / CENTIMETRES_OF_INCH) * PIXELS_OF_INCH;

const cm = (length: number): string => `${length}cm`;
const pt = (size: number): string => `${size}pt`;

/** Custom properties of a section's pages and of the column in which it is measured. */
export function lengthsOf(section: Section): Readonly<Record<string, string>> {
  const { width, height, textWidth } = paperOf(section);
  return {
    '--page-width': cm(width),
    '--page-height': cm(height),
    '--text-width': cm(textWidth),
    '--margins': [MARGIN.top, MARGIN.right, MARGIN.bottom, MARGIN.left].map(cm).join(' '),
    '--number-at': cm(NUMBER_AT),
    '--indent': cm(INDENT),
    '--emblem': cm(EMBLEM),
    '--small-emblem': cm(SMALL_EMBLEM),
    '--cover-title': cm(COVER.title),
    '--cover-middle': cm(COVER.middle),
    '--cover-foot': cm(COVER.foot),
    '--body': pt(SIZES.body),
    '--cell': pt(SIZES.table),
    '--note': pt(SIZES.note),
    '--small-note': pt(SIZES.smallNote),
    '--memo-title': pt(SIZES.memo.title),
    '--memo-label': pt(SIZES.memo.label),
    ...Object.fromEntries(
      Object.entries(SIZES.heading).map(([level, size]) => [`--heading-${level}`, pt(size)]),
    ),
  };
}
