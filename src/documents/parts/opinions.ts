// The chain of opinions under a memo: from the writer's head up to the chief executive.
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { Block } from '../tree';

/** One opinion with its signature for each position; where the office named none, one that is open to write on. */
export function opinions({ fields }: DocumentFacts): Block {
  const chain = fields.chain.length > 0 ? fields.chain : [''];
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
const nameOf = ({ chief }: DocumentFacts['fields'], position: string): string =>
  position !== '' && position === chief.position ? chief.name : '';
