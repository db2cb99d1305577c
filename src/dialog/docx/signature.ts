// Where somebody signs: a dotted line, the name in brackets and the position, or dots to write them on; never torn
// apart.
import { AlignmentType, type IIndentAttributesProperties, Paragraph, TextRun } from 'docx';
import type { Signature } from '../../documents/tree';
import { signing } from '../../text/th/documents/signing';
import type { Setting } from './setting';

/** Dots in place of a name, of the written signature, and of a position. */
const NAME_DOTS = '.'.repeat(44);
const SIGN_DOTS = '.'.repeat(36);
const POSITION_DOTS = '.'.repeat(28);
/** Room above a signature, in twentieths of a point, and above one in a row. */
const ROOM = 360;
const ROOM_IN_ROW = 140;

interface Around extends Partial<Pick<Setting, 'staysWithNext' | 'startsPage'>> {
  readonly indent?: IIndentAttributesProperties;
  /** In a row of a table, which is whole anyway: LibreOffice would keep the whole table together. */
  readonly inRow?: boolean;
}

/** A signature in one half of the page. */
export function signatureOf(signature: Signature, setting: Setting): readonly Paragraph[] {
  const half = Math.round(setting.textWidth / 2);
  return signatureLines(signature, {
    ...setting,
    indent: signature.at === 'left' ? { right: half } : { left: half },
  });
}

/** Its lines in the middle of where they stand. */
export function signatureLines(
  { name, position }: Signature,
  { indent, inRow = false, staysWithNext = false, startsPage = false }: Around,
): readonly Paragraph[] {
  const texts = [
    `${signing.signed}${SIGN_DOTS}`,
    `(${name === '' ? NAME_DOTS : ` ${name} `})`,
    ...position.split('\n').map(line => line || `${signing.position}${POSITION_DOTS}`),
  ];
  return texts.map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        ...(indent && { indent }),
        keepLines: true,
        keepNext: !inRow && (index < texts.length - 1 || staysWithNext),
        ...(index === 0 && { spacing: { before: inRow ? ROOM_IN_ROW : ROOM }, pageBreakBefore: startsPage }),
        children: [new TextRun(text)],
      }),
  );
}
