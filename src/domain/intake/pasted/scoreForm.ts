// One score as clerks, scanners and programs write it at the end of a text: marks, units and a grade around it, letters for
// its digits, a space inside it, a change since last year behind it.
import { asDigits } from '../glyphs';

export interface ScoreForm {
  /** The text in front of it, without what only leads to a score. */
  readonly before: string;
  /** As it can be read; with a sign that it is to be asked about, or as it was written, where something is unsure. */
  readonly score: string;
  readonly isWhole: boolean;
  /** It may have lost digits to the word that it is glued to. */
  readonly isGlued: boolean;
  /** A sign leads to it, as from a name to what is said of it. */
  readonly isLed: boolean;
  /** Nothing but brackets or a percent sign around it: it may be the weight of what stands in front. */
  readonly isBracketed: boolean;
  /** Nothing but room parts it from the text in front. */
  readonly isPlain: boolean;
}

const UNIT = '(?:%|คะแนน|เปอร์เซ็นต์|เปอร์เซนต์|percent|points?|pts?\\.?)';
const RESULT =
  '(?:ไม่ผ่านเกณฑ์|ผ่านเกณฑ์|ไม่ผ่าน|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|(?<![A-Za-z])(?:AA|[A-F]))';
const SAYS_RESULT = '(?:อยู่ใน|อยู่|ใน)?\\s*(?:ระดับ|เกรด|grade)?[\\s:]*';
const CLOSING = '[†‡^)\\]}"”“\'’‘»«*_`]';
/** What may stand behind a score and says nothing against it. */
const BEHIND = new RegExp(
  `(?:\\s*(?:${UNIT}|${CLOSING}|[;,✓✔✅☑]|(?:\\/|จาก)\\s*(?:คะแนนเต็ม\\s*)?100(?:\\.0+)?(?!\\d)|[-–—/,;|(["“\\s]*${SAYS_RESULT}${RESULT}))+\\.?$`,
  'i',
);
const STOP = /(?<=\.\d{1,2})\.$/;
/** A change since last year. */
const CHANGE =
  /(?:\s*[([]\s*(?:[-+–±▲▼△▽↑↓⬆⬇]|เพิ่มขึ้น|เพิ่ม|สูงขึ้น|ลดลง|ลด|ต่ำลง)|\s*[+±▲▼△▽↑↓⬆⬇]|\s+[-–](?=\d)|\s*(?:เพิ่มขึ้น|สูงขึ้น|ลดลง|ต่ำลง))\s*\d{1,2}(?:\.\d+)?\s*(?:%|คะแนน)?\s*[)\]]?$/;

const NUMBER = /(?<![\d.,/·A-Za-z|])(\d{1,3}(?:[.,·٫]\d{1,2}|\.\d{3,6})?)$/;
const SPACED =
  /(?<![\d.,/·A-Za-z|])([5-9]\d|100|0(?=[\s.,]+00$)|\d{2}(?=\s*\.))(?:\s+[.,]\s*|\s*[.,]\s+)(\d{2})$/;
const LETTERED = /(?<![\d.,/·A-Za-z|])([\dOolI|]{1,3}(?:[.,][\dOolI|]{1,2})?)$/;
const FULL_OR_NONE = /^(?:[l1I|][Oo0]{2}(?:\.[Oo0]{2})?|[Oo0]\.[Oo0]{2}|[Oo])$/;
/** "O1" is a code. */
const CODE = /^[OIol|]\d{1,2}$/;

const LEADING =
  /(?:[\s:=*_`"“”'‘’«»→⇒([{]|[-=]+>|[:=][-–—]+|(?:^|\s)[-–—]+(?=\s*$)|มี|ได้รับ|ได้|ผลการประเมิน|ผล|ค่า|คะแนน|เฉลี่ย|เท่ากับ|คิดเป็น|ร้อยละ|อยู่ที่|เป็น|scores?)+$/i;
const ABOUT = /(?:[~≈≥≤<>±]|(?:^|\s|ได้)(?:ประมาณ|ราวๆ?|เกือบ|กว่า))\s*$/;

/** Less behind a minus is hardly a score with a dash. */
const LEAST_MINUS = 20;

/** @param text with Arabic digits */
export function formAtEnd(text: string): ScoreForm | undefined {
  const change = CHANGE.exec(text)?.[0] ?? '';
  return (change === '' ? undefined : formOf(text, change)) ?? formOf(text, '');
}

function formOf(text: string, change: string): ScoreForm | undefined {
  const whole = change === '' ? text : text.slice(0, text.length - change.length);
  const bare = whole.replace(STOP, '').replace(BEHIND, '').replace(STOP, '');
  // "98.": its decimals are lost.
  const isCut = /(?:^|\D)\d{1,3}\.$/.test(bare);
  const found = numberAtEnd(isCut ? bare.slice(0, -1) : bare);
  if (!found) return undefined;
  const behind = whole.slice(bare.length);
  const before = bare.slice(0, bare.length - found.raw.length - (isCut ? 1 : 0));
  const isMinus = /(?:^|\s)[-–—−]$/.test(before);
  if (isMinus && Number(found.number) < LEAST_MINUS) return undefined;
  const [of, isAbout] = withoutLeading(before);
  const isMarked = /^\s*[*^†‡]/.test(behind) && !/[*_]\s*$/.test(before);
  const asked = found.isAsked || isAbout || isMarked || isCut || isMinus;
  const changed = change.trim().replace(/^[([](.*)[)\]]$/, '$1');
  const score =
    change !== '' ? `${found.number}? (${changed.trim()})` : asked ? `${found.number}?` : found.number;
  return {
    before: of,
    score,
    isGlued: of !== '' && of === before && /\S$/.test(of),
    isLed: /[:=→>–—-]/.test(before.slice(of.length)),
    isPlain: text === `${of} ${score}`,
    isWhole: /^\d+$/.test(found.raw),
    isBracketed: /^\s*%?\s*\)/.test(behind),
  };
}

/** The text without what only leads to a score, and whether that says that it is no exact one. */
export function withoutLeading(text: string): readonly [string, boolean] {
  const bare = text.replace(LEADING, '');
  if (ABOUT.test(bare)) return [withoutLeading(bare.replace(ABOUT, ''))[0], true];
  return [bare, false];
}

interface Found {
  readonly raw: string;
  readonly number: string;
  readonly isAsked: boolean;
}

function numberAtEnd(text: string): Found | undefined {
  const [, first = '', second = ''] = SPACED.exec(text) ?? [];
  if (first !== '') {
    const [raw = ''] = SPACED.exec(text) ?? [];
    return { raw, number: `${first}.${second}`, isAsked: true };
  }
  const [, plain] = NUMBER.exec(text) ?? [];
  if (plain !== undefined) {
    const number = plain.replace(/[,·٫]/, '.');
    return Number(number) <= 100 ? { raw: plain, number, isAsked: /[·٫]/.test(plain) } : undefined;
  }
  const [, raw = ''] = LETTERED.exec(text) ?? [];
  if (raw === '' || CODE.test(raw) ? !FULL_OR_NONE.test(raw) : !/\d/.test(raw) && !FULL_OR_NONE.test(raw))
    return undefined;
  const number = asDigits(raw).replace(',', '.');
  return Number(number) <= 100 ? { raw, number, isAsked: true } : undefined;
}
