// The chain of opinions under a memo: from the writer's head up to the chief executive.
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { isSamePosition } from '../samePosition';
import type { Block } from '../tree';

type Fields = DocumentFacts['fields'];

/** Nobody gives an opinion on their own memo: where the writer stands in the chain, it goes on above them. */
export const isWriter = ({ writer }: Pick<Fields, 'writer'>, position: string): boolean =>
  isSamePosition(position, writer.position);

/** One opinion with its signature for each position; where the office named none, one that is open to write on. */
export function opinions({ fields }: DocumentFacts): Block {
  const others = fields.chain.filter(position => !isWriter(fields, position));
  const chain = others.length > 0 ? others : [''];
  return {
    kind: 'opinions',
    opinions: chain.map(position => ({
      title: parts.opinion,
      text: '',
      signature: { kind: 'signature', name: nameOf(fields, position), position, at: 'centre' },
    })),
  };
}

/** The chief executive is known by name to the office's own fields; everybody else signs over dots. */
const nameOf = ({ chief }: Fields, position: string): string =>
  isSamePosition(position, chief.position) ? chief.name : '';
