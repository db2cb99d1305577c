import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/domain/analysis/assessment';
import { leavesOf } from '../../../src/domain/framework/tree';
import type { Finding } from '../../../src/domain/intake/finding';
import { readScores } from '../../../src/domain/intake/read';
import { cells } from '../../../src/text/th/cells';
import { framework } from '../../bundle/offices';

const HEADS = ['ข้อ', 'ประเด็น', 'คะแนน'];
const read = (rows: unknown[][], year: number) => readScores({ values: [HEADS, ...rows] }, framework(year));
const codesOf = ({ findings }: { findings: readonly Finding[] }): string[] =>
  findings.map(({ code }) => code);

const oneOff = [
  ['O11', 'ข้อมูลสถิติการให้บริการ', 0],
  ['O12', 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 0],
  ['O22', 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', 0],
];

describe('titles of another year', () => {
  test('are told once, with their year and how many they are, and their rows are not used', () => {
    const intake = read([['O2', 'ข้อมูลผู้บริหาร', 100], ...oneOff], 2569);
    expect(intake.findings).toEqual([
      {
        code: 'titlesOfYear',
        row: 2,
        column: 0,
        subject: 'O11',
        params: { year: 2569, other: '2568', fits: 4, own: 1, count: 4, named: 'O11, O12, O22', more: 0 },
        suggestions: [],
      },
    ]);
    expect([...intake.scores.keys()]).toEqual(['O2']);
    expect([...intake.refused]).toEqual(['O11', 'O12', 'O22']);
    expect(read(oneOff, 2568).findings).toEqual([]);
  });

  test('stand for the findings of their rows: a title of another item, and a code that the year does not have', () => {
    const rows = [
      ...oneOff,
      ['O13', 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', 100],
      ['O27', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 100],
    ];
    expect(codesOf(read(rows, 2568))).toEqual([]);
    expect(codesOf(read(rows, 2569))).toEqual(['titlesOfYear']);
  });

  test('are found behind the code in its own cell', () => {
    const rows = oneOff.map(([code, title, score]) => [`${code} ${title}`, score]);
    expect(codesOf(readScores({ values: rows }, framework(2569)))).toEqual(['titlesOfYear']);
  });

  test('name all years that have them alike', () => {
    const { findings } = read([['O34', 'เจตจำนงสุจริตของผู้บริหาร', 100]], 2565);
    expect(findings).toMatchObject([{ code: 'titlesOfYear', params: { other: '2562–2564' } }]);
  });

  test('keep the total away, also where only one row speaks of another matter', () => {
    const rows = leavesOf(framework(2565).root).map(({ id, name }) => [id, name, 100]);
    const totalOf = (values: unknown[][]) => assess(framework(2565), read(values, 2565)).total.state;
    const swapped = rows.map(([id, name, score]) => [
      id,
      id === 'O34' ? 'เจตจำนงสุจริตของผู้บริหาร' : name,
      score,
    ]);
    expect([totalOf(rows), totalOf(swapped)]).toEqual(['complete', 'partial']);
  });
});

describe('no other year is suspected', () => {
  test.each([
    ['where a title is worded in practice', 'O11', 'ข้อมูลสถิติงานบริการของเรา'],
    ['where only the wording is another year’s', 'O1', 'โครงสร้างและอำนาจหน้าที่'],
    ['where a survey question has its official words', 'O2', 'ข้อมูลผู้บริหาร'],
  ])('%s', (_, code, title) => {
    expect(read([[code, title, 100]], 2569).findings).toEqual([]);
  });

  test('where one title of a table of the year is that of another of its items', () => {
    const rows = [
      ['O1', 'โครงสร้าง หน้าที่และอำนาจ', 100],
      ['O2', 'ข้อมูลผู้บริหาร', 100],
      // O8 of FY2567 has this title too.
      ['O9', 'ข้อมูลการติดต่อและช่องทางการสอบถาม', 0],
    ];
    expect(codesOf(read(rows, 2569))).toEqual(['titleOfAnother']);
  });

  test('where one row alone has the title of another item', () => {
    const { findings } = read([['O13', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 0]], 2569);
    expect(findings).toMatchObject([{ code: 'titleOfAnother', suggestions: ['O14', 'O13'] }]);
  });

  test('where names of groups stand beside the codes', () => {
    expect(read([['O12', '9.3 การจัดซื้อจัดจ้าง', 100]], 2569).findings).toEqual([]);
  });
});

describe('a year in a title', () => {
  test.each([
    'รายงานผลการดำเนินงานประจำปี พ.ศ. 2568',
    'รายงานผลการดำเนินงานประจำปี ๒๕๖๘',
    'รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ..2568',
    'รายงานผลการดำเนินงาน ปี 2568',
    'รายงานผลการดำเนินงานประจำปี (พ.ศ. 2566 - 2570)',
    'รายงานผลการดำเนินงาน ปี 68',
    'รายงานผลการดำเนินงานประจำปี ๖๘',
    'รายงานผลการดำเนินงานประจำปี พ.ศ. 68',
    'รายงานผลการดำเนินงาน ปีงบประมาณ 2568',
    'รายงานผลการดำเนินงานประจำปี 2025',
    'รายงานผลการดำเนินงานประจำปี รอบ 6 เดือน',
    'รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2568 (ไตรมาสที่ 2)',
  ])('does not keep %p from being checked against the code', title => {
    expect(codesOf(read([['O7', title, 0]], 2569))).toEqual([]);
    expect(codesOf(read([['O8', title, 0]], 2569))).toEqual(['titleOfAnother']);
  });

  test('leaves alone what only begins like another name, or speaks of both', () => {
    for (const [code, title] of [
      ['O3', 'โครงสร้างและอำนาจหน้าที่'],
      ['O12', 'Q&A และ E-Service'],
      ['O1', 'โครงสร้างของเรา'],
    ])
      expect(codesOf(read([[code, title, 100]], 2565))).toEqual([]);
  });

  test('does not make the score of another year one of this year', () => {
    const intake = read([['การใช้งบประมาณ ปี 2564', '', 80]], 2565);
    expect([intake.scores.size, codesOf(intake)]).toEqual([0, ['unknownRow', 'yearDiffers']]);
  });
});

describe('a code that the year does not have', () => {
  const sentenceOf = (code: string): string => {
    const [finding] = read([[code, '', 100]], 2569).findings;
    return finding ? cells.findings[finding.code](finding.params) : '';
  };

  test('says which years have it', () => {
    expect(sentenceOf('O35')).toBe('ปีนี้ไม่มี O35 ซึ่งมีในปี 2562–2567 โปรดตรวจรหัสและปีงบประมาณ');
    expect(sentenceOf('O48')).toContain('มีในปี 2562 ');
    expect(sentenceOf('O27')).toContain('มีในปี 2562–2568 ');
  });

  test('says nothing of years where none has it', () => {
    expect(sentenceOf('O49')).toBe('ปีนี้ไม่มี O49 โปรดตรวจรหัสและปีงบประมาณ');
  });
});
