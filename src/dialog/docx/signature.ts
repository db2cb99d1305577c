// Where somebody signs: a dotted line, the name in brackets or dots to write it on, and the position; in one half of the
// page and never torn apart.
import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { Block, Signature } from '../../documents/tree';
import { signing } from '../../text/th/documents/signing';
import { dots, dottedTo } from './lines';
import type { Setting } from './setting';

/** Dots in place of a name, and of the written signature. */
const NAME_DOTS = '.'.repeat(44);
const SIGN_DOTS = '.'.repeat(36);
/** Room above a signature, in twentieths of a point. */
const ROOM = 360;

export function signatureLines(
  { name, position, at = 'centre' }: Signature,
  { textWidth, staysWithNext = false, startsPage = false }: Setting,
): readonly Paragraph[] {
  const half = Math.round(textWidth / 2);
  const place = {
    alignment: AlignmentType.CENTER,
    indent: at === 'left' ? { right: half } : { left: half },
    keepLines: true,
  };
  const line = (text: string, keepNext: boolean, first = false): Paragraph =>
    new Paragraph({
      ...place,
      keepNext,
      ...(first && { spacing: { before: ROOM }, pageBreakBefore: startsPage }),
      children: [new TextRun(text)],
    });
  const last = position !== '';
  return [
    line(`${signing.signed}${SIGN_DOTS}`, true, true),
    line(`(${name === '' ? NAME_DOTS : ` ${name} `})`, last || staysWithNext),
    ...(last ? position.split('\n') : []).map((text, index, all) =>
      line(text, index < all.length - 1 || staysWithNext),
    ),
  ];
}

/** Lines to write an opinion on. */
const OPINION_LINES = 2;

export function opinionLines(
  { title, text, signature }: Extract<Block, { readonly kind: 'opinion' }>,
  setting: Setting,
): readonly Paragraph[] {
  const kept = { keepNext: true, keepLines: true };
  const lines =
    text === ''
      ? Array.from(
          { length: OPINION_LINES },
          () => new Paragraph({ ...kept, ...dottedTo(setting.textWidth), children: [dots()] }),
        )
      : text.split('\n').map(line => new Paragraph({ ...kept, children: [new TextRun(line)] }));
  return [
    new Paragraph({
      ...kept,
      spacing: { before: ROOM / 2 },
      pageBreakBefore: setting.startsPage ?? false,
      children: [new TextRun({ text: title, bold: true })],
    }),
    ...lines,
    ...signatureLines(signature, { ...setting, startsPage: false }),
  ];
}
