import { describe, expect, test } from '@jest/globals';
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import { type Pasted, readPasted } from '../../src/domain/intake/pasted/readPasted';
import { type Intake, readScores } from '../../src/domain/intake/read';
import { tabOf } from '../domain/intake/pasted/reading';
import { NOISE, type PrintedRow, RENDERINGS } from '../domain/intake/pasted/renderings';
import fc from '../fastCheck';

const frameworks = FRAMEWORK_YEARS.map(year => frameworkOf(year) as Framework);
const anyFramework = fc.constantFrom(...frameworks);

const plain = ({ scores, excluded, refused }: Intake): unknown => ({
  scores: Object.fromEntries(scores),
  excluded: [...excluded].sort(),
  refused: [...refused].sort(),
});

const readTab = (pasted: Pasted, framework: Framework): Intake =>
  readScores({ values: tabOf(pasted) }, framework);

// Offices

const COMMENTS = [
  ...['', '', '', 'ไม่พบข้อมูล', 'เผยแพร่ไม่ครบ ขาดเดือน ต.ค. 2563', 'มีเพียง 3 ข้อ จาก 5 ข้อ'],
  ...['ดูตัวอย่าง(O2ของปีก่อน) ซึ่งครบถ้วน', 'ลิงก์เสีย เปิดไม่ได้ ตรวจเมื่อ 12 ม.ค. 2565'],
];

interface Office {
  readonly framework: Framework;
  readonly rows: readonly PrintedRow[];
  readonly expected: Readonly<Record<string, number>>;
}

const rowsOf = (framework: Framework, nodes: readonly FrameworkNode[], seeds: readonly number[]): Office => {
  const rows = nodes.map(({ id, name, allOrNothing }, index) => {
    const seed = seeds[index % seeds.length] as number;
    const points = allOrNothing ? (seed % 4 === 0 ? 0 : 100) : seed / 100;
    return { code: id, name, comment: COMMENTS[seed % COMMENTS.length] as string, score: points.toFixed(2) };
  });
  return { framework, rows, expected: Object.fromEntries(rows.map(row => [row.code, Number(row.score)])) };
};

/** Items of a year in their order, with scores of two decimals. */
const anyOffice: fc.Arbitrary<Office> = anyFramework.chain(framework => {
  const items = leavesOf(framework.root).filter(({ level }) => level === 'item');
  return fc
    .tuple(
      fc.subarray(items, { minLength: 3, maxLength: 14 }),
      fc.array(fc.integer({ min: 1000, max: 10_000 }), { minLength: 14, maxLength: 14 }),
    )
    .map(([nodes, seeds]) => rowsOf(framework, nodes, seeds));
});

