// Cells that name an instrument, or a sum or mean, instead of an item.
import type { FrameworkNode } from '../framework/node';
import { toArabicDigits } from '../thai/digits';
import { nameKey } from '../thai/fold';
import { type CodeReading, refused } from './codeReading';
import { roleOfHeader } from './headRole';
import { namedBy, type Vocabulary } from './vocabulary';

const BEFORE =
  /^(?:ผลคะแนน|คะแนน|ด้าน|แบบวัด|แบบสำรวจ|แบบตรวจ|แบบ)?\s*(?:ITA\s*[-–—:/]?\s*)?([A-Za-z]{2,})(.*)$/;
/** Behind an instrument: nothing, its weight, or the word for score. Anything else may be about its respondents. */
const BEHIND =
  /^[\s.:)\]–—-]*(?:[([]?\s*(?:น้ำหนัก|ร้อยละ|คะแนนเฉลี่ย|คะแนนรวม|คะแนน|เต็ม|ข้อ|\d+(?:\.\d+)?(?!\d)|%|\s)*[)\]]?)[\s.:]*$/;
const DOTTED = /\b([a-z])\. ?([a-z])\. ?([a-z])\b\.?/i;
const IN_BRACKETS = /^(.*\S)\s*[([]\s*([A-Za-z]{2,})\s*[)\]]$/;

/** Behind an instrument: the number of its item, and its title. */
const NUMBERED = /^\s*[-.]?\s*(?:ข้อที่|ข้อ)?\s*([A-Za-z])?\s*0*(\d+)[\s.:)–—-]*(\D.*)?$/;

const LATIN = /[A-Za-z]\.?[A-Za-z]/;

/** `OIT`, `ด้าน IIT`, `IIT (ร้อยละ 30)`; `OIT12` is O12 only where the title says so, and a hospital's `MOIT 3` belongs elsewhere. */
export function readInstrument(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  if (!LATIN.test(text)) return undefined;
  if (/^MOIT(?![A-Za-z])/i.test(text)) return refused('otherFramework', { name: 'MOIT' }, []);
  // "I.I.T." is IIT.
  const dotted = toArabicDigits(text);
  const arabic = dotted.includes('.') ? dotted.replace(DOTTED, '$1$2$3') : dotted;
  return readIdFirst(arabic, vocabulary) ?? readIdInBrackets(arabic, vocabulary);
}

function readIdFirst(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  const { byId, letters } = vocabulary;
  const [, id = '', rest = ''] = BEFORE.exec(text) ?? [];
  const node = byId.get(id.toUpperCase());
  if (!node) return undefined;
  const letter = [...letters].find(([, instrument]) => instrument === node)?.[0] ?? '';
  const numbered = NUMBERED.exec(rest);
  if (numbered) {
    const [, own = letter, digits = '', behind = ''] = numbered;
    const item = byId.get(`${own.toUpperCase()}${digits}`);
    if (behind === '') {
      // Another instrument's indicator with this number is not meant: "EIT1" is no part of IIT.
      const indicator = own === letter ? node.children.find(({ id }) => id === digits) : undefined;
      const known = [item, indicator].flatMap(candidate => candidate?.id ?? []);
      return refused('unreadableCode', {}, known, item);
    }
    if (item && namedBy(vocabulary, behind).includes(item)) {
      return { kind: 'node', node: item, text: behind, alike: true };
    }
  }
  const name = rest.replace(/^[\s.:(–—-]+|[\s)]+$/g, '');
  return BEHIND.test(rest) || namedBy(vocabulary, name).includes(node) || isWordOf(node, name)
    ? { kind: 'node', node, text: '', alike: false }
    : undefined;
}

/** "IIT (ภายใน)", "EIT – ผู้มีส่วนได้ส่วนเสียภายนอก": an end of its own name. */
function isWordOf({ name }: FrameworkNode, word: string): boolean {
  const key = nameKey(word);
  return key.length >= LEAST_END && nameKey(name).endsWith(key);
}

const LEAST_END = 5;

/** `แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)`. */
function readIdInBrackets(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  if (!text.endsWith(')') && !text.endsWith(']')) return undefined;
  const [, name = '', id = ''] = IN_BRACKETS.exec(text) ?? [];
  const node = vocabulary.byId.get(id.toUpperCase());
  return node && namedBy(vocabulary, name).includes(node)
    ? { kind: 'node', node, text: name, alike: false }
    : undefined;
}

const TOTAL_KEYS =
  /^(?:สรุป)?(?:ผล)?(?:การ?)?(?:ประเมิน)?(?:ค่?า)?(?:คะแนน)?(?:รวม|เฉล[ล\u0e35\u0e48]*ย|ภาพรวม|(?:การ)?(?:ประเมิน)?ita(?!s(?!core)|[a-z]it))|^คะแนนผลการประเมิน|^(?:total|overall|average|mean|sum|grandtotal)/;
const OVERALL_KEYS = /คะแนนรวม|ภาพรวม|รวมทั้งหมด|รวมทั้งสิ้น|ita|totalscore|overall/;

/** `รวม`, `ค่าเฉลี่ย`, `คะแนนรวม ITA`; those of others and of other years are none. */
export function readTotal(text: string, year: number): CodeReading | undefined {
  const key = nameKey(text);
  return TOTAL_KEYS.test(key) && !isOfOthers(key, text, year)
    ? { kind: 'total', overall: OVERALL_KEYS.test(key) }
    : undefined;
}

/** `ค่าเฉลี่ยประเทศ`, `คะแนนรวมปี 2564`: no word about what the office has in this year. */
export function isTotalOfOthers(text: string, year: number): boolean {
  const key = nameKey(text);
  return TOTAL_KEYS.test(key) && isOfOthers(key, text, year);
}

const YEAR = /2[45]\d\d|20[12]\d|(?:ปี|พศ|fy|งบประมาณ)([4-7]\d)(?!\d)/;

function isOfOthers(key: string, text: string, year: number): boolean {
  if (roleOfHeader(text) === 'others') return true;
  const [written, short] = YEAR.exec(key) ?? [];
  if (written === undefined) return false;
  const full = short === undefined ? Number(written) : 2500 + Number(short);
  return (full < 2400 ? full + 543 : full) !== year;
}
