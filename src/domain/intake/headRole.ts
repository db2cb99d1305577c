// What the words at the head of a column say of it.
import { nameKey, skeletonOf } from '../thai/fold';
import { kept } from '../thai/kept';
import { BEGINNINGS, EXACT, type Role, WITHIN } from './headWords';

/** A longer text is a sentence, not a header. */
const LONGEST = 40;

/** The role that a header word gives its column, or nothing when the text is no header word. */
export function roleOfHeader(text: string): Role | undefined {
  if (text === '' || text.length > LONGEST || SCORE.test(text)) return undefined;
  const key = nameKey(text.replace(OF_HUNDRED, '')) || (PERCENT.test(text) ? 'ร้อยละ' : signs(text));
  return kept(roles, key, roleOfKey);
}

/** A text with a score in it is a row. */
const SCORE = /[0-9๐-๙]\.[0-9๐-๙]{2}/;
/** "คะแนน (เต็ม 100)" is a score, not a full mark. */
const OF_HUNDRED = /(?!^)[([][^)\]]*(?:เต็ม|100|๑๐๐)[^)\]]*[)\]]/;
const PERCENT = /^[\s(]*%[\s)]*$/;
/** "+/-", "±", "Δ": by how much scores differ. */
const signs = (text: string): string => (/[+±Δ△]/.test(text) ? 'ผลต่าง' : '');

// The same few words and titles stand in every table.
const roles = new Map<string, Role | undefined>();

function roleOfKey(key: string): Role | undefined {
  if (key === '') return undefined;
  const exact = EXACT.get(key) ?? EXACT.get(key.replace(YEAR_BEHIND, ''));
  if (exact) return exact;
  const beginning = BEGINNINGS.find(([word]) => key.startsWith(word));
  if (beginning) return beginning[1];
  const within = WITHIN.find(([word]) => word.test(key));
  if (within) return within[1];
  if (isOneSlipFrom(key, 'คะแนน')) return 'score';
  return slippedRole(key) ?? brokenRole(key);
}

let slippable: readonly (readonly [string, Role])[] | undefined;

/** The role of a word that is one typing mistake away; shorter words are too much alike. */
function slippedRole(key: string): Role | undefined {
  slippable ??= [
    ...[...EXACT].filter(([word]) => word.length >= 4),
    ...BEGINNINGS.filter(([word]) => word.length >= 5),
  ];
  return slippable.find(([word]) => isOneSlipFrom(key, word))?.[1];
}

/** A shorter skeleton may be that of another word. */
const LEAST_BONES = 4;
let skeletons: ReadonlyMap<string, Role> | undefined;

/** The role of a word whose marks a PDF lost. */
function brokenRole(key: string): Role | undefined {
  skeletons ??= new Map([...BEGINNINGS, ...EXACT].map(([word, role]) => [skeletonOf(word), role]));
  const bones = skeletonOf(key);
  return bones.length < LEAST_BONES ? undefined : skeletons.get(bones);
}

/** "ผลการประเมิน ปี 2565". */
const YEAR_BEHIND =
  /(?:ประจำ)?(?:ปีงบประมาณ|ปี)?(?:พศ)?2[56]\d\d$|(?:ประจำ)?(?:ปีงบประมาณ|ปี)(?:พศ)?(?:[5-7]\d|20[12]\d)$/;

/** True when one character added, left out, changed, or swapped with its neighbour makes one word the other. */
function isOneSlipFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
