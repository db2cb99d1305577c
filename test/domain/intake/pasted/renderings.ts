// One table in every form in which text of a result page or a PDF comes, and what stands around it.
import { toThaiDigits } from '../../../../src/domain/thai/digits';

export interface PrintedRow {
  readonly code: string;
  readonly name: string;
  readonly comment: string;
  readonly score: string;
}

/** A row of the table, or a text above the rows that follow. */
export type Printed = PrintedRow | string;

export type Rendering = (rows: readonly Printed[]) => string;

const HEADS = ['ข้อ', 'ประเด็นการตรวจ', 'ความคิดเห็น', 'คะแนน'];
const cellsOf = ({ code, name, comment, score }: PrintedRow): readonly string[] => [
  code,
  name,
  comment,
  score,
];

/** Each text in front of its rows, and the heads of the columns again under it. */
const inLines = (
  rows: readonly Printed[],
  row: (cells: readonly string[]) => string,
  text: (text: string) => string,
): string =>
  [
    ...(typeof rows[0] === 'string' ? [] : [row(HEADS)]),
    ...rows.flatMap(printed =>
      typeof printed === 'string' ? ['', text(printed), row(HEADS)] : [row(cellsOf(printed))],
    ),
  ].join('\n');

const tabs: Rendering = rows =>
  inLines(
    rows,
    cells => cells.join('\t'),
    text => `${text}\t\t\t`,
  );

const markdown: Rendering = rows =>
  inLines(
    rows,
    cells => `| ${cells.join(' | ')} |${cells === HEADS ? '\n|---|:--|---|--:|' : ''}`,
    text => text,
  );

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const html: Rendering = rows => {
  const cell = (text: string): string =>
    `  <td class="c">${text === '' ? '&nbsp;' : `<p>${escaped(text)}</p>`}</td>`;
  const row = (cells: readonly string[]): string => `<tr>\n${cells.map(cell).join('\n')}\n</tr>`;
  const text = (title: string): string => `<tr><td colspan="4"><b>${escaped(title)}</b><br></td></tr>`;
  return `<table border="1"><tbody>\n${inLines(rows, row, text)}\n</tbody></table>`;
};

/** Columns of even width; a blank comment leaves no trace. */
const spaces: Rendering = rows =>
  inLines(
    rows,
    cells => cells.filter(cell => cell !== '').join('    '),
    text => `   ${text}`,
  );

const singleSpaces: Rendering = rows =>
  inLines(
    rows,
    cells => cells.filter(cell => cell !== '').join(' '),
    text => text,
  );

/** Texts broken where a column of a page ends. */
const wrapped = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < 24) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Every cell on a line of its own, long ones on several. */
const broken: Rendering = rows =>
  inLines(
    rows,
    cells =>
      cells
        .filter(cell => cell !== '')
        .flatMap(wrapped)
        .join('\n'),
    text => text,
  );

/** The title breaks, and its last line ends in the score. */
const brokenTitles: Rendering = rows =>
  inLines(
    rows,
    cells => {
      const [code, ...words] = cells
        .filter(cell => cell !== '')
        .join(' ')
        .split(' ');
      const half = Math.ceil(words.length / 2);
      return words.length < 3
        ? [code, ...words].join(' ')
        : `${[code, ...words.slice(0, half)].join(' ')}\n${words.slice(half).join(' ')}`;
    },
    text => text,
  );

/** The comment of a row in tabs goes on over lines, and the score follows. */
const brokenTabs: Rendering = rows =>
  inLines(
    rows,
    ([code, name, comment = '', score]) =>
      cellsBroken(comment)
        ? `${code}\t${name}\t${wrapped(comment).join('\n')}\t${score}`
        : [code, name, comment, score].join('\t'),
    text => text,
  );

const cellsBroken = (comment: string): boolean => wrapped(comment).length > 1;

/** A spreadsheet puts a cell of several lines in quotes. */
const quoted: Rendering = rows =>
  inLines(
    rows,
    cells => cells.map(cell => (cellsBroken(cell) ? `"${wrapped(cell).join('\n')}"` : cell)).join('\t'),
    text => text,
  );

export const RENDERINGS: Readonly<Record<string, Rendering>> = {
  tabs,
  'Markdown bars': markdown,
  'an HTML table': html,
  'several spaces': spaces,
  'single spaces': singleSpaces,
  'broken lines': broken,
  'broken titles': brokenTitles,
  'comments broken between tabs': brokenTabs,
  'quoted cells': quoted,
};

/** What stands around a table and inside the text without meaning anything. */
export const NOISE: Readonly<Record<string, (text: string) => string>> = {
  nothing: text => text,
  'Windows line ends and a byte order mark': text => `\ufeff${text.replace(/\n/g, '\r\n')}`,
  'zero-width and direction marks': text => text.replace(/ /g, '\u200b \u200e').replace(/\n/g, '\u202a\n'),
  'no-break spaces': text => text.replace(/ /g, '\u00a0'),
  'Thai digits': toThaiDigits,
  'a memo around it': text =>
    [
      'บันทึกข้อความ',
      'ส่วนราชการ สำนักปลัด อบต.ตัวอย่าง',
      'เรื่อง ผลคะแนน OIT ประจำปีงบประมาณ พ.ศ. 2564',
      '',
      '1. ตามที่ได้เข้ารับการประเมิน ผลเป็นดังตารางข้างล่าง ซึ่งรวมแล้วได้ร้อยละ 91.85 และยังมีข้อที่ต้องแก้ไขโดยเร็วก่อนการประเมินครั้งหน้า',
      '',
      text,
      '',
      'จึงเรียนมาเพื่อโปรดทราบ',
      '(ลงชื่อ)',
      'ตำแหน่ง หัวหน้าสำนักปลัด',
    ].join('\n'),
};

/** A page number, a form feed and the page's head after every so many lines that begin a row. */
export const withPages = (text: string, every: number): string => {
  let rows = 0;
  return text
    .split('\n')
    .map(line => {
      if (!/^O/.test(line) || ++rows % every !== 0) return line;
      return `- ${rows / every} -\n\f\nรายงานผลการประเมิน ITA อบต.ตัวอย่าง\n${line}`;
    })
    .join('\n');
};
