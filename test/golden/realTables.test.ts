// Tables as offices keep them: the open-data result of one with all its sub-headers, the ranking of another, and what our own functions
// print, read back.
import { describe, expect, test } from '@jest/globals';
import { FRAMEWORK_YEARS } from '../../src/domain/framework/frameworks';
import { leavesOf, nodeById } from '../../src/domain/framework/tree';
import { readScores } from '../../src/domain/intake/read';
import { scoreOf } from '../../src/domain/scoring/rollUp';
import { points2 } from '../../src/domain/scoring/round';
import { items } from '../../src/functions/items';
import { rank } from '../../src/functions/rank';
import { framework } from '../bundle/offices';
import { read } from './messyCase';

const HEADER = ['ข้อ', 'ประเด็นการตรวจ', 'ความคิดเห็น', 'คะแนน'];

/** Sub-headings in front of the item that they stand above in print, wrong and missing ones included. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  O1: ['ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน', 'ข้อมูลพื้นฐาน'],
  O7: ['ข่าวประชาสัมพันธ์'],
  O8: ['การปฏิสัมพันธ์ข้อมูล'],
  O10: ['การปฏิบัติงาน'],
  O13: ['การให้บริการ'],
  O14: ['การให้บริการ'],
  O18: ['แผนการใช้จ่ายงบประมาณประจำปี'],
  O21: ['การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ'],
  O25: ['ตัวชี้วัดย่อยที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล', 'การบริหารและพัฒนาทรัพยากรบุคคล'],
  O29: ['ตัวชี้วัดย่อยที่ 9.5 การส่งเสริมความโปร่งใส', 'การจัดการเรื่องร้องเรียนการทุจริต'],
};

const COMMENTS: Readonly<Record<string, string>> = {
  O1: 'ไม่แสดงตำแหน่งสำคัญ',
  O8: 'ไม่มีช่องทาง Q&A',
  O23: 'ไม่มีข้อมูลเดือนตุลาคม 2563 และเดือนมีนาคม 2564',
  O27: 'ไม่มีเนื้อหาครบ 5 ข้อ',
  O29: 'เป็นคู่มือทั่วไป',
};

/** The checklist as the result page of FY2564 prints it: the box on top side by side, a header under each heading. */
function checklist(): unknown[][] {
  const rows: unknown[][] = [
    ['รายละเอียดผลการประเมิน ประจำปีงบประมาณ 2564', '', 'คะแนนเฉลี่ย', '', 'คะแนนเฉลี่ย', ''],
    ['OIT', 'คะแนนเฉลี่ย', 'OIT', 'คะแนนเฉลี่ย', '', ''],
    ['9 การเปิดเผยข้อมูล', '83.70', '10 การป้องกันการทุจริต', '100.00', '', ''],
    [],
  ];
  for (const { id, name } of leavesOf(nodeById(framework(2564), '9') ?? framework(2564).root)) {
    const headings = HEADINGS[id] ?? [];
    for (const heading of headings) rows.push([heading, '', '', '']);
    if (headings.length > 0) rows.push(HEADER);
    const comment = COMMENTS[id] ?? (id === 'O33' ? 'ควรแนบลิงก์ภาพข่าวกิจกรรม' : '');
    rows.push([id, name, comment, COMMENTS[id] ? '0.00' : '100.00']);
  }
  return rows;
}

describe('the checklist of an office of FY2564', () => {
  const outcome = read(checklist(), 2564);
  const shown = (id: string) => points2(scoreOf(outcome.assessment, id)?.score ?? Number.NaN);

  test('gives what was published', () => {
    expect(['9.1', '9.2', '9.3', '9.4', '9.5', '9', 'OIT'].map(shown)).toEqual([
      ...['77.78', '100.00', '85.71', '75.00', '80.00'],
      ...['83.70', '91.85'],
    ]);
  });

  test('raises no doubt but the two surveys that it does not hold', () => {
    expect(outcome.doubts.map(({ code, subject }) => [code, subject])).toEqual([
      ['missingItems', 'IIT'],
      ['missingItems', 'EIT'],
    ]);
  });

  test('does not take the comment on O33 for a lost score', () => {
    expect(outcome.intake.scores.get('O33')).toBe(100);
    expect(outcome.intake.comments.get('O33')).toBe('ควรแนบลิงก์ภาพข่าวกิจกรรม');
  });
});

