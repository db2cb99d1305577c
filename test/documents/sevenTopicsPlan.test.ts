// The plan by the seven topics: rows of the tab come back under their topic as they were typed, and no heading is dropped.
import { describe, expect, test } from '@jest/globals';
import { withDigits } from '../../src/documents/digits';
import type { PlanLine } from '../../src/documents/facts';
import { sevenTopicsPlan } from '../../src/documents/sevenTopicsPlan';
import { SEVEN_TOPICS } from '../../src/domain/plan/sevenTopics';
import { toThaiDigits } from '../../src/domain/thai/digits';
import { parts } from '../../src/text/th/documents/parts';
import { factsOf, itemScores, planLine } from './facts';
import { firstMissingInOrder, headingsOf, linesOf, tablesOf, textOf } from './reading';

const SURVEY = { 1: 99.33, 2: 97.41, 3: 98, 4: 98.75, 5: 98.66, 6: 91.79, 7: 89.43, 8: 81.13 };
const SCORES = { ...SURVEY, ...itemScores(2565, 'OIT', ['O12', 'O17', 'O20']) };

const planOf = (plan: readonly PlanLine[], texts: Readonly<Record<string, string>> = {}) =>
  sevenTopicsPlan(factsOf({ year: 2565, scores: SCORES, plan, fields: { texts } }));

const tableIn = (tree: ReturnType<typeof sevenTopicsPlan>) => {
  const [table, ...others] = tablesOf(tree);
  if (!table || others.length > 0) throw new Error('not one table');
  return table;
};

/** Long cells with lists and line breaks, Thai digits, quarters and months, as offices type them: a row for each topic. */
const TYPED: readonly PlanLine[] = SEVEN_TOPICS.map(({ name }, index) =>
  planLine({
    indicator: toThaiDigits(`${index + 1}.${name}`),
    point: `- คำถามแรกของประเด็นที่ ${index + 1}\n- คำถามที่สอง (อ้างอิง ๐ ๑๘)\n-คำถามที่สาม / มากน้อยเพียงใด`,
    finding: `พบว่าผู้มาติดต่อบางส่วนไม่ทราบขั้นตอน "ข้อ ${index + 1}" | และเวลา ${'ที่กำหนดไว้ในคู่มือ '.repeat(12)}`.trim(),
    steps: `๑) ติดป้ายแสดงขั้นตอน\n๒) อธิบายเมื่อรับเรื่อง\n   (ก) ทางเว็บไซต์ <หน้าแรก>\n   (ข) www.example.go.th/ita2566`,
    start: index % 2 === 0 ? 'ไตรมาส ๑ - ๔' : 'ม.ค. ๖๖',
    end: index % 2 === 0 ? '' : 'มี.ค. ๖๖',
    responsible: 'ทุกกอง / สำนักปลัด เป็นหลัก',
  }),
);

