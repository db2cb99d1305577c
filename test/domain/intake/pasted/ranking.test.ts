import { describe, expect, test } from '@jest/globals';
import { toThaiDigits } from '../../../../src/domain/thai/digits';
import { PUBLISHED_RANKING } from '../../../bundle/offices';
import { paste } from './reading';

const HEADS = ['อันดับ', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'];
const rows = PUBLISHED_RANKING.map(row => row.map(cell => toThaiDigits(String(cell))));

const FORMS: readonly (readonly [string, string])[] = [
  ['tabs', [HEADS, ...rows].map(row => row.join('\t')).join('\n')],
  ['bars', [HEADS, ['---', '---', '---', '---'], ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')],
  ['several spaces', [HEADS, ...rows].map(row => row.join('     ')).join('\n')],
  ['single spaces', [HEADS, ...rows].map(row => row.join(' ')).join('\n')],
  ['broken lines', rows.map(row => row.join('\n')).join('\n')],
  [
    'the rank called the indicator',
    rows.map(([at, name, points]) => `ตัวชี้วัดที่ ${at} ${name} ร้อยละ ${points}`).join('\n'),
  ],
  ['tabs without heads', rows.map(row => row.join('\t')).join('\n')],
];

/** The contents of the report: pages of chapters, two of which are called like instruments. */
const CONTENTS = [
  'คำนำ\t๑',
  '๑. ความเป็นมา\t๑',
  '๒. ผลการประเมิน\t๒',
  '๑. ด้าน IIT\t๖',
  '๒. ด้าน EIT\t๗',
  '๓. บทสรุป\t๙',
];

describe('the ranking of an office of FY2565, with Thai digits', () => {
  test.each(FORMS)('in %s, is read by name', (_, text) => {
    const { shown, intake, pasted } = paste(`ปีงบประมาณ พ.ศ. ๒๕๖๕\n\n${text}`);
    expect([...intake.refused]).toEqual([]);
    expect(['IIT', 'EIT', 'TOTAL'].map(shown)).toEqual(['98.43', '87.45', '94.19']);
    expect(pasted.rows.map(({ code }) => code)).toEqual(['10', '1', '4', '5', '3', '2', '9', '6', '7', '8']);
    expect(pasted.counts).toEqual({ rows: 10, scored: 10, doubts: 0 });
    expect(pasted.years).toEqual([2565]);
  });

  test('is not mixed up with the pages of a table of contents', () => {
    const { scores } = paste(`${CONTENTS.join('\n')}\n\n${FORMS[0]?.[1]}`);
    expect(Object.keys(scores)).toHaveLength(10);
  });

  test('is not mixed up with a plan that names codes and has no scores', () => {
    const plan =
      'มาตรการ\tวิธีการดำเนินการ\tผู้รับผิดชอบ\nE11 การปรับปรุงคุณภาพ\tทำแผ่นพับสรุปผลงานเทียบกับปีก่อน แล้วเผยแพร่ให้ประชาชนทราบทุกไตรมาส\tสำนักปลัด';
    const { shown, pasted } = paste(`${FORMS[0]?.[1]}\n\nแผนของปีถัดไป\n\n${plan}`);
    expect(shown('TOTAL')).toBe('94.19');
    expect(pasted.counts.doubts).toBe(0);
  });
});
