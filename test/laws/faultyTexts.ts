// Tables rendered as text the way that PDFs, letters and spreadsheet files give them, with the faults that they make.

/** A row of a table, and the truth about it. */
export interface TrueRow {
  readonly id: string;
  readonly name: string;
  /** As it is printed. */
  readonly score: string;
}

/** @param pick gives a number below the one that it is asked for */
export type Rendering = (rows: readonly TrueRow[], pick: (count: number) => number) => string;

const lines = (rows: readonly TrueRow[], line: (row: TrueRow, index: number) => string): string =>
  rows.map(line).join('\n');

const CODED = /^[A-Z]\d/;
const of = ({ id, name }: TrueRow): string => (CODED.test(id) ? `${id} ${name}` : name);
const comma = (score: string): string => score.replace('.', ',');

const SENTENCES: readonly ((row: TrueRow) => string)[] = [
  row => `${of(row)} ได้คะแนน ${row.score} คะแนน`,
  row => `${of(row)} ได้รับคะแนน ${row.score}`,
  row => `${of(row)} มีคะแนนเท่ากับ ${row.score}`,
  row => `${of(row)} เท่ากับ ${row.score} คะแนน`,
  row => `${of(row)} คิดเป็นร้อยละ ${row.score}`,
  row => `${of(row)} ได้ร้อยละ ${row.score}`,
  row => `${of(row)} ${'.'.repeat(12)} ${row.score}`,
  row => `${of(row)}${'.'.repeat(9)}${row.score}`,
  row => `${of(row)} … ${row.score} %`,
  row => `${of(row)}: ${row.score}`,
  row => `${of(row)} = ${row.score} คะแนน`,
];

/** Columns of even width, the widest cell with but one space behind it. */
const layout: Rendering = rows => {
  const width = Math.max(...rows.map(row => of(row).length)) + 1;
  return lines(rows, (row, index) => `${String(index + 1).padEnd(6)}${of(row).padEnd(width)}${row.score}`);
};

/** The name in two lines, the score beside the first, the second, or on a line between them. */
const wrapped: Rendering = (rows, pick) =>
  lines(rows, row => {
    const [head, tail] = halves(row.name);
    if (CODED.test(row.id)) return `${row.id} ${row.name} ${row.score}`;
    if (tail === '') return `${row.name}   ${row.score}`;
    return [
      `${head}   ${row.score}\n${tail}`,
      `${head}\n${tail}   ${row.score}`,
      `${head}\n${tail}\n${row.score}`,
      `${head}\n            ${row.score}\n${tail}`,
    ][pick(4)] as string;
  });

/** Breaks a name in front of a consonant or leading vowel, near its middle; nothing behind it where it is short. */
function halves(name: string): readonly [string, string] {
  for (let at = Math.ceil(name.length / 2); at < name.length - 2; at++) {
    const isWord = /[เ-ไก]/.test(name[at] as string) && !/[เ-ไ]/.test(name[at - 1] as string);
    if (isWord && name.length > 14) return [name.slice(0, at), name.slice(at)];
  }
  return [name, ''];
}

const csv =
  (separator: string, cell: (text: string) => string): Rendering =>
  rows =>
    [['ข้อ', 'ชื่อ', 'คะแนน'], ...rows.map(({ id, name, score }) => [id, name, score])]
      .map(cells => cells.map(cell).join(separator))
      .join('\n');

