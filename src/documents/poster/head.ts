// The head of the picture: what was assessed, whose result it is, and of which year.
import { poster } from '../../text/th/documents/poster';
import type { DocumentFacts } from '../facts';
import { yearOf } from '../parts/office';
import { COLOURS } from '../picture/colours';
import type { Pen } from '../picture/pen';
import type { Shape } from '../picture/shapes';
import { PAGE } from './page';

export const HEAD_END = 366;

export function posterHead(facts: DocumentFacts, write: Pen): readonly Shape[] {
  const { agency, place } = facts.fields;
  const centred = { x: PAGE.margin, width: PAGE.width - 2 * PAGE.margin };
  const look = { align: 'centre', bold: true } as const;
  return [
    { kind: 'rect', x: 0, y: 0, width: PAGE.width, height: HEAD_END, fill: COLOURS.navy },
    { kind: 'rect', x: 0, y: HEAD_END, width: PAGE.width, height: 10, fill: COLOURS.gold },
    ...write(poster.assessment, { ...centred, y: 38, height: 64 }, { ...look, size: 42, fill: COLOURS.gold }),
    ...write(
      agency || poster.noAgency,
      { ...centred, y: 106, height: place === '' ? 172 : 124 },
      { ...look, size: 82, fill: COLOURS.paper },
    ),
    ...write(place, { ...centred, y: 230, height: 48 }, { align: 'centre', size: 32, fill: COLOURS.pale }),
    ...write(
      poster.year({ year: yearOf(facts) }),
      { ...centred, y: 282, height: 60 },
      { ...look, size: 38, fill: COLOURS.paper },
    ),
  ];
}
