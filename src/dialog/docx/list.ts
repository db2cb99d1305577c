// Lists. Their numbers are text with a hanging indent: LibreOffice and other readers count in Arabic digits where a file
// asks for Thai ones.
import { Paragraph, Tab, TextRun } from 'docx';
import type { Block } from '../../documents/tree';
import { toThaiDigits } from '../../domain/thai/digits';
import { hangingOf, INDENT } from '../paper';
import { held } from './flags';
import { BULLETS } from './numbering';
import { aboveTable } from './placing';
import { ALIGNMENTS, textRuns } from './runs';
import type { Setting } from './setting';
import { twips } from './units';

export function listOf(
  { ordered, items, align = 'spread' }: Extract<Block, { readonly kind: 'list' }>,
  setting: Setting,
): readonly Paragraph[] {
  const { digits, next, startsPage, staysWithNext } = setting;
  const written = digits === 'thai' ? toThaiDigits : String;
  return items.map(
    (item, index) =>
      new Paragraph({
        ...(ordered
          ? { indent: { left: twips(INDENT), hanging: twips(hangingOf(items.length)) } }
          : { numbering: { reference: BULLETS, level: 0 } }),
        alignment: ALIGNMENTS[align],
        ...held({
          pageBreakBefore: startsPage && index === 0,
          keepNext: staysWithNext && index === items.length - 1,
        }),
        ...(index === items.length - 1 && aboveTable(next)),
        children: ordered
          ? [new TextRun({ children: [written(`${index + 1}.`), new Tab()] }), ...textRuns(item, setting)]
          : textRuns(item, setting),
      }),
  );
}
