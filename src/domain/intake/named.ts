// Cells that name an instrument, or a sum or mean, instead of an item.
import { toArabicDigits } from '../thai/digits';
import { nameKey } from '../thai/fold';
import { type CodeReading, refused } from './codeReading';
import { namedBy, type Vocabulary } from './vocabulary';

const BEFORE = /^(?:ผลคะแนน|คะแนน|ด้าน|แบบวัด|แบบสำรวจ|แบบตรวจ|แบบ)?\s*([A-Za-z]{2,})(.*)$/;
/** Behind an instrument: nothing, its weight, or the word for score. Anything else may be about its respondents. */
const BEHIND =
  /^[\s.:)\]–—-]*(?:[([]?\s*(?:น้ำหนัก|ร้อยละ|คะแนนเฉลี่ย|คะแนนรวม|คะแนน|เต็ม|\d+(?:\.\d+)?(?!\d)|%|\s)*[)\]]?)[\s.:]*$/;
const IN_BRACKETS = /^(.*\S)\s*[([]\s*([A-Za-z]{2,})\s*[)\]]$/;

/** Behind an instrument: the number of its item, and its title. */
const NUMBERED = /^\s*[-.]?\s*(?:ข้อที่|ข้อ)?\s*([A-Za-z])?\s*0*(\d+)[\s.:)–—-]*(\D.*)?$/;

/** `OIT`, `ด้าน IIT`, `IIT (ร้อยละ 30)`; `OIT12` is O12 only where the title says so, and a hospital's `MOIT 3` belongs elsewhere. */
export function readInstrument(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  if (/^MOIT(?![A-Za-z])/i.test(text)) return refused('otherFramework', { name: 'MOIT' }, []);
  const arabic = toArabicDigits(text);
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
    const ids = own === letter ? [item?.id, digits] : [item?.id];
    if (behind === '') {
      const known = ids.filter(candidate => candidate !== undefined && byId.has(candidate)) as string[];
      return refused('unreadableCode', {}, known, item);
    }
    if (item && namedBy(vocabulary, behind).includes(item)) {
      return { kind: 'node', node: item, text: behind, alike: true };
    }
  }
  const name = rest.replace(/^[\s.:(–—-]+|[\s)]+$/g, '');
  return BEHIND.test(rest) || namedBy(vocabulary, name).includes(node)
    ? { kind: 'node', node, text: '', alike: false }
    : undefined;
}

/** `แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)`. */
function readIdInBrackets(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  const [, name = '', id = ''] = IN_BRACKETS.exec(text) ?? [];
  const node = vocabulary.byId.get(id.toUpperCase());
  return node && namedBy(vocabulary, name).includes(node)
    ? { kind: 'node', node, text: name, alike: false }
    : undefined;
}

const TOTAL_KEYS =
  /^(รวม|ผลรวม|คะแนนรวม|ผลคะแนนรวม|(?:คะแนน|ค่?า)?เฉล[ล\u0e35\u0e48]*ย|ภาพรวม|คะแนนภาพรวม|ita(?!s)|(?:ผล)?(?:คะแนน|การประเมิน|ประเมิน)ita|คะแนนผลการประเมิน|total|average|mean|sum|grandtotal)/;
const OVERALL_KEYS = /คะแนนรวม|ภาพรวม|รวมทั้งหมด|รวมทั้งสิ้น|ita|totalscore/;

/** `รวม`, `ค่าเฉลี่ย`, `คะแนนรวม ITA`. */
export function readTotal(text: string): CodeReading | undefined {
  const key = nameKey(text);
  return TOTAL_KEYS.test(key) ? { kind: 'total', overall: OVERALL_KEYS.test(key) } : undefined;
}
