// The opinions under a memo, two in a row: what is said or dotted lines to write it on, and the signature.
import { type FileChild, Paragraph, TextRun } from 'docx';
import type { Block, Opinion } from '../../documents/tree';
import { OPINIONS_IN_A_ROW } from '../flow';
import { dots, dottedTo } from './lines';
import { behind, breakBefore, type Place, placed } from './placing';
import type { Setting } from './setting';
import { signatureLines } from './signature';

/** Lines to write an opinion on. */
const LINES = 2;
/** Left and right of a cell's text, in twips. */
const PADDING = 216;

export function opinionsOf(
  { opinions }: Extract<Block, { readonly kind: 'opinions' }>,
  { textWidth, next, startsPage }: Setting,
): readonly FileChild[] {
  const half = Math.floor(textWidth / OPINIONS_IN_A_ROW);
  const rows = opinions.flatMap((_, index) =>
    index % OPINIONS_IN_A_ROW === 0 ? [opinions.slice(index, index + OPINIONS_IN_A_ROW)] : [],
  );
  return [
    ...breakBefore(startsPage),
    placed(
      Array.from({ length: OPINIONS_IN_A_ROW }, () => half),
      rows.map(row => ({
        places: Array.from({ length: OPINIONS_IN_A_ROW }, (_, index): Place => {
          const opinion = row[index];
          return { children: opinion ? linesOf(opinion, half - PADDING) : [] };
        }),
      })),
    ),
    ...behind(next),
  ];
}

const linesOf = ({ title, text, signature }: Opinion, width: number): readonly Paragraph[] => {
  const label = new TextRun({ text: `${title} `, bold: true });
  const lines =
    text === '' ? Array.from({ length: LINES }, dots) : text.split('\n').map(line => new TextRun(line));
  return [
    ...lines.map(
      (line, index) =>
        new Paragraph({
          ...dottedTo(width),
          ...(index === 0 && { spacing: { before: 60 } }),
          children: index === 0 ? [label, line] : [line],
        }),
    ),
    ...signatureLines(signature),
  ];
};
