// The follow-up report with its memo: rows of a round come back as they were typed, and no heading is dropped.
import { describe, expect, test } from '@jest/globals';
import { withDigits } from '../../src/documents/digits';
import type { DocumentFacts, FollowUpLine } from '../../src/documents/facts';
import { followUpReport } from '../../src/documents/followUpReport';
import type { Round } from '../../src/domain/plan/reportingRound';
import { toThaiDigits } from '../../src/domain/thai/digits';
import { parts } from '../../src/text/th/documents/parts';
import { tabs } from '../../src/text/th/tabs';
import { factsOf, followUpLine, itemScores, planLine } from './facts';
import { fieldsOf, firstMissingInOrder, headingsOf, linesOf, tableOf, tablesOf, textOf } from './reading';

const SCORES = {
  ...{ 1: 90, 2: 80, 3: 70, 4: 88, 5: 92, 6: 91.79, 7: 89.43, 8: 81.13 },
  ...itemScores(2565, 'OIT'),
};

const given = (facts: Partial<Pick<DocumentFacts, 'plan' | 'followUp' | 'cutoffs'>> = {}): DocumentFacts =>
  factsOf({ year: 2565, scores: SCORES, ...facts });

const HEAD = [
  'มาตรการ/แนวทาง',
  'วิธีการดำเนินการ',
  'ผู้รับผิดชอบ',
  'ระยะเวลาดำเนินการ',
  'ผลการดำเนินการ',
  'ข้อเสนอแนะ',
];

/** Long cells with lists in them, Thai digits and months, as offices type them. */
const typed = (instrument: string, number: number): FollowUpLine =>
  followUpLine({
    instrument,
    measure:
      `๑. การใช้อำนาจ (${number})\n\n๑) มอบงานเป็นลายลักษณ์อักษร\n๒) เปิดให้ทักท้วง | ได้ทุกเมื่อ ${'และตอบภายในเวลา '.repeat(20)}`.trim(),
    steps: `๑) ออกคำสั่ง\n๒) ประชุมชี้แจง <ทุกเดือน>\n-ติดประกาศ "ที่ทำการ"`,
    responsible: 'สำนักปลัด อบต. กองคลัง ,ช่าง',
    time: 'ม.ค. ๖๖ - มี.ค. ๖๖',
    result: `๑. ประชุมแล้วเมื่อ ๖ ธ.ค. ๒๕๖๕ เผยแพร่ทาง www.example.go.th/2566\n๒. แจ้งเวียน ${number} ครั้ง`,
    suggestions: 'ควรชี้แจงผู้ที่ย้ายมาใหม่ด้วย',
  });

const cellsOf = ({ measure, steps, responsible, time, result, suggestions }: FollowUpLine): string[] => [
  toThaiDigits(measure),
  steps,
  responsible,
  time,
  // The digits of an address stay.
  toThaiDigits(result).replace('th/๒๕๖๖', 'th/2566'),
  suggestions,
];

describe('rows that an officer typed into the follow-up tab', () => {
  const rows = [typed('IIT', 1), typed('EIT', 2), typed('IIT', 3), typed('OIT', 4)];
  const tables = tablesOf(withDigits(followUpReport(given({ followUp: rows }))));

  test('come back exactly, in order, in a table for each instrument under the same headings', () => {
    expect(tables.map(({ head }) => head)).toEqual([[HEAD], [HEAD], [HEAD]]);
    expect(tables.map(table => table.rows)).toEqual(
      [[1, 3], [2], [4]].map(numbers =>
        numbers.map(number => cellsOf(typed(number === 2 ? 'EIT' : number === 4 ? 'OIT' : 'IIT', number))),
      ),
    );
  });

  test('are of an instrument in whatever letters its short name is typed', () => {
    const own = followUpLine({ instrument: ' iit', measure: 'อบรม' });
    expect(tableOf(followUpReport(given({ followUp: [own] })), 'IIT').rows).toHaveLength(1);
    expect(headingsOf(followUpReport(given({ followUp: [own] }))).join()).not.toContain('เพิ่มเติม');
  });

  test('of no instrument stand after the instruments', () => {
    const own = followUpLine({ measure: 'ซ่อมป้าย' });
    const tree = followUpReport(given({ followUp: [own, ...rows] }));
    expect(tablesOf(tree)[3]?.rows[0]?.[0]).toBe('ซ่อมป้าย');
    expect(headingsOf(tree)).toContain('ผลการดำเนินการตามมาตรการ เรื่องที่หน่วยงานกำหนดเพิ่มเติม');
  });
});

