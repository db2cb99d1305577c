// Signatures side by side: rows of them, and what is left over in the middle of the last row.
import type { FileChild } from 'docx';
import type { Block } from '../../documents/tree';
import { SIGNATURE_WIDTH } from '../flow';
import { behind, breakBefore, gap, placed } from './placing';
import type { Setting } from './setting';
import { signatureLines } from './signature';
import { twips } from './units';

export function signaturesOf(
  { signatures }: Extract<Block, { readonly kind: 'signatures' }>,
  { textWidth, startsPage, next, staysWithNext = false }: Setting,
): readonly FileChild[] {
  const inRow = Math.max(1, Math.floor(textWidth / twips(SIGNATURE_WIDTH)));
  const rows = signatures.flatMap((_, index) =>
    index % inRow === 0 ? [signatures.slice(index, index + inRow)] : [],
  );
  return [
    ...breakBefore(startsPage),
    ...rows.flatMap((row, index) => [
      ...(index > 0 ? [gap(true)] : []),
      placed(
        row.map(() => Math.floor(textWidth / row.length)),
        [
          {
            places: row.map(one => ({
              children: signatureLines(one, { staysWithNext: index < rows.length - 1 || staysWithNext }),
            })),
          },
        ],
      ),
    ]),
    ...behind(next),
  ];
}