describe('a table of items', () => {
  const form = fc.constantFrom(...Object.keys(RENDERINGS));
  const noise = fc.constantFrom(...Object.keys(NOISE));

  test('reads the same in every form', () => {
    fc.assert(
      fc.property(anyOffice, form, noise, ({ framework, rows, expected }, as, around) => {
        const text = NOISE[around]?.(RENDERINGS[as]?.(rows) ?? '') ?? '';
        const pasted = readPasted(text, framework);
        expect(Object.fromEntries(readTab(pasted, framework).scores)).toEqual(expected);
        expect(pasted.counts).toEqual({ rows: rows.length, scored: rows.length, doubts: 0 });
        expect(pasted.lines.filter(({ as: kind }) => kind === 'row').map(({ id }) => id)).toEqual(
          rows.map(({ code }) => code),
        );
      }),
      { numRuns: 250 },
    );
  });

  test('keeps a row whose score is missing, and gives it none', () => {
    fc.assert(
      fc.property(anyOffice, form, fc.nat(), ({ framework, rows, expected }, as, at) => {
        const lost = rows[at % rows.length] as PrintedRow;
        const text = RENDERINGS[as]?.(rows.map(row => (row === lost ? { ...row, score: '' } : row))) ?? '';
        const pasted = readPasted(text, framework);
        const { [lost.code]: _, ...others } = expected;
        expect(Object.fromEntries(readTab(pasted, framework).scores)).toEqual(others);
        expect(pasted.lines.filter(({ as: kind }) => kind === 'doubt')).toMatchObject([
          { id: lost.code, points: null },
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

// Anything

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'O1',
      'O12',
      'O๑๒',
      '0๑๒',
      'I7',
      'E 3',
      '|7',
      '9',
      '9.1',
      '๑๐',
      'OIT',
      '12',
      '1๗',
      'O1-O9',
      'O44',
      'MOIT 3',
    ],
    ...['โครงสร้าง', 'E-Service', 'การเปิดเผยข้อมูล', 'การใช้อำนาจ', 'ข้อมูลพื้นฐาน', 'รอบ 6 เดือน', 'ประจำปี 2564'],
    ...['การแก้ไขปัญหาการทุจริต', 'ตัวชี้วัดที่ ๙', 'รวม', 'คะแนนรวม ITA', 'ข้อ', 'คะแนน', 'ความคิดเห็น', 'อันดับ'],
    ...[
      '100.00',
      '0.00',
      '๙๗.๔๑',
      'ร้อยละ ๙๗.๔๑',
      '97,41',
      '97.41%',
      '100',
      '0',
      '85',
      '0.9741',
      '974.1',
      '9 7.41',
    ],
    ...['-', 'ไม่ประเมิน', 'N/A', 'มี', 'ไม่มี', '✓', 'ครบ 5 ข้อ', 'ได้คะแนน 0.00 สาเหตุ', 'ไม่พบข้อมูล', 'ผ่านเกณฑ์'],
    ...[
      '- 2 -',
      'หน้า 3',
      '2',
      '"',
      '<b>',
      '</td>',
      '<td rowspan="3">',
      '<tr>',
      '&nbsp;',
      '&#48;',
      '&lt;',
      '=A1',
    ],
    ...['__proto__', '\u202e', '\u200b', '\ud800', '\u0000', 'ก'.repeat(90), '1'.repeat(40), '.'.repeat(30)],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const between = fc.constantFrom(
  ...['\n', '\n', '\n', ' ', ' ', '   ', '\t', '\t', ' | ', '\n\n', '\r\n', '\f', '<br>'],
);
const junk = fc
  .array(fc.tuple(piece, between), { maxLength: 40 })
  .map(parts => parts.map(([text, gap]) => text + gap).join(''));

/** Every number that stands in a text, by means that share nothing with the intake. */
function numbersIn(text: string): ReadonlySet<number> {
  const ascii = text
    .replace(/&#48;/g, '0')
    .replace(/<\/?[a-z][^<>]*>/g, ' ')
    .replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[０-９．]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Cf}|\u034f|\u115f|\u1160|\u3164|[\ufe00-\ufe0f]/gu, '');
  return new Set((ascii.match(/\d+(?:[.,]\d+)?/g) ?? []).map(number => Number(number.replace(',', '.'))));
}

describe('any text', () => {
  test('is read without throwing, and gives only numbers that stand in it', () => {
    fc.assert(
      fc.property(junk, anyFramework, (text, framework) => {
        const pasted = readPasted(text, framework);
        const numbers = numbersIn(text);
        const given = [
          ...pasted.rows.map(({ score }) => score),
          ...pasted.lines.map(({ points }) => points),
          ...readTab(pasted, framework).scores.values(),
        ];
        for (const points of given) if (typeof points === 'number') expect(numbers).toContain(points);
      }),
      { numRuns: 1000 },
    );
  });

  test('says of each line what its row in the tab says', () => {
    fc.assert(
      fc.property(junk, anyFramework, (text, framework) => {
        const pasted = readPasted(text, framework);
        const read = readTab(pasted, framework);
        const used = pasted.lines.filter(({ as }) => as === 'row');
        const ids = used.flatMap(({ id }) => (id === framework.root.id ? [] : [id]));
        expect([...new Set(ids)].sort()).toEqual([...read.scores.keys(), ...read.excluded].sort());
        const shown = pasted.lines.filter(({ as }) => as === 'row' || as === 'doubt').length;
        expect(shown).toBe(pasted.rows.length);
        expect(pasted.counts.rows).toBe(pasted.rows.length);
      }),
      { numRuns: 400 },
    );
  });

  test('crosses to the page as it is, and is read the same again', () => {
    fc.assert(
      fc.property(junk, anyFramework, (text, framework) => {
        const pasted = readPasted(text, framework);
        expect(JSON.parse(JSON.stringify(pasted))).toEqual(pasted);
        expect(readPasted(text, framework)).toEqual(pasted);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a table in tabs', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      ...['O1', 'O2', 'O๑๒', '|7', 'I1', 'E1', '9', '10', '1', '2', '9.1', 'OIT', 'การใช้อำนาจ', 'โครงสร้าง'],
    ),
    fc.constantFrom(...['100.00', '0.00', '๙๗.๔๑', '', '-', 'ไม่ประเมิน', '97.41 (ปรับ)', '85', 'ครบถ้วน']),
  );
  const heads = fc.constantFrom(
    ...[[], ['ข้อ', 'ประเด็น', 'คะแนน'], ['อันดับ', 'ตัวชี้วัด', 'คะแนน'], ['ที่', 'คะแนน 2564', 'คะแนน 2565']],
  );
  // A row goes on with the one above it where its first cell is blank, and a code alone may be a mention.
  const first = cell.filter(text => text !== '');
  const grid = fc.tuple(heads, fc.array(fc.tuple(first, first, cell), { minLength: 2, maxLength: 7 }));

  test('gives no score that the reader of score tabs would not give', () => {
    fc.assert(
      fc.property(grid, anyFramework, ([head, rows], framework) => {
        const values = [...(head.length > 0 ? [head] : []), ...rows];
        const pasted = readPasted(values.map(cells => cells.join('\t')).join('\n'), framework);
        const direct = readScores({ values }, framework);
        for (const [id, points] of readTab(pasted, framework).scores) {
          expect({ id, points }).toEqual({ id, points: direct.scores.get(id) });
        }
      }),
      { numRuns: 1200 },
    );
  });

  test('of codes and scores gives what the reader of score tabs gives', () => {
    const code = fc.constantFrom(
      ...['O1', 'O2', 'O3', 'O๑๒', '0๑๓', 'I1', 'E1', 'ตัวชี้วัดที่ 9', '9.1 ข้อมูลพื้นฐาน', 'O44'],
    );
    const score = fc.constantFrom(
      ...['100.00', '0.00', '๙๗.๔๑', '', 'N/A', 'ไม่ประเมิน', '97.41 (ปรับ)', '1OO', '85'],
    );
    const pairs = fc.uniqueArray(fc.tuple(code, score), {
      minLength: 3,
      maxLength: 9,
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(pairs, anyFramework, (rows, framework) => {
        const values = [['ข้อ', 'คะแนน'], ...rows];
        const pasted = readPasted(values.map(cells => cells.join('\t')).join('\n'), framework);
        expect(plain(readTab(pasted, framework))).toEqual(plain(readScores({ values }, framework)));
      }),
      { numRuns: 400 },
    );
  });
});