describe('the remark on a row', () => {
  const measureWith = (mark: string, measure = 'ติดป้าย') =>
    tablesOf(followUpReport(given({ followUp: [followUpLine({ instrument: 'IIT', measure, mark })] })))[0]
      ?.rows[0]?.[0];

  test('tells beside the measure that the plan has it no more, or that the scores no longer ask for it', () => {
    expect(measureWith(tabs.followUp.notInPlan)).toBe('ติดป้าย (ไม่มีในแผนแล้ว)');
    const carried = [tabs.plan.noLongerNeeded, tabs.plan.carried({ year: 2564 })].join(tabs.plan.andMark);
    expect(measureWith(carried)).toBe('ติดป้าย (ไม่เข้าเกณฑ์แล้ว)');
    expect(measureWith(tabs.followUp.notInPlan, '')).toBe('ยังไม่ได้กำหนด (ไม่มีในแผนแล้ว)');
  });

  test('is not printed where it is the business of the office', () => {
    expect(measureWith(tabs.plan.chosen)).toBe('ติดป้าย');
    expect(measureWith('')).toBe('ติดป้าย');
  });
});

describe('empty cells', () => {
  const [table] = tablesOf(
    followUpReport(
      given({
        followUp: [
          followUpLine({ instrument: 'IIT', result: ' ', suggestions: '\n' }),
          followUpLine({ instrument: 'IIT', status: 'แล้วเสร็จ' }),
        ],
      }),
    ),
  );

  test('under result and suggestions are left open, the others say that it is not decided', () => {
    expect(table?.rows[0]).toEqual([...Array<string>(4).fill('ยังไม่ได้กำหนด'), parts.cellDots, parts.cellDots]);
  });

  test('under result tell the status where there is one', () => {
    expect(table?.rows[1]?.[4]).toBe('แล้วเสร็จ');
  });
});

