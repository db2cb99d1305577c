// The memo by which an office contests scores: what stands on it is what the sheet says and what the office typed, and
// nothing of another year.
import { describe, expect, test } from '@jest/globals';
import { clarification } from '../../src/documents/clarification';
import { itemKey, periodKey, TYPED } from '../../src/documents/clarification/typed';
import { leavesOf, nodeById } from '../../src/domain/framework/tree';
import { framework } from '../domain/framework/shipped';
import fc from '../fastCheck';
import { factsOf, itemScores } from './facts';
import { fieldsOf, firstMissingInOrder, linesOf, tablesOf, textOf } from './reading';
import { facts000 } from './seed000';

const DOTS = '................';
const YEAR = 2565;
const LOST = ['O12', 'O17', 'O20'];
const O12 = 'O12 รายงานผลการดำเนินงานประจำปี';

const typed = (id: string, texts: Readonly<Record<string, string>>, year = YEAR) =>
  Object.fromEntries(Object.entries(texts).map(([part, text]) => [itemKey(year, id, part as 'link'), text]));

const withTexts = (texts: Readonly<Record<string, string>>) =>
  clarification({ ...facts000, fields: { ...facts000.fields, texts } });

describe('the memo on three items without points', () => {
  const tree = withTexts({
    [periodKey(YEAR, 'first')]: '1 มิถุนายน 2565',
    [periodKey(YEAR, 'last')]: '15 มิ.ย. 65',
    ...typed('O12', { link: 'หน้าเว็บ อบต./แผน2565', given: '20 เมษายน 2565', reason: 'อยู่หน้า 12' }),
    ...typed('O17', { contest: 'no', reason: 'ไม่ต้องพิมพ์' }),
    ...typed('O20', { contest: 'yes' }),
  });

  test('has the head of a memo, what can be contested, within which days, and what is proposed', () => {
    expect(fieldsOf(tree).เรื่อง).toBe('ขอชี้แจงผลคะแนนการเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. 2565');
    expect(
      firstMissingInOrder(linesOf(tree), [
        'บันทึกข้อความ',
        '1. เรื่องเดิม',
        'โดยอ้างได้เฉพาะข้อมูลและลิงก์ที่ส่งไว้ก่อนแล้ว ข้อที่ไม่ชี้แจงถือว่ายอมรับผลคะแนน',
        'กำหนดเวลาชี้แจงผลคะแนน ตั้งแต่วันที่ 1 มิถุนายน 2565 ถึงวันที่ 15 มิ.ย. 65',
        '2. ข้อเท็จจริง',
        'แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ได้คะแนน 96.07',
        'ข้อที่ไม่ได้คะแนนเต็มมี 3 ข้อ ขอชี้แจง 2 ข้อ ดังนี้',
        O12,
        'O20 รายงานผลการใช้จ่ายงบประมาณประจำปี',
        'ข้อที่ไม่ขอชี้แจงมี 1 ข้อ คือ O17 E-Service',
        '3. ข้อพิจารณา/ข้อเสนอแนะ',
        'เห็นควรชี้แจงผลคะแนนข้อดังกล่าวภายในกำหนดเวลา ตามรายละเอียดแนบท้าย',
        'จึงเรียนมาเพื่อโปรดพิจารณา',
      ]),
    ).toBeUndefined();
  });

  test('attaches each contested item as it was typed, with dots where nothing was', () => {
    const [, items] = tablesOf(tree);
    expect(items?.head).toEqual([
      ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน', 'ความเห็นของผู้ตรวจ', 'ลิงก์ที่ส่งไว้ก่อนแล้ว', 'วันที่ส่งไว้', 'เหตุผลที่ขอชี้แจง'],
    ]);
    expect(items?.rows).toEqual([
      [
        'O12',
        'รายงานผลการดำเนินงานประจำปี',
        '0.00',
        'ไม่มีหัวข้ออุปสรรค',
        'หน้าเว็บ อบต./แผน2565',
        '20 เมษายน 2565',
        'อยู่หน้า 12',
      ],
      [
        'O20',
        'รายงานผลการใช้จ่ายงบประมาณประจำปี',
        '0.00',
        'มีผลของปี 2564 แต่ไม่ได้อธิบายอุปสรรคของการใช้เงิน',
        DOTS,
        DOTS,
        DOTS,
      ],
    ]);
    expect(textOf(tree)).not.toContain('ไม่ต้องพิมพ์');
  });

  test('keeps the digits of a link, whatever it looks like', () => {
    const runs = tree.sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'table' ? block.rows.flat().flatMap(cell => cell.runs) : [])),
    );
    expect(runs.find(({ text }) => text.startsWith('หน้าเว็บ'))?.asIs).toBe(true);
  });
});

