// The head of a memo (บันทึกข้อความ), and the signature of who wrote it.
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { Block, Field, Signature } from '../tree';

/** Emblem, title and the fields of the head; what the office left empty is open to write on. */
export function memoHead({ fields }: DocumentFacts, subject: string): readonly Block[] {
  const { memo } = parts;
  return [
    { kind: 'memoTitle', text: memo.title, note: memo.smallEmblem },
    fieldLine({ label: memo.unit, value: [fields.unit, fields.agency].filter(Boolean).join(' ') }),
    fieldLine({ label: memo.number, value: fields.number }, { label: memo.day, value: fields.day }),
    fieldLine({ label: memo.subject, value: subject }),
    { kind: 'fields', fields: [{ label: memo.to, value: fields.to }], plain: true },
  ];
}

const fieldLine = (...fields: readonly Field[]): Block => ({ kind: 'fields', fields });

/** The same under a report: the writer is its author. */
export function authorSignature(facts: DocumentFacts): Signature {
  const signature = writerSignature(facts);
  return { ...signature, position: `${signature.position}\n${parts.author}` };
}

export const writerSignature = ({ fields: { writer } }: DocumentFacts): Signature => ({
  kind: 'signature',
  name: writer.name,
  position: writer.position,
  at: 'centre',
});
