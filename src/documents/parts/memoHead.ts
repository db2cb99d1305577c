// The head of a memo (บันทึกข้อความ), and the signature of who wrote it.
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { Block, Signature } from '../tree';

/** Emblem, title and the fields of the head; what the office left empty is open to write on. */
export function memoHead({ fields }: DocumentFacts, subject: string): readonly Block[] {
  const { memo } = parts;
  return [
    { kind: 'emblem', note: memo.emblem },
    { kind: 'heading', level: 0, text: memo.title },
    { kind: 'field', label: memo.unit, value: [fields.unit, fields.agency].filter(Boolean).join(' ') },
    { kind: 'field', label: memo.number, value: fields.number },
    { kind: 'field', label: memo.day, value: fields.day },
    { kind: 'field', label: memo.subject, value: subject },
    { kind: 'field', label: memo.to, value: fields.to },
  ];
}

/** The same under a report: the writer is its author. */
export function authorSignature(facts: DocumentFacts): Signature {
  const signature = writerSignature(facts);
  return { ...signature, position: [signature.position, parts.author].filter(Boolean).join('\n') };
}

export const writerSignature = ({ fields: { writer } }: DocumentFacts): Signature => ({
  kind: 'signature',
  name: writer.name,
  position: writer.position,
  at: 'centre',
});
