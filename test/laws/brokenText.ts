// What printing and copying do to Thai text, done forward from the clean text: marks that fonts keep elsewhere, ำ in
// pieces, tone marks lost, doubled or astray, spaces inside words, syllables twice.
import fc from '../fastCheck';

/** A place may be hit or spared. */
type Hit = () => boolean;
type Fault = (clean: string, hit: Hit) => string;

const where =
  (pattern: RegExp, broken: (...found: string[]) => string): Fault =>
  (clean, hit) =>
    clean.replace(pattern, (...found) => (hit() ? broken(...(found as string[])) : (found[0] as string)));

/** Lowered tone marks (no vowel below them), and marks further left on letters with a tall stem. */
const LOW: Readonly<Record<string, string>> = {
  '่': '\uf70a',
  '้': '\uf70b',
  '๊': '\uf70c',
  '๋': '\uf70d',
  '์': '\uf70e',
};
const LEFT: Readonly<Record<string, string>> = {
  ...{ '\u0e34': '\uf701', '\u0e35': '\uf702', '\u0e36': '\uf703', '\u0e37': '\uf704', '\u0e31': '\uf710' },
  ...{ '\u0e48': '\uf713', '\u0e49': '\uf714', '\u0e4a': '\uf715', '\u0e4b': '\uf716', '\u0e4c': '\uf717' },
};

export const FAULTS: Readonly<Record<string, Fault>> = {
  'marks of the font': (clean, hit) =>
    clean
      .replace(/([ปฝฟฬ])([\u0e31\u0e34-\u0e37\u0e48-\u0e4c])/g, (found, letter, mark) =>
        hit() ? letter + LEFT[mark] : found,
      )
      .replace(/([ก-ฮ])([\u0e48-\u0e4c])/g, (found, letter, mark) => (hit() ? letter + LOW[mark] : found)),
  'space and า': where(/ำ/g, () => ' า'),
  'circle and า': where(/([\u0e48-\u0e4b]?)ำ/g, (_, tone = '') => `\u0e4d${tone}า`),
  'circle, space and า': where(/ำ/g, () => '\u0e4d า'),
  'unknown and า': where(/ำ/g, () => '\ufffdา'),
  'unknown for ำ': where(/ำ/g, () => '\ufffd'),
  'no ำ': where(/ำ/g, () => ''),
  'ำ and า': where(/ำ/g, () => 'ำา'),
  'ำ, space and า': where(/ำ/g, () => 'ำ า'),
  'no tone': where(/[\u0e48-\u0e4b]/g, () => ''),
  'no marks': where(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4c]/g, () => ''),
  'unknown for marks': where(/[\u0e48-\u0e4c]/g, () => '\ufffd'),
  'tone twice': where(/[\u0e48-\u0e4b]/g, tone => tone + tone),
  'tone before the vowel': where(
    /([\u0e34-\u0e39])([\u0e48-\u0e4b])/g,
    (_, vowel = '', tone = '') => tone + vowel,
  ),
  'tone on the next letter': where(
    /([\u0e48-\u0e4b])([ก-ฮ])/g,
    (_, tone = '', next = '') => `${next}${tone} `,
  ),
  'spaces in words': where(/[ก-ฮ][\u0e30-\u0e3a\u0e47-\u0e4e]*/g, syllable => `${syllable} `),
  'syllables twice': where(
    /([ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+)([ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*|า)/g,
    (_, first = '', next = '') => (next === 'า' ? first + next + first : `${first}${next}${first} ${next}`),
  ),
};

/** A way to break texts: up to three faults, one after the other, at some places of each text. */
export interface Breaking {
  readonly faults: readonly string[];
  readonly breakText: (clean: string) => string;
}

export const anyBreaking: fc.Arbitrary<Breaking> = fc
  .record({
    faults: fc.shuffledSubarray(Object.keys(FAULTS), { minLength: 1, maxLength: 3 }),
    hits: fc.array(fc.boolean(), { minLength: 7, maxLength: 23 }),
  })
  .map(({ faults, hits }) => {
    let at = 0;
    const hit: Hit = () => hits[at++ % hits.length] as boolean;
    return {
      faults,
      breakText: (clean: string) =>
        faults.reduce((text, fault) => (FAULTS[fault] as Fault)(text, hit), clean),
    };
  });
