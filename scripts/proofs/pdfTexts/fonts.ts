// The Thai fonts of the PDFs, each placing its marks in its own way.
import type { PrintedTable } from './truth';

/** Of the kind that offices use. */
export const FONTS: readonly string[] = ['Laksaman', 'Norasi', 'Noto Sans Thai'];

/**
 * Its marks have a width and its Latin letters are another font's, so that readers part marks from their letters and move
 * the decimal point: "99 33 .". Much of it can only be asked about.
 */
export const ODD_FONT = 'Noto Looped Thai';

export const FONT_PACKAGES = ['fonts-thai-tlwg', 'fonts-noto-core'] as const;

export const fontsOf = ({ isAlsoOdd }: PrintedTable): readonly string[] =>
  isAlsoOdd ? [...FONTS, ODD_FONT] : FONTS;
