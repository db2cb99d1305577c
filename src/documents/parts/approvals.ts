// Who made a report or a plan, who agrees to it, and who approves it, with room for their signatures.
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { isSamePosition } from '../samePosition';
import type { Block, Signature } from '../tree';

export function approvals({ fields }: DocumentFacts): Block {
  const { writer, chief } = fields;
  const { made, agreed, approved } = parts.approvals;
  return {
    kind: 'signatures',
    signatures: [
      signatureOf(writer, made),
      signatureOf({ name: '', position: belowChief(fields) }, agreed),
      signatureOf(chief, approved),
    ],
  };
}

/** What somebody signs as stands below the position. */
const signatureOf = (
  person: { readonly name: string; readonly position: string },
  as: string,
): Signature => ({
  kind: 'signature',
  name: person.name,
  position: `${person.position}\n${as}`,
});

/** The highest of the chain below the chief executive who did not make the paper; '' where none is named. */
const belowChief = ({ chain, writer, chief }: DocumentFacts['fields']): string =>
  [...chain]
    .reverse()
    .find(position => ![writer, chief].some(person => isSamePosition(position, person.position))) ?? '';
