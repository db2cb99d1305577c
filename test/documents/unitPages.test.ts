// The plan in pages to hand out: which rows stand on whose page, and what is on it.
import { describe, expect, test } from '@jest/globals';
import type { DocumentTree } from '../../src/documents/tree';
import { unitPages } from '../../src/documents/unitPages';
import fc from '../fastCheck';
import { factsOf, planLine } from './facts';
import { headingsOf, linesOf, tablesOf, textOf } from './reading';
import { facts000 } from './seed000';

const made = (responsible: readonly string[]): DocumentTree =>
  unitPages(
    factsOf({
      year: 2565,
      scores: {},
      plan: responsible.map((units, index) =>
        planLine({ point: `เรื่อง-${index}-`, measure: `มาตรการ ${index}`, responsible: units }),
      ),
    }),
  );

interface Page {
  readonly head: string;
  readonly text: string;
  /** Numbers of the plan's rows, from 0. */
  readonly rows: readonly number[];
}

const pagesOf = (tree: DocumentTree): Page[] =>
  tree.sections.map(section => {
    const alone = { ...tree, sections: [section] };
    const text = textOf(alone);
    return {
      head: headingsOf(alone)[1] ?? '',
      text,
      rows: [...text.matchAll(/เรื่อง-(\d+)-/g)].map(([, number]) => Number(number)),
    };
  });

describe('the pages', () => {
  test('come as units first appear, with the rows of each in the order of the plan', () => {
    const tree = made(['กองคลัง', 'สำนักปลัด\nกองคลัง', 'กอง คลัง', '', 'กองช่าง และสำนักปลัด']);
    expect(pagesOf(tree).map(({ head, rows }) => [head, ...rows])).toEqual([
      ['ผู้รับผิดชอบ: กองคลัง', 0, 1, 2],
      ['ผู้รับผิดชอบ: สำนักปลัด', 1, 4],
      ['ผู้รับผิดชอบ: กองช่าง', 4],
      ['ยังไม่ได้กำหนดผู้รับผิดชอบ', 3],
    ]);
  });

  test('tell of a shared row who else is responsible', () => {
    const [first] = pagesOf(made(['กองคลัง/กองช่าง', 'กองคลัง']));
    expect(first?.text.match(/ผู้รับผิดชอบร่วมกัน: .*?(?= \|)/g)).toEqual(['ผู้รับผิดชอบร่วมกัน: กองคลัง, กองช่าง']);
  });

  test('are signed by the head of the unit; rows of nobody are signed by nobody', () => {
    const signed = made(['กองคลัง', '']).sections.map(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'signature' ? [block.name, block.position] : [])),
    );
    expect(signed).toEqual([['', '\nวันที่ ......../............../.........'], []]);
  });

  test('have for rows of every unit a line for each unit of the plan to sign on', () => {
    const tree = made(['ทุกส่วนราชการ', 'กองคลัง', 'สำนักปลัด']);
    expect(tablesOf(tree).filter(({ title }) => title === 'ตารางลงชื่อรับทราบ')).toEqual([
      {
        title: 'ตารางลงชื่อรับทราบ',
        head: [['ผู้รับผิดชอบ', 'ลงชื่อ', 'ตำแหน่ง', 'วันที่']],
        rows: [
          ['กองคลัง', '\n', '', ''],
          ['สำนักปลัด', '\n', '', ''],
        ],
      },
    ]);
    // Nobody else is named: one signature, as on any page.
    expect(linesOf(made(['ทุกส่วนราชการ'])).join()).toContain('วันที่ ......../');
  });

  test('of a plan without rows are one to be written by hand', () => {
    const tree = made([]);
    expect(pagesOf(tree).map(({ head }) => head)).toEqual(['ผู้รับผิดชอบ: ................................']);
    expect(textOf(tree)).toContain('ยังไม่มีรายการในแผนปฏิบัติการ');
    expect(tablesOf(tree)[0]?.rows).toEqual([['', '', '', '', '']]);
  });
});

test('a row says what lost points, the measure, its steps, its time and how it is followed up', () => {
  const [page] = tablesOf(unitPages(facts000));
  expect(page?.head).toEqual([['ที่', 'ประเด็นที่ต้องแก้ไข', 'มาตรการและขั้นตอนการปฏิบัติ', 'ระยะเวลา', 'การกำกับติดตาม']]);
  expect(page?.rows[0]).toEqual([
    '1',
    'I7 การรับรู้แผนการใช้จ่ายงบประมาณ\nได้คะแนน 97.00\nความเห็น: ควรบอกบุคลากรว่าปีนี้ใช้เงินเรื่องใด',
    'มาตรการของ I7\n1) เริ่ม I7\n2) รายงานผู้บริหาร',
    'ตุลาคม 2565',
    'ชี้แจงบุคลากร',
  ]);
});

/** Names of which none is another's beginning, some with "and" in them. */
const UNITS = [
  'สำนักปลัด',
  'กองคลัง',
  'กองช่าง',
  'กองการศึกษา ศาสนาและวัฒนธรรม',
  'กองสาธารณสุขและสิ่งแวดล้อม',
  'หน่วยตรวจสอบภายใน',
  'งานนโยบายและแผน',
];
const spelled = fc.constantFrom(...UNITS).chain(unit =>
  fc.record({
    unit: fc.constant(unit),
    text: fc.constantFrom(unit, ` ${unit} `, `${unit.slice(0, 6)} ${unit.slice(6)}`),
  }),
);
const cell = fc.record({
  units: fc.array(spelled, { maxLength: 4 }),
  between: fc.constantFrom('\n', ', ', ',', '/', ' / ', ' และ', 'และ ', '\n- '),
});

test('law: every row stands on the pages of its units and on no other, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), cells => {
      const pages = pagesOf(
        made(cells.map(({ units, between }) => units.map(({ text }) => text).join(between))),
      );
      const said = new Map(
        pages.map(({ head, rows }) => [head.replace('ผู้รับผิดชอบ: ', '').replace(/\s/g, ''), rows]),
      );
      const wanted = new Map<string, number[]>();
      const without: number[] = [];
      cells.forEach(({ units }, row) => {
        const names = new Set(units.map(({ unit }) => unit.replace(/\s/g, '')));
        for (const name of names) wanted.set(name, [...(wanted.get(name) ?? []), row]);
        if (names.size === 0) without.push(row);
      });
      if (without.length > 0) wanted.set('ยังไม่ได้กำหนดผู้รับผิดชอบ', without);
      if (cells.length === 0) return expect(pages).toHaveLength(1);
      return expect([...said]).toEqual([...wanted]);
    }),
  );
});

test('law: no word of a cell stands there that the plan does not have', () => {
  const word = fc.stringMatching(/^[ก-ฮ]{1,6}$/);
  const line = fc.record({ measure: word, steps: word, monitoring: word, start: word, responsible: word });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), plan => {
      const known = new Set(plan.flatMap(row => Object.values(row)));
      const tree = unitPages(factsOf({ year: 2565, scores: {}, plan: plan.map(planLine) }));
      const cells = tablesOf(tree).flatMap(({ rows }) =>
        rows.flatMap(([, , ...told]) => told.join('\n').split('\n')),
      );
      expect(cells.filter(text => !known.has(text))).toEqual([]);
      expect(cells).toHaveLength(4 * plan.length);
    }),
  );
});
