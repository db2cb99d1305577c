// Tables rendered in the shapes in which people paste them: lists with marks, chats, cells one below the other, heads over
// numbers, words for scores, lists of contents, a second number for what has one.
import type { FrameworkNode } from '../../src/domain/framework/node';
import type { TrueRow } from './faultyTexts';

type Pick = (count: number) => number;

export interface Shaped {
  readonly text: string;
  /** What the text says of its rows, where that is not what the table says. */
  readonly rows?: readonly TrueRow[];
  /** Nodes whose score the text leaves open. */
  readonly open?: readonly string[];
  /** The numbers are no scores at all, so that nothing need be said of them. */
  readonly isNone?: boolean;
}

/** @param nodes those of the rows */
export type Shape = (rows: readonly TrueRow[], pick: Pick, nodes: readonly FrameworkNode[]) => Shaped;

const CODED = /^[A-Z]\d/;
const ONE_OF = <T>(pick: Pick, all: readonly T[]): T => all[pick(all.length)] as T;

/** As a table names a row. */
const of = ({ id, name }: TrueRow, pick: Pick): string =>
  CODED.test(id)
    ? ONE_OF(pick, [`${id} ${name}`, id])
    : /^\d/.test(id)
      ? ONE_OF(pick, [name, `ตัวชี้วัดที่ ${id} ${name}`, `${id}. ${name}`, `ตัวชี้วัดที่ ${id}`])
      : ONE_OF(pick, [id, name]);
const byName = ({ id, name }: TrueRow): string => (CODED.test(id) ? `${id} ${name}` : name);

/** As short as it can be. */
const called = ({ id }: TrueRow): string => (/^\d/.test(id) ? `ตัวชี้วัดที่ ${id}` : id);

/** Every row in the same way, so that the text looks like one that a person made. */
const alike = (rows: readonly TrueRow[], pick: Pick): readonly string[] => {
  const way = pick(4);
  return rows.map(row => of(row, count => way % count));
};
const lines = (rows: readonly TrueRow[], line: (row: TrueRow, index: number) => string): Shaped => ({
  text: rows.map(line).join('\n'),
});

const MARKS = ['- ', '• ', '* ', '– ', '▪ ', '·  ', '➢ ', '✔ ', '•\t', '-\t', 'o\t', '\uf0b7 ', '-'];
const SENDERS = ['ปลัด', 'กองคลัง อบต.ตัวอย่าง', 'Clerk', 'สำนักปลัด', 'พี่หนึ่ง 2'];
const TIMES = ['10:21', '09.05 น.', '10:21 AM', '[10:21]', '8/1/2565 10:21'];

const chat = (pick: Pick): ((message: string) => string) => {
  const sender = ONE_OF(pick, SENDERS);
  const time = ONE_OF(pick, TIMES);
  const isTabs = pick(3) > 0;
  return message =>
    isTabs
      ? `${time}\t${sender}\t${message.includes('\n') ? `"${message}"` : message}`
      : `${time} ${sender} ${message}`;
};

const firstAndLast = (node: FrameworkNode): string => {
  const codes: string[] = [];
  const walk = (one: FrameworkNode): void => {
    if (one.children.length === 0) codes.push(one.id);
    for (const child of one.children) walk(child);
  };
  walk(node);
  return codes.length > 1 ? `${codes[0]}-${codes[codes.length - 1]}` : '';
};

/** A title in two pieces, parted at one of its spaces or near its middle. */
function pieces(name: string, pick: Pick): readonly [string, string] {
  const spaces = [...name.matchAll(/ /g)].map(({ index = 0 }) => index);
  if (spaces.length > 0) {
    const at = ONE_OF(pick, spaces);
    return [name.slice(0, at), name.slice(at + 1)];
  }
  for (let at = Math.ceil(name.length / 2); at < name.length - 2; at++)
    if (/[เ-ไก]/.test(name[at] as string) && !/[เ-ไ]/.test(name[at - 1] as string))
      return [name.slice(0, at), name.slice(at)];
  return [name, ''];
}