/** Faults after which every row is still told: they are read, or nearly all of them. */
export const READABLE: Readonly<Record<string, Rendering>> = {
  'name and score': rows => lines(rows, row => `${of(row)} ${row.score}`),
  'numbered names': rows =>
    lines(rows, row =>
      CODED.test(row.id) ? `${of(row)} ${row.score}` : `${row.id}. ${row.name} ${row.score}`,
    ),
  'alternating lines': rows => lines(rows, row => `${of(row)}\n${row.score}`),
  sentences: (rows, pick) =>
    lines(rows, row => (SENTENCES[pick(SENTENCES.length)] as (row: TrueRow) => string)(row)),
  layout,
  'a result behind the score': rows =>
    lines(rows, (row, index) => `${index + 1} ${of(row)} ${row.score} ผ่านเกณฑ์`),
  'a result glued to the score': rows =>
    lines(rows, row => `${of(row)} ${/\./.test(row.score) ? row.score : `${row.score}.00`}ผ่านเกณฑ์`),
  'wrapped names': wrapped,
  commas: csv(',', text => text),
  'quoted commas': csv(',', text => `"${text}"`),
  'semicolons and decimal commas': csv(';', comma),
  'cells on lines of their own between bars': rows =>
    rows.flatMap(row => [of(row), '|', row.score, '|']).join('\n'),
  'bars in front': rows => rows.flatMap(row => [`| ${of(row)}`, `| ${row.score} |`]).join('\n'),
  'marks torn from their letters': (rows, pick) => lines(rows, row => `${torn(of(row), pick)} ${row.score}`),
  'a heading and a total': rows =>
    `แบบวัด คะแนน\n${lines(rows, row => `${of(row)} ${row.score}`)}\nคะแนนรวม 87.65`,
};

/** A mark on the next line, or behind a space. */
const torn = (text: string, pick: (count: number) => number): string =>
  text.replace(
    /(?<=[ก-ฮ])[\u0e31\u0e34-\u0e39\u0e47-\u0e4c]/g,
    mark => [mark, mark, mark, ` ${mark}`, `\n${mark}`][pick(5)] as string,
  );

/** Faults that leave something unsure: read right, or told. */
export const UNSURE: Readonly<Record<string, Rendering>> = {
  'several rows on a line': (rows, pick) => {
    const size = 2 + pick(2);
    const groups = rows.flatMap((_, index) => (index % size === 0 ? [rows.slice(index, index + size)] : []));
    return groups
      .map(group => group.map(row => `${of(row)} ${row.score}`).join(['  ', ' ', ', '][pick(3)]))
      .join('\n');
  },
  'all names and then all scores': rows => `${lines(rows, of)}\n\n${lines(rows, ({ score }) => score)}`,
  'all scores and then all names': rows => `${lines(rows, ({ score }) => score)}\n${lines(rows, of)}`,
  'a score missing from its column': (rows, pick) => {
    const missing = pick(rows.length);
    return `${lines(rows, of)}\n${lines(
      rows.filter((_, index) => index !== missing),
      ({ score }) => score,
    )}`;
  },
  'scores in front of names': rows => lines(rows, row => `${row.score}\n${of(row)}`),
  'a code or score glued to the title': rows =>
    lines(rows, row => `${CODED.test(row.id) ? row.id : ''}${row.name}${row.score}`),
  'a note that quotes another score': rows =>
    lines(rows, row => `${of(row)} ${row.score} หมายเหตุ ปีก่อนได้ 55.55`),
  'another score in front': rows => lines(rows, row => `${of(row)} ปีก่อนได้ 55.55 ปีนี้ ${row.score}`),
  'a hundred torn in two': rows =>
    lines(rows, row => `${of(row)} ${Number(row.score) === 100 ? '1\n00' : row.score}`),
  'a score torn in two': rows => lines(rows, row => `${of(row)} ${row.score.replace('.', '.\n')}`),
  'a line that cannot be read between rows': (rows, pick) =>
    lines(rows, row => `${of(row)} ${row.score}${pick(3) > 0 ? '' : `\n${JUNK[pick(JUNK.length)]}`}`),
  'other words in front of the name': rows =>
    lines(rows, row =>
      CODED.test(row.id) ? `${of(row)} ${row.score}` : `ตัวชี้วัชี้ วัดที่ ${row.id} ${row.name} ${row.score}`,
    ),
  'syllables twice': rows =>
    lines(rows, row => `${CODED.test(row.id) ? `${row.id} ` : ''}${twice(row.name)} ${row.score}`),
};

/** As one viewer copies: the syllable and its mark again behind it. */
const twice = (name: string): string =>
  name.replace(/([ก-ฮ][\u0e31\u0e34-\u0e39\u0e47-\u0e4c]+)([ก-ฮ])/, '$1$2$1 $2');

const JUNK = ['???', '1๗ การที่ไม่มีใครรู้ 44.44', 'โปรดดูหน้าถัดไป', '(ต่อ)', 'การ ๆ ๆ 33.33', '—', 'x9 12'];