test('contests nothing until the office chooses or says something, on days to be filled in', () => {
  const lines = linesOf(withTexts({}));
  expect(lines).toContain('ข้อที่ไม่ได้คะแนนเต็มมี 3 ข้อ ยังไม่ได้เลือกข้อที่จะชี้แจง');
  expect(textOf(withTexts(typed('O17', { link: 'www' })))).toContain('ขอชี้แจง 1 ข้อ');
  expect(lines.filter(line => line.includes('กำหนดเวลาชี้แจงผลคะแนน'))).toEqual([
    `กำหนดเวลาชี้แจงผลคะแนน ตั้งแต่วันที่ ${DOTS.repeat(2)} ถึงวันที่ ${DOTS.repeat(2)}`,
  ]);
  expect(lines.join()).not.toContain('ข้อที่ไม่ขอชี้แจง');
});

test('says the words before a day once', () => {
  const texts = {
    [periodKey(YEAR, 'first')]: 'วันที่ 1 มิ.ย. 65',
    [periodKey(YEAR, 'last')]: 'ถึงวันที่ 15 มิ.ย. 65',
  };
  expect(textOf(withTexts(texts))).toContain('ตั้งแต่วันที่ 1 มิ.ย. 65 ถึงวันที่ 15 มิ.ย. 65');
});

test('says nothing of what was typed about another year', () => {
  const text = textOf(
    withTexts({
      ...typed('O12', { reason: 'เหตุผลปีก่อน', contest: 'yes' }, 2564),
      [periodKey(2564, 'last')]: 'วันปีก่อน',
    }),
  );
  expect(text).not.toMatch(/เหตุผลปีก่อน|วันปีก่อน/);
  expect(text).toContain('ยังไม่ได้เลือกข้อที่จะชี้แจง');
});

describe('where nothing is contested the memo says why, and proposes nothing', () => {
  const { O1: _, ...almost } = itemScores(2565, 'OIT');
  test.each<[string, Parameters<typeof factsOf>[0], string]>([
    [
      'no item lost points',
      { year: 2565, scores: itemScores(2565, 'OIT') },
      'ไม่มีข้อที่ไม่ได้คะแนนเต็ม จึงไม่มีข้อให้ชี้แจง',
    ],
    ['one item has no score', { year: 2565, scores: almost }, 'ข้อที่มีคะแนนแล้วได้คะแนนเต็มทุกข้อ จึงยังไม่มีข้อให้ชี้แจง'],
    [
      'only indicators are known',
      { year: 2569, scores: { 9: 80, 10: 90 } },
      'ยังไม่มีคะแนนรายข้อ จึงยังไม่มีข้อให้ชี้แจง',
    ],
    [
      'it was not assessed',
      { year: 2565, scores: {}, excluded: ['OIT'] },
      'ปีนี้หน่วยงานไม่ถูกประเมินด้านนี้ จึงไม่มีข้อให้ชี้แจง',
    ],
    [
      'none was chosen',
      {
        year: 2565,
        scores: itemScores(2565, 'OIT', ['O1']),
        fields: { texts: typed('O1', { contest: 'no' }) },
      },
      'ข้อที่ไม่ได้คะแนนเต็มมี 1 ข้อ ยังไม่ได้เลือกข้อที่จะชี้แจง',
    ],
  ])('%s', (_, given, said) => {
    const tree = clarification(factsOf(given));
    const text = textOf(tree);
    expect(text).toContain(said);
    expect(text).toContain('ยังไม่มีข้อที่จะเสนอชี้แจง\nจึงเรียนมาเพื่อโปรดทราบ');
    expect(text).not.toContain('เห็นควรชี้แจง');
    expect(tablesOf(tree)).toHaveLength(1);
  });
});

test('law: the table has the items that are contested, and each cell what the sheet or the office says', () => {
  const items = leavesOf(nodeById(framework(YEAR), 'OIT') ?? framework(YEAR).root).map(({ id }) => id);
  const word = fc.stringMatching(/^[ก-ฮ]{0,8}$/);
  const about = fc.record({
    lost: fc.boolean(),
    isContested: fc.boolean(),
    comment: word,
    link: word,
    given: word,
    reason: word,
  });
  fc.assert(
    fc.property(fc.array(about, { minLength: items.length, maxLength: items.length }), told => {
      const all = items.map((id, index) => ({ id, ...(told[index] as (typeof told)[number]) }));
      const texts = Object.assign(
        {},
        ...all.map(({ id, isContested, link, given, reason }) =>
          typed(id, { link, given, reason, contest: isContested ? 'yes' : 'no' }),
        ),
      );
      const tree = clarification(
        factsOf({
          year: YEAR,
          scores: Object.fromEntries(all.map(({ id, lost }) => [id, lost ? 0 : 100])),
          comments: Object.fromEntries(all.map(({ id, comment }) => [id, comment])),
          fields: { texts },
        }),
      );
      const rows = tablesOf(tree)
        .slice(1)
        .flatMap(table => table.rows);
      expect(rows.map(([code, , score, ...others]) => [code, score, ...others])).toEqual(
        all
          .filter(({ lost, isContested }) => lost && isContested)
          .map(one => [one.id, '0.00', one.comment || DOTS, ...TYPED.map(part => one[part] || DOTS)]),
      );
    }),
    { numRuns: 50 },
  );
});

test('the facts of this test lost these points', () => {
  expect(LOST.map(id => facts000.assessment.nodes.find(({ node }) => node.id === id)?.score)).toEqual([
    0, 0, 0,
  ]);
});