describe('rows that an officer typed under the seven topics', () => {
  test('come back exactly, in order, under the same headings', () => {
    const table = tableIn(withDigits(planOf(TYPED)));
    expect(table.head).toEqual([
      ['ประเด็น', 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ', 'ขั้นตอน/วิธีการปฏิบัติ', 'ระยะเวลาดำเนินการ', 'หน่วยงานที่รับผิดชอบ'],
      ['ข้อความ ITA', 'ข้อค้นพบ'],
    ]);
    expect(table.rows).toEqual(
      TYPED.map(({ point, finding, steps, responsible }, index) => [
        toThaiDigits(`${index + 1}. ${SEVEN_TOPICS[index]?.name}`),
        toThaiDigits(point),
        toThaiDigits(finding),
        // The digits of an address stay.
        toThaiDigits(steps).replace('๒๕๖๖', '2566'),
        index % 2 === 0 ? 'ไตรมาส ๑ - ๔' : 'ม.ค. ๖๖ - มี.ค. ๖๖',
        responsible,
      ]),
    );
  });

  test('stand in the order of the topics, in whatever order the tab has them', () => {
    expect(tableIn(planOf([...TYPED].reverse())).rows).toEqual(tableIn(planOf(TYPED)).rows);
  });
});

describe('rows of the plan', () => {
  const rows = [
    planLine({
      key: 'e-service',
      instrument: 'OIT',
      indicator: '9 การเปิดเผยข้อมูล',
      code: 'O17',
      point: 'E-Service',
    }),
    planLine({
      key: 'indicator-8',
      instrument: 'EIT',
      indicator: '8 การปรับปรุงการทำงาน',
      point: 'การปรับปรุงการทำงาน',
    }),
    planLine({ key: 'operation-report', instrument: 'OIT', code: 'O12', measure: 'วัด', steps: '1. ก\n2. ข' }),
    planLine({ key: 'keep-IIT', instrument: 'IIT', point: 'รักษามาตรฐาน' }),
    planLine({ indicator: 'เรื่องของหน่วยงานเอง', point: 'ป้ายบอกทาง' }),
  ];
  const table = tableIn(planOf(rows));

  test('stand under the topic of their matter, those of one topic together and in the order of the tab', () => {
    // A topic's cell reaches over all of its rows.
    expect(table.rows.slice(0, 4).map(([first, second]) => [first, second])).toEqual([
      ['1. กระบวนการปฏิบัติความโปร่งใสและมีประสิทธิภาพ', 'O12'],
      [
        'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) รักษามาตรฐาน',
        'ได้ 98.43 คะแนน เป็นจุดแข็งตามเกณฑ์ของหน่วยงาน (สูงกว่า 95)',
      ],
      ['2. การให้บริการและระบบ E-Service', 'O17 E-Service'],
      ['ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน', 'ได้ 81.13 คะแนน เป็นจุดอ่อนตามเกณฑ์ของหน่วยงาน (ต่ำกว่า 85)'],
    ]);
  });

  test('that belong to no topic stand after the seven, under a heading of their own', () => {
    expect(table.rows[table.rows.length - 1]?.slice(0, 2)).toEqual([
      '8. เรื่องอื่นที่หน่วยงานกำหนดเพิ่ม',
      'ป้ายบอกทาง',
    ]);
    // Nothing is known of it.
    expect(table.rows[table.rows.length - 1]?.[2]).toBe(parts.cellDots);
    expect(textOf(planOf(TYPED))).not.toContain('เรื่องอื่นที่หน่วยงานกำหนดเพิ่ม');
  });

  test('tell measure and steps, the score where nothing was found, and that the rest is not decided', () => {
    expect(table.rows[0]?.slice(2)).toEqual([
      'ไม่ได้คะแนนในข้อนี้',
      'วัด\n1. ก\n2. ข',
      'ยังไม่ได้กำหนด',
      'ยังไม่ได้กำหนด',
    ]);
  });
});

describe('the cells of the table', () => {
  const trees = [planOf([]), planOf(TYPED), planOf([...TYPED, ...TYPED, planLine({ point: 'ก' })])];

  test.each(trees)('fill every row and column once', tree => {
    for (const block of tree.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table') continue;
      expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
      for (const part of [block.head, block.rows]) {
        const filled = part.map(() => 0);
        part.forEach((row, at) => {
          for (const { columns = 1, rows = 1 } of row)
            for (let down = 0; down < rows; down++) filled[at + down] = (filled[at + down] ?? 0) + columns;
        });
        expect(filled).toEqual(part.map(() => block.widths.length));
      }
    }
  });
});

describe('a topic without a row in the plan', () => {
  const rowsOf = (scores: Readonly<Record<string, number>>, year = 2565) =>
    tableIn(sevenTopicsPlan(factsOf({ year, scores }))).rows;
  const KEPT = [
    'รักษามาตรฐานการดำเนินงานเดิม และทบทวนให้เป็นปัจจุบันอย่างต่อเนื่อง',
    'ต.ค. 2565 - ก.ย. 2566',
    'ทุกส่วนราชการที่เกี่ยวข้อง',
  ];
  const OPEN = ['ยังไม่ได้กำหนด', 'ยังไม่ได้กำหนด', 'ยังไม่ได้กำหนด'];

  test('tells what was assessed and found; a measure that keeps the standard where nothing is to be mended', () => {
    expect(rowsOf(SCORES)[3]).toEqual([
      `4. ${SEVEN_TOPICS[3]?.name}`,
      'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ',
      'ตัวชี้วัดที่ 4 ได้ 98.75 คะแนน',
      ...KEPT,
    ]);
    expect(rowsOf(SCORES)[5]?.slice(1)).toEqual([
      'ตัวชี้วัดที่ 3 การใช้อำนาจ\nข้อมูลที่ต้องเปิดเผย O25 O26 O27 O28',
      'ตัวชี้วัดที่ 3 ได้ 98.00 คะแนน\nข้อมูลที่ต้องเปิดเผยได้คะแนนเต็ม 4 ข้อ',
      ...KEPT,
    ]);
  });

  test('has its measure open where an item lost its points, or an indicator is weak or provisional', () => {
    expect(rowsOf(SCORES)[4]?.slice(2)).toEqual([
      'ตัวชี้วัดที่ 2 ได้ 97.41 คะแนน\nข้อมูลที่ต้องเปิดเผยได้คะแนนเต็ม 6 ข้อ\nข้อที่ไม่ได้คะแนน O20',
      ...OPEN,
    ]);
    expect(rowsOf({ 4: 84.99 })[3]?.slice(3)).toEqual(OPEN);
    expect(rowsOf({ 4: 85 })[3]?.slice(3)).toEqual(KEPT);
    expect(rowsOf({ I19: 99 })[3]?.slice(2)).toEqual(['ตัวชี้วัดที่ 4 ได้ 99.00 (ชั่วคราว) คะแนน', ...OPEN]);
  });

  test('speaks of no items where only indicators are known', () => {
    const rows = rowsOf({ 1: 90, 9: 91, 10: 92 }, 2569);
    expect(rows[6]?.slice(1, 3)).toEqual(['ตัวชี้วัดที่ 10 การป้องกันการทุจริต', 'ตัวชี้วัดที่ 10 ได้ 92.00 คะแนน']);
    expect(rows.flat().join()).not.toMatch(/ข้อมูลที่ต้องเปิดเผย|ข้อที่ไม่ได้คะแนน|O\d/);
  });

  test('says that nothing is known where it has no score', () => {
    for (const row of rowsOf({}))
      expect(row.slice(1)).toEqual(['ยังไม่มีคะแนนของประเด็นนี้', 'ยังไม่มีคะแนนของประเด็นนี้', ...OPEN]);
  });

  test('is told so beside topics that have rows, never that there is nothing to do', () => {
    const [first, ...others] = tableIn(planOf(TYPED.slice(0, 1))).rows;
    expect(first?.[4]).toBe('ไตรมาส ๑ - ๔');
    expect(others).toEqual(tableIn(planOf([])).rows.slice(1));
  });
});

describe('a plan without rows', () => {
  const tree = planOf([]);

  test('keeps every heading', () => {
    expect(headingsOf(tree).slice(-3)).toEqual([
      'ข้อจำกัดของหน่วยงานในการประเมิน ITA',
      'ปัญหา/อุปสรรค',
      'ข้อเสนอแนะ',
    ]);
    expect(linesOf(tree).slice(-11, -7)).toEqual(['ปัญหา/อุปสรรค', parts.dots, 'ข้อเสนอแนะ', parts.dots]);
  });

  test('ends with those who made it, agree to it and approve it', () => {
    expect(linesOf(tree).slice(-6)).toEqual([
      ...['', 'นักวิเคราะห์นโยบายและแผน\nผู้จัดทำ'],
      ...['', 'ปลัด อบต.\nผู้เห็นชอบ'],
      ...['', 'นายก อบต.\nผู้อนุมัติ'],
    ]);
  });

  test('tells year, office and result from the assessment', () => {
    const order = ['2565', 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดตัวอย่าง', '94.19', '2566'];
    expect(firstMissingInOrder(linesOf(tree), order)).toBeUndefined();
  });
});

describe('obstacles and suggestions', () => {
  test('are those of the rows, each once, without the words for nothing', () => {
    const rows = ['เว็บไซต์ล่ม', '-', 'ไม่มี', 'เว็บไซต์ล่ม ', 'บุคลากรย้าย'].map(obstacles => planLine({ obstacles }));
    const lines = linesOf(planOf(rows));
    const at = lines.indexOf('ปัญหา/อุปสรรค');
    expect(lines.slice(at + 1, at + 4)).toEqual(['เว็บไซต์ล่ม', 'บุคลากรย้าย', 'ข้อเสนอแนะ']);
  });

  test('are in the words of the office where it has any', () => {
    const texts = {
      'sevenTopicsPlan.constraints': 'บุคลากรมีน้อย',
      'sevenTopicsPlan.obstacles': 'บางท่านยังไม่เข้าใจ ITA ปี {ปี}',
      'sevenTopicsPlan.suggestions': 'จัดอบรมทุกไตรมาส',
    };
    const lines = linesOf(planOf([planLine({ obstacles: 'อื่น' })], texts));
    expect(lines.slice(-13, -7)).toEqual([
      'ข้อจำกัดของหน่วยงานในการประเมิน ITA',
      'บุคลากรมีน้อย',
      'ปัญหา/อุปสรรค',
      'บางท่านยังไม่เข้าใจ ITA ปี 2565',
      'ข้อเสนอแนะ',
      'จัดอบรมทุกไตรมาส',
    ]);
  });
});