describe('the reporting round', () => {
  const LATER = { year: 2569, month: 1, day: 1 };
  const half = followUpLine({ round: 'half', instrument: 'IIT', measure: 'ครึ่งปี' });
  const year = followUpLine({ round: 'year', instrument: 'IIT', measure: 'ทั้งปี' });
  const measuresIn = (followUp: readonly FollowUpLine[], texts = {}, chosen?: Round, today = LATER) =>
    tablesOf(
      followUpReport(factsOf({ year: 2565, scores: SCORES, followUp, today, fields: { texts } }), chosen),
    ).flatMap(({ rows }) => rows.map(([measure]) => measure));

  test('is the chosen one', () => {
    expect(measuresIn([half, year], {}, 'half')).toEqual(['ครึ่งปี']);
    expect(measuresIn([half, year], { round: 'half' })).toEqual(['ครึ่งปี']);
    expect(measuresIn([half, year], { round: 'half' }, 'year')).toEqual(['ทั้งปี']);
  });

  test('is the latest in which anything is reported, where none is chosen: the tab has rows of both', () => {
    const reported = { status: 'แล้วเสร็จ' };
    expect(measuresIn([{ ...half, ...reported }, year], { round: 'อื่น' })).toEqual(['ครึ่งปี']);
    expect(measuresIn([half, { ...year, ...reported }])).toEqual(['ทั้งปี']);
    const both = [half, year].map(line => ({ ...line, ...reported }));
    expect(measuresIn(both)).toEqual(['ทั้งปี']);
  });

  test.each(['status', 'result', 'obstacles', 'suggestions'])('is told by a %s', column => {
    expect(measuresIn([{ ...half, [column]: 'ก' }, year])).toEqual(['ครึ่งปี']);
  });

  test.each([
    ['before the plan has begun', { year: 2565, month: 8, day: 15 }, 'ครึ่งปี'],
    ['in its last month but one', { year: 2566, month: 8, day: 31 }, 'ครึ่งปี'],
    ['from the last month of the year on', { year: 2566, month: 9, day: 1 }, 'ทั้งปี'],
  ])('is the one that is due where nothing is reported: %s', (_, today, measure) => {
    expect(measuresIn([half, year], {}, undefined, today)).toEqual([measure]);
  });

  test('is none that has not begun, whatever stands in its rows', () => {
    const rows = [half, year].map(line => ({ ...line, status: 'ยังไม่เริ่ม' }));
    const march = { year: 2566, month: 3, day: 31 };
    expect(measuresIn(rows, {}, undefined, march)).toEqual(['ครึ่งปี']);
    expect(measuresIn(rows, {}, undefined, { year: 2566, month: 4, day: 1 })).toEqual(['ทั้งปี']);
  });

  test('is the year where nothing is reported but what stands in the plan', () => {
    expect(measuresIn([half, year])).toEqual(['ทั้งปี']);
    const fromPlan = { result: 'ทำแล้ว', isFromPlan: true };
    expect(measuresIn([{ ...half, ...fromPlan }, year])).toEqual(['ทั้งปี']);
    expect(
      measuresIn([
        { ...half, result: 'ทำแล้ว' },
        { ...year, ...fromPlan },
      ]),
    ).toEqual(['ครึ่งปี']);
  });

  test('stands in the subject with its months, of the fiscal year after the assessed one', () => {
    const subjectOf = (round: Round) => fieldsOf(followUpReport(given(), round)).เรื่อง;
    expect(subjectOf('half')).toContain('พ.ศ. 2566 รอบ 6 เดือน (ตุลาคม 2565 - มีนาคม 2566)');
    expect(subjectOf('year')).toContain('พ.ศ. 2566 รอบ 12 เดือน (ตุลาคม 2565 - กันยายน 2566)');
  });

  test('tells of the plan where there is no follow-up tab', () => {
    const plan = [
      planLine({ instrument: 'EIT', measure: 'ติดป้าย', start: 'ม.ค. 66', end: 'มี.ค. 66', result: 'ติดแล้ว' }),
    ];
    expect(tableOf(followUpReport(given({ plan })), 'EIT').rows).toEqual([
      ['ติดป้าย', 'ยังไม่ได้กำหนด', 'ยังไม่ได้กำหนด', 'ม.ค. 66 - มี.ค. 66', 'ติดแล้ว', parts.cellDots],
    ]);
    expect(measuresIn([half], {}, 'year')).toEqual([]);
  });
});

describe('the memo', () => {
  const statuses = ['แล้วเสร็จ', 'กำลังดำเนินการ', 'เสร็จแล้ว', '', 'ยกเลิก'];
  const tree = followUpReport(
    given({ followUp: statuses.map(status => followUpLine({ instrument: 'IIT', status })) }),
  );
  const lines = linesOf({ ...tree, sections: tree.sections.slice(0, 1) });

  test('has its head, four sections, the signature and the opinions in order', () => {
    const order = [
      'บันทึกข้อความ',
      'ส่วนราชการ สำนักปลัด',
      'เรื่อง รายงานผลการดำเนินการ',
      'เรียน นายก อบต.ตัวอย่าง',
      '1. เรื่องเดิม',
      '2. ข้อเท็จจริง',
      '3. กฎหมาย/ระเบียบที่เกี่ยวข้อง',
      '23 มกราคม 2561',
      '4. ข้อเสนอแนะ',
      'จึงเรียนมา',
      'นักวิเคราะห์นโยบายและแผน',
      'หัวหน้าสำนักปลัด',
      'รองปลัด อบต.',
      'ปลัด อบต.',
      'นายก อบต.',
    ];
    expect(firstMissingInOrder(lines, order)).toBeUndefined();
  });

  test('tells the result and how many measures have which status, unknown words apart', () => {
    const text = lines.join('\n');
    expect(text).toContain('ได้คะแนนรวม');
    expect(text).toContain(
      '2566) แผนปฏิบัติการมีมาตรการ 5 รายการ แล้วเสร็จ 2 รายการ กำลังดำเนินการ 1 รายการ และยังไม่ระบุสถานะ 2 รายการ',
    );
  });

  test('has the words of the office where it has any', () => {
    const texts = { 'followUpReport.law': 'ระเบียบของหน่วยงาน พ.ศ. {ปี}' };
    const own = textOf(followUpReport(factsOf({ year: 2565, scores: SCORES, fields: { texts } })));
    expect(own).toContain('ระเบียบของหน่วยงาน พ.ศ. 2565');
    expect(own).not.toContain('23 มกราคม');
  });
});

