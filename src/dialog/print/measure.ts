// Reads from the elements of a section how high its blocks are and where they may be torn. Each block is one element, and
// all reading is done before anything is written, so that the browser lays the column out once.
import type { Placed } from '../flow';
import { edgesOf, measuredText } from './lines';
import { tableParts } from './measureTable';
import type { Measured, Part } from './pagesOf';
import { gluedToNext, linesOf, whole } from './parts';

export function measured({ block, startsPage, staysWithNext }: Placed, element: Element): Measured {
  const { parts, lead, again } = tornOf(block, element);
  return {
    parts: staysWithNext ? gluedToNext(parts) : parts,
    startsPage,
    lead,
    again,
    isGap: block.kind === 'space',
  };
}

type Torn = Pick<Measured, 'parts' | 'lead' | 'again'>;

function tornOf(block: Placed['block'], element: Element): Torn {
  switch (block.kind) {
    case 'paragraph':
      return { parts: textParts(element), lead: 0, again: 0 };
    case 'list':
      return { parts: [...element.children].flatMap(textParts), lead: 0, again: 0 };
    case 'contents':
      return contentsParts(element);
    case 'opinions':
      return {
        parts: [...element.children].map((row, item) => whole(heightOf(row), item)),
        lead: 0,
        again: 0,
      };
    case 'table':
      return tableParts(element, block);
    default:
      return { parts: [whole(heightOf(element))], lead: 0, again: 0 };
  }
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

const textParts = (element: Element, item = 0): readonly Part[] =>
  linesOf(measuredText(heightOf(element), edgesOf(element)), item);

function contentsParts(element: Element): Torn {
  const list = element.querySelector('ul');
  const parts = [...(list?.children ?? [])].map((entry, item) => whole(heightOf(entry), item));
  const lead = heightOf(element) - (list ? heightOf(list) : 0);
  return { parts: parts.length > 0 ? parts : [whole(0)], lead, again: 0 };
}
