// Names of offices as clerks type them, in short or in full: what kind of office a name shows, and how papers write it.

import { printable } from '../domain/thai/printable';

export type NamedType = 'subdistrict' | 'township' | 'town' | 'city' | 'province';

/** Each kind with the beginning of its name, and the letters that stand for it. */
const KINDS: readonly (readonly [NamedType, string, string])[] = [
  ['subdistrict', 'องค์การบริหารส่วนตำบล', 'อบต'],
  ['province', 'องค์การบริหารส่วนจังหวัด', 'อบจ'],
  ['township', 'เทศบาลตำบล', 'ทต'],
  ['town', 'เทศบาลเมือง', 'ทม'],
  ['city', 'เทศบาลนคร', 'ทน'],
];

/** A building of the office, by which people call it too. */
const BUILDING = '(?<building>(?:สำนักงาน|ที่ทำการ)?)\\s*';
const BEHIND = '(?:\\s*\\.\\s*|\\s+|$)';
/** A letter that begins a syllable: a vowel sign or a tone mark would make one word of all. */
const AT_ONCE = '(?=[ก-ฮเ-ไ])';
/** Letters that begin words (ทนาย, ทมิฬ) stand for an office only with a dot or a space behind them. */
const BEGIN_WORDS: readonly string[] = ['ทม', 'ทน'];

const READERS = KINDS.map(([type, full, letters]) => {
  const spelt = [...letters].join('\\s?\\.?\\s?');
  const behind = BEGIN_WORDS.includes(letters) ? BEHIND : `(?:${BEHIND}|${AT_ONCE})`;
  return {
    type,
    full,
    inFull: new RegExp(`^${BUILDING}${full}\\s*(?<name>.*)$`, 's'),
    inShort: new RegExp(`^${BUILDING}${spelt}${behind}(?<name>.*)$`, 's'),
  };
});

/** District and province in short, where a word begins. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/(^|\s)ต\.\s*/g, '$1ตำบล'],
  [/(^|\s)อ\.\s*(?=[ก-ฮเ-ไ])/g, '$1อำเภอ'],
  [/(^|\s)จ\.\s*/g, '$1จังหวัด'],
];
/** Where the place begins behind the name of an office. */
const PLACE = /\s+(?:ตำบล|อำเภอ|จังหวัด|ต\.|อ\.|จ\.).*$/s;

/** @example fullPlace('อ.เมือง จ.ตัวอย่าง') // 'อำเภอเมือง จังหวัดตัวอย่าง' */
export const fullPlace = (place: string): string =>
  PLACES.reduce((text, [short, full]) => text.replace(short, full), printable(place).trim());

/**
 * The name as official papers write it. What is not known stays as it was typed.
 *
 * @example fullOfficeName('อบต. ตัวอย่าง') // 'องค์การบริหารส่วนตำบลตัวอย่าง'
 * @example fullOfficeName('สำนักงานตัวอย่าง') // 'สำนักงานตัวอย่าง'
 */
export function fullOfficeName(agency: string): string {
  const typed = printable(agency).trim();
  for (const { full, inShort } of READERS) {
    const { building, name = '' } = inShort.exec(typed)?.groups ?? {};
    if (building !== undefined) return `${building}${full}${fullPlace(name)}`;
  }
  return typed;
}

export interface NamedOffice {
  readonly type: NamedType;
  /** Without what kind it is and where it lies: ตัวอย่าง. '' where only the kind is told. */
  readonly name: string;
}

/** What kind of office a name shows, and what it is called. Nothing where it shows no kind. */
export function officeNamed(agency: string): NamedOffice | undefined {
  const typed = printable(agency).trim();
  for (const { type, inFull, inShort } of READERS) {
    const name = (inFull.exec(typed) ?? inShort.exec(typed))?.groups?.name;
    if (name !== undefined) return { type, name: ` ${name}`.replace(PLACE, '').trim() };
  }
  return undefined;
}
