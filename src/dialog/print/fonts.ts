// The fonts of the pages, which the browser may still have to find on the computer when a page is laid out.
import type { Font } from '../../domain/thai/fonts';
import { familyOf, fontOfAddresses } from '../fonts';

/** The family that the style of the pages declares for computers without the font of official papers. */
const STAND_IN = '"Official stand-in"';

/** Where the browser does not know that family. */
const OTHERS = ['Sarabun', '"Noto Sans Thai"', 'Loma', '"Leelawadee UI"', 'Thonburi', 'sans-serif'] as const;

const listOf = (font: Font): string =>
  [...familyOf(font).map(name => `"${name}"`), STAND_IN, ...OTHERS].join(', ');

/** Custom properties: the font of the text, and that of what keeps its digits. */
export const fontsOf = (font: Font): Readonly<Record<string, string>> => ({
  '--letters': listOf(font),
  '--addresses': listOf(fontOfAddresses(font)),
});

/** A font that is not found is no reason to show nothing: the next of the list is used. */
export const fontsReady = (): Promise<unknown> =>
  Promise.all(
    ['', 'bold '].map(weight => document.fonts.load(`${weight}16px ${STAND_IN}`, 'ก').catch(() => undefined)),
  );
