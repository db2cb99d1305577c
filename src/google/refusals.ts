// Tells what Google refused by what it says. Its texts are those that scripts in the field report, in English and, where
// one was found, in Thai; what they say in other languages is told by what is refused (asking.ts), or not at all.
import { Refused } from '../app/refused';
import type { GoogleKind } from '../wire/refusal';

/** The first that fits. */
const TEXTS: readonly (readonly [kind: GoogleKind, says: RegExp])[] = [
  ['full', /limit of \d+ cells|10[.,\s]?000[.,\s]?000/],
  ['protected', /protected (cell|range|sheet|object)|保護されているセル|เซลล์.*ป้องกัน|ช่วง.*ป้องกัน/i],
  ['typed', /typed column/i],
  // Scopes and calls keep their names in every language.
  ['noPages', /auth\/script\.container\.ui|(permission|อนุญาต|สิทธิ์).* Ui\.show/i],
  [
    'noSheets',
    /auth\/spreadsheets|(permission to call|อนุญาตให้เรียกใช้) |authorization is required|ต้องมีการให้สิทธิ์/i,
  ],
  ['accounts', /PERMISSION_DENIED/],
  [
    'viewer',
    /permissions? to (access the requested document|perform that action|edit)|ไม่มีสิทธิ์(เข้าถึงเอกสาร|แก้ไข)/i,
  ],
  // Waiting does not help.
  ['crowded', /property storage quota/i],
  ['slow', /timed? ?out|maximum execution time|หมดเวลา|เกินเวลา/i],
  [
    'failed',
    /server error|service (error|unavailable|invoked|\w+ failed)|internal error|(bit and|please) try again|ข้อผิดพลาดของ(บริการ|เซิร์ฟเวอร์)|ลอง(อีกครั้ง|ใหม่)/i,
  ],
  ['noFile', /no html file named/i],
];

/** So much of what Google says is told. */
const LONGEST = 200;

export const saidBy = (error: unknown): string =>
  String((error as { readonly message?: unknown } | null | undefined)?.message ?? error).replace(
    /^(Exception|Error): /,
    '',
  );

/** What is known by the text alone. */
export const kindOf = (error: unknown): GoogleKind | undefined =>
  error instanceof Refused ? error.kind : TEXTS.find(([, says]) => says.test(saidBy(error)))?.[0];

/** Google speaks a language of which no text is known: what it refused may be found out by asking. */
export const isForeign = (error: unknown): boolean => /[\u0080-\uffff]/.test(saidBy(error));

/** Whatever was thrown, as something that can be told. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const kind = kindOf(error);
  return kind ? new Refused(kind) : new Refused('unknown', { said: saidBy(error).slice(0, LONGEST) });
}