describe('the ranking of an office of FY2565', () => {
  const ranking = [
    ['๑', 'การป้องกันการทุจริต', '๑๐๐.๐๐', 'ผ่านเกณฑ์'],
    ['๒', 'การปฏิบัติหน้าที่', '๙๙.๓๓', 'ผ่านเกณฑ์'],
    ['๓', 'การใช้ทรัพย์สินของราชการ', '๙๘.๗๕', 'ผ่านเกณฑ์'],
    ['๔', 'การแก้ไขปัญหาการทุจริต', '๙๘.๖๖', 'ผ่านเกณฑ์'],
    ['๕', 'การใช้อำนาจ', '๙๘.๐๐', 'ผ่านเกณฑ์'],
    ['๖', 'การใช้งบประมาณ', '๙๗.๔๑', 'ผ่านเกณฑ์'],
    ['๗', 'การเปิดเผยข้อมูล', '๙๒.๑๔', 'ผ่านเกณฑ์'],
    ['๘', 'คุณภาพการดำเนินงาน', '๙๑.๗๙', 'ผ่านเกณฑ์'],
    ['๙', 'ประสิทธิภาพการสื่อสาร', '๘๙.๔๓', 'ผ่านเกณฑ์'],
    ['๑๐', 'การปรับปรุงการทำงาน', '๘๑.๑๓', 'ไม่ผ่านเกณฑ์'],
  ];

  test.each([
    ['under its header', [['อันดับ', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'], ...ranking]],
    ['without a header', ranking],
    ['with the rank called the indicator', [['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน', 'ผล'], ...ranking]],
    ['with rank and name in one cell', ranking.map(([at, name, points]) => [`ตัวชี้วัดที่ ${at} ${name}`, points])],
  ])('is read by name, %s', (_, rows) => {
    const { assessment, intake, errors } = read(rows);
    expect(errors).toEqual([]);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(id => intake.scores.get(String(id)))).toEqual([
      ...[99.33, 97.41, 98, 98.75, 98.66],
      ...[91.79, 89.43, 81.13, 92.14, 100],
    ]);
    expect(points2(assessment.total.score ?? 0)).toBe('94.19');
  });
});

describe.each([...FRAMEWORK_YEARS])('what the functions print for FY%i', year => {
  const leaves = leavesOf(framework(year).root);
  const points = leaves.map((leaf, index) =>
    leaf.allOrNothing ? (index % 5 ? 100 : 0) : 80.25 + (index % 19),
  );
  const expected = Object.fromEntries(leaves.map(({ id }, index) => [id, points[index]]));

  test.each(['', 'คะแนน'])('ITA_ITEMS is read back with scores typed under %j', heading => {
    const form = items(year).map((row, index) => [...row, index === 0 ? heading : points[index - 1]]);
    const intake = readScores({ values: form }, framework(year));
    expect(Object.fromEntries(intake.scores)).toEqual(expected);
    expect(intake.findings).toEqual([]);
  });

  test('ITA_ITEMS is read back with a few scores typed: the others are missing, and that is all', () => {
    const form = items(year).map((row, index) => [...row, index === 3 ? 90 : '']);
    const intake = readScores({ values: form }, framework(year));
    expect([...intake.scores]).toEqual([[leaves[2]?.id, 90]]);
    expect(new Set(intake.findings.map(({ code }) => code))).toEqual(new Set(['noScore']));
  });

  test('ITA_RANK is read back, with and without its header', () => {
    const ranked = rank(
      leaves.map(({ id }, index) => [id, points[index]]),
      year,
      undefined,
    ) as unknown[][];
    const indicators = Object.fromEntries(ranked.slice(1).map(row => [String(row[1]), row[3]]));
    for (const values of [ranked, ranked.slice(1)]) {
      const intake = readScores({ values }, framework(year));
      expect(Object.fromEntries(intake.scores)).toEqual(indicators);
      expect(intake.findings).toEqual([]);
    }
  });
});
