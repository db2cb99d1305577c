// Which units a plan's cell of those responsible names. Offices put them below one another, or between commas, slashes and
// "and"; but Thai names hold "and" too (กองสาธารณสุขและสิ่งแวดล้อม), so only what a unit can begin with is another unit.
import { nameKey } from '../thai/fold';
import { printable } from '../thai/printable';

/** What names of units, and of officers who are named in their place, begin with. */
const BEGINNING = [
  'ทุก|กอง|สำนัก|ฝ่าย|งาน|ส่วน|หน่วย|กลุ่ม|แผนก|ศูนย์|โรงเรียน|คณะ|อบต|อบจ|องค์การ|เทศบาล',
  'ปลัด|รองปลัด|นายก|รองนายก|เลขานุการ|หัวหน้า|ผอ|ผู้อำนวยการ|ผู้บริหาร|ผู้รับผิดชอบ|ผู้เกี่ยวข้อง|ผู้ที่เกี่ยวข้อง',
  'เจ้าหน้าที่|เจ้าพนักงาน|พนักงาน|บุคลากร|นิติกร|นักวิ|นักจัดการ|นักทรัพยากร|นักพัฒนา|นักประชา',
].join('|');

const AND = '(?:และ\\s*/\\s*หรือ|และ|หรือ|ร่วมกับ)';
const SEPARATOR = new RegExp(
  `[ \\t]*(?<mark>[\\r\\n,;/]|${AND}(?=\\s*(?:${BEGINNING}))|[ \\t](?=กอง|สำนัก))\\s*`,
  'g',
);

/** Numbers and bullets of lists, and "and" after a comma. */
const LEAD = new RegExp(`^(?:[-–•*]\\s*|[\\d๐-๙]+[.)]\\s*|${AND}\\s*(?=${BEGINNING}))+`);
/** How names go on that were broken off at a comma or at the end of a line. */
const REST = /^(?:และ|ศาสนา|วัฒนธรรม)/;
/** `ทุกกอง/สำนัก` is any of them and no two units; `สำนักปลัด/ทุกกอง` names two. */
const KIND = '(?:กอง|สำนัก|ฝ่าย|งาน|ส่วน|ส่วนราชการ|หน่วย|หน่วยงาน)';
const BARE = new RegExp(`^${KIND}$`);
const ANY = new RegExp(`(?:^|ทุก)${KIND}$`);
const DIVISION = /^(?:กอง|สำนัก)/;
const NOTHING = /^[-–—.\s]*$/;

/**
 * The units of a cell in their order, each once; none where nobody is named.
 *
 * @example unitsIn('สำนักปลัด, กองคลังและกองช่าง') // ['สำนักปลัด', 'กองคลัง', 'กองช่าง']
 * @example unitsIn('กองสาธารณสุขและสิ่งแวดล้อม') // ['กองสาธารณสุขและสิ่งแวดล้อม']
 */
export function unitsIn(cell: string): readonly string[] {
  const named = piecesOf(printable(cell)).map(piece =>
    piece.replace(/\s+/g, ' ').trim().replace(LEAD, '').trim(),
  );
  const units = new Map<string, string>();
  for (const name of named)
    if (!NOTHING.test(name) && !units.has(unitKey(name))) units.set(unitKey(name), name);
  return [...units.values()];
}

/** Under it a unit meets its other spellings, which differ by spaces and the dots of abbreviations. */
export const unitKey = (name: string): string => nameKey(name) || name.trim();

/** What is in brackets belongs to the name before it. */
const withoutBrackets = (cell: string): string =>
  cell.replace(/\([^()]*\)/g, text => 'x'.repeat(text.length));

function piecesOf(cell: string): readonly string[] {
  const plain = withoutBrackets(cell);
  const pieces: string[] = [];
  let start = 0;
  for (const { 0: found, groups, index } of plain.matchAll(SEPARATOR)) {
    const before = plain.slice(start, index).trim();
    const after = plain.slice(index + found.length);
    if (!separates(groups?.mark ?? '', before, after)) continue;
    pieces.push(cell.slice(start, index));
    start = index + found.length;
  }
  return [...pieces, cell.slice(start)];
}

function separates(mark: string, before: string, after: string): boolean {
  if (mark === '/') {
    const next = after.split(SEPARATOR)[0]?.trim() ?? '';
    return !BARE.test(next) && !(ANY.test(before) && ANY.test(next));
  }
  if (mark.trim() === '' && !/[\r\n]/.test(mark)) return DIVISION.test(before);
  return !REST.test(after) || LEAD.test(after);
}
