// The memo on the open-data items, held against a published one of FY2564 (seed 004), and where data is missing.
import { describe, expect, test } from '@jest/globals';
import { oitMemo } from '../../src/documents/oitMemo';
import { leavesOf, nodeById } from '../../src/domain/framework/tree';
import { parts } from '../../src/text/th/documents/parts';
import { framework } from '../domain/framework/shipped';
import { factsOf, itemScores } from './facts';
import {
  fieldsOf,
  firstMissingInOrder,
  headingsOf,
  linesOf,
  opinionsOf,
  tableOf,
  tablesOf,
  textOf,
} from './reading';
import { facts004 as facts, LOST } from './seed004';

describe('the memo on the published result 91.85', () => {
  const tree = oitMemo(facts);
  const lines = linesOf(tree);

  test('has the head of a memo', () => {
    expect(tree.sections[0]?.blocks[0]?.kind).toBe('memoTitle');
    expect(fieldsOf(tree)).toEqual({
      ส่วนราชการ: 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง',
      ที่: 'ตย 77201/',
      วันที่: '2 กุมภาพันธ์ 2565',
      เรื่อง: 'รายงานผลคะแนนการเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. 2564',
      เรียน: 'นายก อบต.ตัวอย่าง',
    });
  });

  test('has every heading of the published memo and its attachment in order', () => {
    const headings = [
      ['memo', 'บันทึกข้อความ'],
      ['1', '1. เรื่องเดิม'],
      ['2', '2. ข้อเท็จจริง'],
      ['3', '3. ข้อเสนอแนะ/พิจารณา'],
      ['attachment', 'ผลคะแนนการเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. 2564'],
      ['9', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล'],
      ['9.1', 'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน (77.78)'],
      ['9.2', 'ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน (100.00)'],
      ['9.3', 'ตัวชี้วัดย่อยที่ 9.3 การบริหารเงินงบประมาณ (85.71)'],
      ['9.4', 'ตัวชี้วัดย่อยที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล (75.00)'],
      ['9.5', 'ตัวชี้วัดย่อยที่ 9.5 การส่งเสริมความโปร่งใส (80.00)'],
      ['10', 'ตัวชี้วัดที่ 10 การป้องกันการทุจริต'],
    ].map(([, ours]) => ours ?? '');
    expect(firstMissingInOrder(headingsOf(tree), headings)).toBeUndefined();
  });

  test('tells the score of both indicators together and the five lost items with their causes', () => {
    expect(
      firstMissingInOrder(lines, [
        'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล และตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้คะแนนเท่ากับร้อยละ 91.85',
        'มี 5 ข้อ',
        'O1 โครงสร้าง สาเหตุ ผังไม่มีฝ่ายการเมือง',
        'O8 Q&A สาเหตุ ไม่มีช่องให้ถาม',
        'O23 สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน สาเหตุ ขาดข้อมูลเดือนตุลาคม 2563 กับเดือนมีนาคม 2564',
        'O27 หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล สาเหตุ ขาดบางเรื่อง',
        'O29 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ สาเหตุ เป็นคู่มือ',
        '3. ข้อเสนอแนะ/พิจารณา',
        'ปีงบประมาณ พ.ศ. 2565',
        'จึงเรียนมาเพื่อโปรด',
      ]),
    ).toBeUndefined();
  });

  test('is signed by the writer and then by the chain of opinions, without an invented name', () => {
    const blocks = tree.sections[0]?.blocks ?? [];
    const signed = [
      ...blocks.flatMap(block => (block.kind === 'signature' ? [block] : [])),
      ...opinionsOf(tree).map(({ signature }) => signature),
    ];
    expect(signed.map(({ position }) => position)).toEqual([
      'นักวิเคราะห์นโยบายและแผน',
      'หัวหน้าสำนักปลัด',
      'รองปลัด อบต.',
      'ปลัด อบต.',
      'นายก อบต.',
    ]);
    expect(signed.map(({ name }) => name)).toEqual(['', '', '', '', '']);
  });

  test('attaches the box of the two indicators', () => {
    const [box] = tablesOf(tree);
    expect(box?.rows).toEqual([
      ['9', 'การเปิดเผยข้อมูล', '83.70'],
      ['10', 'การป้องกันการทุจริต', '100.00'],
      ['แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)', '91.85'],
    ]);
  });

  test('attaches all items in order with comment and score under the published columns', () => {
    const [, ...tables] = tablesOf(tree);
    expect(tables.map(({ head }) => head)).toEqual(
      Array(7).fill([['ข้อ', 'ประเด็นการตรวจ', 'ความคิดเห็น', 'คะแนน']]),
    );
    const comments: Record<string, string> = { ...LOST, O33: 'ควรแนบภาพกิจกรรม' };
    const oit = nodeById(framework(2564), 'OIT');
    expect(tables.flatMap(({ rows }) => rows.filter(row => row.length === 4))).toEqual(
      (oit ? leavesOf(oit) : []).map(({ id, name }) => [
        id,
        name,
        comments[id] ?? '',
        id in LOST ? '0.00' : '100.00',
      ]),
    );
  });

  test('attaches them under the published sub-headings', () => {
    const heads = tablesOf(tree).flatMap(({ rows }) => rows.filter(row => row.length === 1).flat());
    // The published table prints the second heading as that of its only item, and the fourth shorter.
    expect(heads.slice(0, 11)).toEqual([
      'ข้อมูลพื้นฐาน',
      'การประชาสัมพันธ์',
      'การปฏิสัมพันธ์ข้อมูล',
      'การดำเนินงาน',
      'การปฏิบัติงาน',
      'การให้บริการ',
      'แผนการใช้จ่ายงบประมาณประจำปี',
      'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ',
      'การบริหารและพัฒนาทรัพยากรบุคคล',
      'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
      'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
    ]);
  });
});

describe('the memo of an office', () => {
  test('tells of no cause where the score tab has none, and leaves its place open among items that have theirs', () => {
    const scores = itemScores(2564, 'OIT', ['O1', 'O8']);
    const without = linesOf(oitMemo(factsOf({ year: 2564, scores })));
    expect(without).toContain('ข้อที่ไม่ได้คะแนนมี 2 ข้อ ดังนี้');
    expect(without).toContain('O8 Q&A');
    const withOne = linesOf(oitMemo(factsOf({ year: 2564, scores, comments: { O1: 'ไม่มีผัง' } })));
    expect(withOne).toContain('ข้อที่ไม่ได้คะแนนมี 2 ข้อ พร้อมสาเหตุ ดังนี้');
    expect(withOne).toContain('O1 โครงสร้าง สาเหตุ ไม่มีผัง');
    expect(withOne).toContain(`O8 Q&A สาเหตุ ${parts.dots}`);
  });

  test('says that nothing was lost', () => {
    const text = textOf(oitMemo(factsOf({ year: 2564, scores: itemScores(2564, 'OIT') })));
    expect(text).toContain('ไม่มีข้อที่ไม่ได้คะแนน');
    expect(text).toContain('ร้อยละ 100.00');
  });

  test('with some scores tells them as provisional, and how many items have none', () => {
    const text = textOf(oitMemo(factsOf({ year: 2564, scores: { O1: 0, O2: 100 } })));
    expect(text).toContain('คะแนนชั่วคราวจากข้อที่มีคะแนนคือ 50.00');
    expect(text).toContain('O1 โครงสร้าง\n');
    expect(text).toContain('ยังไม่มีคะแนนอีก 41 ข้อ');
  });

  test('with the indicators alone attaches their scores and says that items are unknown', () => {
    const tree = oitMemo(factsOf({ year: 2564, scores: { 9: 83.7, 10: 100 } }));
    expect(textOf(tree)).toContain('ร้อยละ 91.85');
    expect(textOf(tree)).toContain('ยังไม่สามารถระบุข้อที่ไม่ได้คะแนน');
    expect(tablesOf(tree)).toHaveLength(1);
    expect(tableOf(tree, 'สรุปคะแนน').rows[0]).toEqual(['9', 'การเปิดเผยข้อมูล', '83.70']);
    expect(textOf(tree)).toContain('ยังไม่มีคะแนนรายข้อของตัวชี้วัดที่ 9');
  });

  test('without any score says so', () => {
    expect(textOf(oitMemo(factsOf({ year: 2564, scores: {} })))).toContain('(OIT) ยังไม่มีคะแนน');
  });

  test('leaves items that were not assessed in the table and out of the list', () => {
    const scores = itemScores(2565, 'OIT');
    const tree = oitMemo(factsOf({ year: 2565, scores, excluded: ['O42', 'O43'] }));
    expect(tableOf(tree, '10.2').rows.slice(-1)).toEqual([
      ['O43', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', '', 'ไม่ประเมิน'],
    ]);
    expect(textOf(tree)).toContain('ไม่มีข้อที่ไม่ได้คะแนน');
  });

  test('says that the checklist was not assessed', () => {
    const text = textOf(oitMemo(factsOf({ year: 2565, scores: {}, excluded: ['OIT'] })));
    expect(text).toContain('ปีนี้หน่วยงานไม่ถูกประเมินด้าน OIT');
  });

  test('leaves one open opinion where the office named no chain', () => {
    const tree = oitMemo(factsOf({ year: 2564, scores: {}, fields: { chain: [] } }));
    expect(opinionsOf(tree)).toHaveLength(1);
  });

  test('signs the chief executive’s opinion with the name that the office gave', () => {
    const chief = { name: 'ผู้บริหารตัวอย่าง', position: 'นายก อบต.' };
    const tree = oitMemo(factsOf({ year: 2564, scores: {}, fields: { chief } }));
    expect(opinionsOf(tree).map(({ signature }) => signature.name)).toEqual(['', '', '', 'ผู้บริหารตัวอย่าง']);
  });

  test('of indicators alone speaks neither of items nor of causes', () => {
    const text = textOf(oitMemo(factsOf({ year: 2565, scores: { 9: 92.14, 10: 100 } })));
    for (const claim of ['เป็นรายข้อ', 'สาเหตุ', '(ถ้ามี)', 'ไม่มีข้อที่ไม่ได้คะแนน', 'ได้คะแนนเต็มทุกข้อ'])
      expect(text).not.toContain(claim);
    expect(text).toContain('ยังไม่มีคะแนนรายข้อ');
  });

  test('says of some items no more than of those', () => {
    const { O1: _, O2: __, ...scores } = itemScores(2565, 'OIT');
    const text = textOf(oitMemo(factsOf({ year: 2565, scores })));
    expect(text).toContain('ข้อที่มีคะแนนแล้วได้คะแนนเต็มทุกข้อ');
    expect(text).toContain('ยังไม่มีคะแนนอีก 2 ข้อ');
    expect(text).not.toContain('ไม่มีข้อที่ไม่ได้คะแนน');
  });
});
