// Where somebody signs: a dotted line, the name in brackets and the position, or dots to write them on. They stand in a row
// that is never torn: paragraphs that are to stay together LibreOffice tears at the end of a file.
import { AlignmentType, type FileChild, Paragraph, TextRun } from 'docx';
import type { Signature } from '../../documents/tree';
import { signing } from '../../text/th/documents/signing';
import { held } from './flags';
import { behind, breakBefore, type Place, placed } from './placing';
import type { Setting } from './setting';

/** Dots in place of a name, of the written signature, and of a position. */
const NAME_DOTS = '.'.repeat(44);
const SIGN_DOTS = '.'.repeat(36);
const POSITION_DOTS = '.'.repeat(28);
/** Room above a signature, in twentieths of a point, and above one beside others. */
const ROOM = 360;
const ROOM_IN_ROW = 140;
/** Above a name where nothing marks the place: two lines to sign on. */
const ROOM_TO_SIGN = 900;

/** A signature in one half of the page. */
export function signatureOf(
  signature: Signature,
  { textWidth, next, startsPage, staysWithNext }: Setting,
): readonly FileChild[] {
  const half = Math.round(textWidth / 2);
  const place: Place = { children: signatureLines(signature, { room: ROOM, staysWithNext }) };
  const empty: Place = { children: [] };
  return [
    ...breakBefore(startsPage),
    placed([half, textWidth - half], [{ places: signature.at === 'left' ? [place, empty] : [empty, place] }]),
    ...behind(next),
  ];
}

interface Around {
  /** Above it, in twentieths of a point. */
  readonly room?: number;
  readonly staysWithNext?: boolean | undefined;
}

/** Its lines in the middle of where they stand. */
export function signatureLines(
  { name, position, bare = false }: Signature,
  { room = ROOM_IN_ROW, staysWithNext }: Around = {},
): readonly Paragraph[] {
  const texts = [
    ...(bare ? [] : [`${signing.signed}${SIGN_DOTS}`]),
    `(${name === '' ? NAME_DOTS : ` ${name} `})`,
    ...position.split('\n').map(line => line || `${signing.position}${POSITION_DOTS}`),
  ];
  return texts.map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        ...held({ keepNext: staysWithNext }),
        ...(index === 0 && { spacing: { before: bare ? ROOM_TO_SIGN : room } }),
        children: [new TextRun(text)],
      }),
  );
}
