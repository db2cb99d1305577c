// The programs and fonts that the proof needs of the system, and the command that installs them. It installs nothing by itself.
import { CHROMIUM, hasChromium } from '../../browser/chromium';
import { missing, type Need } from '../../browser/install';
import { outputOf } from '../../browser/run';
import { FONT_PACKAGES, FONTS, ODD_FONT } from './fonts';

const ALL_FONTS = [...FONTS, ODD_FONT];

const need = (name: string, debian: readonly string[], elsewhere: string): Need => ({
  thai: ` ${name}`,
  english: name,
  debian,
  elsewhere,
});

const isThere = (tool: string, args: readonly string[]): boolean => outputOf(tool, args) !== undefined;

/** A sentence for each thing that is missing; nothing when all is there. */
export function missingTools(): string | undefined {
  const families = outputOf('fc-list', [':lang=th', 'family']) ?? '';
  const absent = [
    ...(isThere('soffice', ['--version'])
      ? []
      : [need('LibreOffice', ['libreoffice-writer', 'libreoffice-calc'], 'https://www.libreoffice.org')]),
    ...(hasChromium() ? [] : [CHROMIUM]),
    ...(isThere('pdftotext', ['-v']) ? [] : [need('pdftotext', ['poppler-utils'], 'brew install poppler')]),
    ...(isThere('mutool', ['-v']) ? [] : [need('mutool', ['mupdf-tools'], 'brew install mupdf-tools')]),
    ...(ALL_FONTS.every(font => families.includes(font))
      ? []
      : [need(ALL_FONTS.join(', '), ['fontconfig', ...FONT_PACKAGES], `fonts: ${ALL_FONTS.join(', ')}`)]),
  ];
  return absent.length > 0 ? missing(absent) : undefined;
}