/** Shapes that say what every score is of: nearly all of them are read. */
export const PLAIN: Readonly<Record<string, Shape>> = {
  'words of heads in front of a name': (rows, pick) => {
    const word = ONE_OF(pick, ['ค่าคะแนน', 'คะแนน', 'ผลคะแนน', 'คะแนนเฉลี่ย', 'ผลการประเมิน', 'ผลประเมิน']);
    const between = ONE_OF(pick, ['\n', '\n', ' ', ' = ', ' : ', '\n\n']);
    return lines(rows, row => `${word} ${of(row, () => 0)}${between}${row.score}`);
  },
  'marks of a list': (rows, pick) => {
    const mark = ONE_OF(pick, MARKS);
    const between = ONE_OF(pick, [' ', ' ', ': ', '\n', '\n  ', '\t', ' = ']);
    const named = alike(rows, pick);
    return lines(rows, (row, at) => `${mark}${named[at]}${between}${row.score}`);
  },
  'a message of a chat in several lines': (rows, pick) => {
    const said = chat(pick);
    const named = alike(rows, pick);
    const all = rows.map((row, at) => `${named[at]} ${row.score}`).join('\n');
    return { text: [said('สวัสดีค่ะ'), said(`ผลคะแนนค่ะ\n${all}`), said('รับทราบ')].join('\n') };
  },
  'a message of a chat for each row': (rows, pick) => {
    const said = chat(pick);
    const named = alike(rows, pick);
    return lines(rows, (row, at) => said(`${named[at]} ${row.score}`));
  },
  'cells one below the other': (rows, pick) => {
    const lead = pick(3);
    const blank = ONE_OF(pick, ['\n', '\n', '\n\n']);
    const sorted = lead === 1 ? [...rows].sort((a, b) => Number(b.score) - Number(a.score)) : rows;
    return lines(sorted, (row, at) =>
      [
        ...(CODED.test(row.id) ? [row.id] : [lead === 2 && /^\d/.test(row.id) ? row.id : String(at + 1)]),
        row.name,
        row.score,
      ].join(blank),
    );
  },
  'the codes of a group in brackets': (rows, pick, nodes) => {
    const isLong = pick(2) > 0;
    const between = ONE_OF(pick, [' ', ' ', ' = ', '\t', '\n', ' ได้ ']);
    return lines(rows, (row, at) => {
      const range = firstAndLast(nodes[at] as FrameworkNode);
      const lead = isLong && /^\d/.test(row.id) ? `ตัวชี้วัดที่ ${row.id} ` : '';
      return `${lead}${byName(row)}${range === '' ? '' : ` (${range})`}${between}${row.score}`;
    });
  },
  'a title in two lines': (rows, pick) =>
    lines(rows, row => {
      const [head, rest] = pieces(row.name, pick);
      const lead = CODED.test(row.id) ? `${row.id} ` : /^\d/.test(row.id) ? `${row.id}. ` : '';
      return rest === '' ? `${lead}${head} ${row.score}` : `${lead}${head}\n${rest} ${row.score}`;
    }),
  'the full mark in a table without heads': (rows, pick) => {
    const between = ONE_OF(pick, ['\t', '\t', ',', ';', ' | ']);
    const order = pick(3);
    return lines(rows, row => {
      const cells = order < 2 ? ['100', row.score] : [row.score, '100'];
      return [row.id, ...(order === 1 && CODED.test(row.id) ? [] : [row.name]), ...cells].join(between);
    });
  },
  'heads over numbers': (rows, pick) => {
    const size = 2 + pick(3);
    const between = ONE_OF(pick, [' ', '  ', '\t', ' | ']);
    const groups = rows.flatMap((_, at) => (at % size === 0 ? [rows.slice(at, at + size)] : []));
    return {
      text: groups
        .map(group => `${group.map(called).join(between)}\n${group.map(row => row.score).join(between)}`)
        .join('\n\n'),
    };
  },
  'contents above it': (rows, pick) => {
    const named = alike(rows, pick);
    let page = 1 + pick(9);
    const leader = ONE_OF(pick, [' ..... ', '.........', ' ', '\t', ' …… ']);
    const pages = rows.map(row => {
      page += 1 + pick(4);
      return `${/^\d/.test(row.id) ? `ตัวชี้วัดที่ ${row.id} ` : ''}${byName(row)}${leader}${page}`;
    });
    const title = ONE_OF(pick, ['สารบัญ\n', '']);
    return {
      text: `${title}${pages.join('\n')}\n\nผลการประเมิน\n${rows.map((row, at) => `${named[at]} ${row.score}`).join('\n')}`,
    };
  },
};

const others = (score: string, pick: Pick): string => {
  const other = String(51 + pick(48));
  return Number(other) === Number(score) ? '50' : other;
};

