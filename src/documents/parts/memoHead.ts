// The head of a memo (บันทึกข้อความ), and the signature of who wrote it.
import { printable } from '../../domain/thai/printable';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { fullOfficeName } from '../officeName';
import type { Block, Field, Signature } from '../tree';
import { fullDay } from './day';

/** Emblem, title and the fields of the head; what the office left empty is open to write on. */
export function memoHead({ fields }: DocumentFacts, subject: string): readonly Block[] {
  const { memo } = parts;
  return [
    { kind: 'memoTitle', text: memo.title, note: memo.smallEmblem },
    fieldLine({ label: memo.unit, value: unitOf(fields) }),
    fieldLine({ label: memo.number, value: fields.number }, { label: memo.day, value: fullDay(fields.day) }),
    fieldLine({ label: memo.subject, value: subject }),
    { kind: 'fields', fields: [{ label: memo.to, value: fields.to }], plain: true },
  ];
}

const fieldLine = (...fields: readonly Field[]): Block => ({ kind: 'fields', fields });

/** A telephone behind the unit, where there was no field for it yet. */
const PHONE = /\s*โทร(?:ศัพท์)?\s*\.?\s*([0-9๐-๙].*)$/;

/**
 * The unit, its office in full, and the telephone. The rules for official letters ask for a telephone where there is one,
 * so without it the word is not printed either: the line is dotted to its end anyway.
 */
function unitOf(fields: DocumentFacts['fields']): string {
  const [unit = '', agency = '', phone = ''] = [fields.unit, fields.agency, fields.phone].map(printable);
  const [behind = '', inUnit = ''] = PHONE.exec(unit) ?? [];
  const office = fullOfficeName(agency);
  // Some offices write their name behind that of the unit.
  const alone = [agency.trim(), office].reduce(
    (text, name) => (name !== '' && text.endsWith(name) ? text.slice(0, -name.length).trim() : text),
    unit.slice(0, unit.length - behind.length).trim(),
  );
  const number = phone.trim().replace(/^โทร(?:ศัพท์)?\s*\.?\s*/, '') || inUnit;
  return [alone, office, number && parts.memo.phone({ number: number.replace(/\s+/g, '\u00a0') })]
    .filter(Boolean)
    .join(' ');
}

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