describe('the report', () => {
  test('has a page for the memo, a cover, and wide numbered pages', () => {
    const [memo, cover, report, ...others] = followUpReport(given()).sections;
    expect(others).toEqual([]);
    expect([memo?.landscape, cover?.landscape]).toEqual([undefined, undefined]);
    expect(report).toMatchObject({ landscape: true, numbered: true });
  });

  test('names every instrument though nothing is reported of it, and keeps the heading of the obstacles', () => {
    const lines = linesOf(followUpReport(given()));
    for (const id of ['IIT', 'EIT', 'OIT']) {
      expect(
        lines.filter(line => line.startsWith('ผลการดำเนินการตามมาตรการ') && line.includes(id)),
      ).toHaveLength(1);
      expect(lines.filter(line => line.startsWith('ไม่มีมาตรการของ') && line.includes(id))).toHaveLength(1);
    }
    expect(lines.slice(-2)).toEqual(['ปัญหา/อุปสรรค', parts.dots]);
  });

  test('says to keep the standard of an instrument above the limit of the office, and of no other', () => {
    const kept = (facts: DocumentFacts) =>
      linesOf(followUpReport(facts)).filter(line => line.includes('ให้รักษามาตรฐานเดิม'));
    const strict = { strongAbove: 100, weakBelow: 85, pass: 85 };
    expect(kept(given())).toEqual([expect.stringMatching(/OIT.*100\.00.*สูงกว่า 95/)]);
    expect(kept(given({ cutoffs: strict }))).toEqual([]);
    expect(kept(factsOf({ year: 2565, scores: { 9: 100 } }))).toEqual([]);
    // It would stand right above what is to be mended.
    expect(kept(factsOf({ year: 2565, scores: itemScores(2565, 'OIT') }))).toHaveLength(1);
    expect(kept(factsOf({ year: 2565, scores: itemScores(2565, 'OIT', ['O20']) }))).toEqual([]);
  });

  test('says that there are no obstacles where every row says so, and never for others', () => {
    const last = (obstacles: readonly string[]) =>
      linesOf(
        followUpReport(given({ followUp: obstacles.map(one => followUpLine({ obstacles: one })) })),
      ).slice(-2);
    expect(last(['ไม่มี', '-', ' ไม่มี '])).toEqual(['ปัญหา/อุปสรรค', 'ไม่มี']);
    expect(last(['ไม่มี', ''])).toEqual(['ปัญหา/อุปสรรค', parts.dots]);
    expect(last(['', ' '])).toEqual(['ปัญหา/อุปสรรค', parts.dots]);
  });

  test('tells the obstacles of the rows', () => {
    const followUp = ['ขาดบุคลากร', 'ไม่มี', 'งบประมาณล่าช้า'].map(obstacles => followUpLine({ obstacles }));
    expect(linesOf(followUpReport(given({ followUp }))).slice(-3)).toEqual([
      'ปัญหา/อุปสรรค',
      'ขาดบุคลากร',
      'งบประมาณล่าช้า',
    ]);
  });
});