/** Shapes that leave something open: read right, or told. */
export const OPEN: Readonly<Record<string, Shape>> = {
  'a second number for one row': (rows, pick) => {
    const named = alike(rows, pick);
    const at = pick(rows.length);
    const row = rows[at] as TrueRow;
    const mark = ONE_OF(pick, ['> ', '', '- ', '(แก้ไข) ', '>> ', 'แก้ไข ', '* ']);
    const again = `${mark}${ONE_OF(pick, [named[at] as string, byName(row), CODED.test(row.id) ? row.id : row.name])} ${others(row.score, pick)}`;
    const all = rows.map((one, index) => `${named[index]} ${one.score}`);
    const gap = ONE_OF(pick, ['\n', '\n\n', '\nแก้ไขตามนี้\n']);
    return {
      text: pick(4) > 0 ? `${all.join('\n')}${gap}${again}` : `${again}${gap}${all.join('\n')}`,
      open: [row.id],
    };
  },
  'equal numbers that follow one another': (rows, pick) => {
    const [one, two, ...rest] = rows as [TrueRow, TrueRow, ...TrueRow[]];
    const form = pick(4);
    const [a, b] = [byName(one), byName(two)];
    const text =
      form === 0
        ? `${a}\n${one.score}\n${one.score}\n${b}`
        : form === 1
          ? `${a}\n${b}\n${one.score}\n${one.score}`
          : form === 2
            ? `${a} ${one.score}\n${one.score}\n${b}`
            : `${a} ${b}\n${one.score} ${one.score}`;
    const all = rest.map(row => `${byName(row)}\n${row.score}`);
    return {
      text: (pick(2) > 0 ? [text, ...all] : [...all, text]).join('\n'),
      rows: [one, { ...two, score: one.score }, ...rest],
    };
  },
  'contents alone': (rows, pick) => {
    let page = pick(9);
    const leader = ONE_OF(pick, [' ..... ', '.........', ' ', '\t', ' …… ', ' หน้า ']);
    const size = 2 + pick(rows.length - 1);
    return {
      ...lines(rows.slice(0, size), row => {
        page += 1 + pick(6);
        return `${/^\d/.test(row.id) ? `ตัวชี้วัดที่ ${row.id} ` : ''}${byName(row)}${leader}${page}`;
      }),
      open: rows.map(({ id }) => id),
      isNone: true,
    };
  },
  'numbers that semicolons part on a line': (rows, pick) => {
    const between = ONE_OF(pick, [';', '; ', ',', ' / ', ' , ']);
    const row = ONE_OF(pick, rows);
    const rest = rows.filter(other => other !== row).map(other => `${byName(other)} ${other.score}`);
    const text = `${called(row)}${between}${row.score}${between}${others(row.score, pick)}`;
    const isAlone = pick(2) > 0;
    return {
      text: [text, ...(isAlone ? [] : rest)].join('\n'),
      rows: isAlone ? [row] : rows,
      open: [row.id],
    };
  },
  'one line with a separator': (rows, pick) => {
    const between = ONE_OF(pick, [';', '; ', ',', ' , ', ' | ', ' ; ']);
    const row = ONE_OF(pick, rows);
    return { text: `${called(row)}${between}${row.score}`, rows: [row] };
  },
  'lines of a mail that are quoted': (rows, pick) => {
    const named = alike(rows, pick);
    return lines(rows, (row, at) => `> ${named[at]} ${row.score}`);
  },
  'heads over fewer numbers': (rows, pick) => {
    const between = ONE_OF(pick, [' ', '  ', ', ']);
    const missing = pick(rows.length);
    const scores = rows.filter((_, at) => at !== missing).map(({ score }) => score);
    return {
      text: `${rows.map(called).join(between)}\n${scores.join(between)}`,
    };
  },
  'the full mark between spaces': (rows, pick) => {
    const between = ONE_OF(pick, [' ', '  ']);
    return lines(rows, row => [row.id, row.name, '100', row.score].join(between));
  },
};

/** What stands for the score of an item, where it is not 100 and 0. */
const WORDS: readonly (readonly [string, string])[] = [
  ['1', '0'],
  ['ได้', 'ไม่ได้'],
  ['✓', '✗'],
  ['✔', '✘'],
  ['/', '-'],
  ['ครบถ้วน', 'ไม่ครบ'],
  ['มี', 'ไม่มี'],
  ['ผ่าน', 'ไม่ผ่าน'],
  ['-', 'N/A'],
  ['n/a', 'ไม่มีข้อมูล'],
  ['ใช่', 'ไม่ใช่'],
];

/** Lists of items with words for their scores: none is used before it is asked about. */
export const IN_WORDS: Shape = (rows, pick) => {
  const [yes, no] = ONE_OF(pick, WORDS);
  const mark = ONE_OF(pick, ['', '', '- ']);
  const between = ONE_OF(pick, [' ', ' ', ': ', ' = ', '\t', '  ', ' - ']);
  const isShort = pick(3) > 0;
  // Nothing but zeros would be scores.
  const isYes = (row: TrueRow): boolean => Number(row.score) > 0 || row === rows[0];
  return {
    ...lines(
      rows,
      row => `${mark}${row.id}${isShort ? '' : ` ${row.name}`}${between}${isYes(row) ? yes : no}`,
    ),
    open: rows.map(({ id }) => id),
  };
};
