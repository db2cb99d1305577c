// What is printed for each example: the result of the real menu command, for a clerk to read.
import { describe, expect, test } from '@jest/globals';
import { th } from '../../src/text/th';
import { inFolder, lines, page, runInOwnFolder, squeezed } from './runs';

runInOwnFolder();

/** Lines of a section, from the one behind its title to the next blank one. */
const section = (printed: readonly string[], title: string): string[] => {
  const first = printed.findIndex(line => line.startsWith(title)) + 1;
  return printed.slice(first, printed.indexOf('', first));
};

const RANKING = 'อันดับตัวชี้วัด';
const PLAN = 'แก้ข้อใดได้คะแนนรวมคืนมากที่สุด';

describe('the default example', () => {
  test('is the published result: 94.19, A, pass', async () => {
    expect((await squeezed()).slice(0, 9)).toEqual([
      'ไฟล์ examples/office-2565.xlsx',
      'แท็บ คะแนน',
      'ปีงบประมาณ 2565',
      '',
      'คะแนนรวม 94.19 ระดับ A ผ่านเกณฑ์',
      'ไม่พบข้อผิดพลาดในตารางคะแนน',
      'แผนปฏิบัติการมี 5 แถวที่ต้องดำเนินการ',
      'ใช้คะแนนจากแท็บ "คะแนน" คอลัมน์ D "คะแนน"',
      th.run.finished.year({ year: 2565 }),
    ]);
  });

  test('shows the instruments', async () => {
    const [header, ...instruments] = section(await squeezed(), 'คะแนนรายแบบวัด');
    expect(header).toBe('แบบวัด ชื่อแบบวัด คะแนน น้ำหนัก ความครบถ้วน ผล');
    expect(instruments.map(line => line.replace(/ \d+% 100%/, ''))).toEqual([
      'IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน 98.43 ผ่านเกณฑ์',
      'EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก 87.45 ผ่านเกณฑ์',
      'OIT แบบวัดการเปิดเผยข้อมูลสาธารณะ 96.07 ผ่านเกณฑ์',
    ]);
  });

  test('ranks the indicators as the published table does, with flags and bars', async () => {
    const [, ...ranking] = section(await squeezed(), RANKING);
    expect(ranking.map(line => line.replace(/ [█░]+/, ''))).toEqual([
      '1 10 การป้องกันการทุจริต 100.00 ผ่านเกณฑ์ จุดแข็ง',
      '2 1 การปฏิบัติหน้าที่ 99.33 ผ่านเกณฑ์ จุดแข็ง',
      '3 4 การใช้ทรัพย์สินของราชการ 98.75 ผ่านเกณฑ์ จุดแข็ง',
      '4 5 การแก้ไขปัญหาการทุจริต 98.66 ผ่านเกณฑ์ จุดแข็ง',
      '5 3 การใช้อำนาจ 98.00 ผ่านเกณฑ์ จุดแข็ง',
      '6 2 การใช้งบประมาณ 97.41 ผ่านเกณฑ์ จุดแข็ง',
      '7 9 การเปิดเผยข้อมูล 92.14 ผ่านเกณฑ์',
      '8 6 คุณภาพการดำเนินงาน 91.79 ผ่านเกณฑ์',
      '9 7 ประสิทธิภาพการสื่อสาร 89.43 ผ่านเกณฑ์',
      '10 8 การปรับปรุงการทำงาน 81.13 ไม่ผ่านเกณฑ์ จุดอ่อน',
    ]);
    expect(ranking[0]).toContain('█'.repeat(20));
    expect(ranking[9]).toContain(`${'█'.repeat(16)}${'░'.repeat(4)}`);
  });

  test('shows the rows of the plan, those that give back most points first', async () => {
    const [header, ...rows] = section(await squeezed(), PLAN);
    expect(header).toBe('ข้อ ประเด็นที่ต้องพัฒนา คะแนน คะแนนรวมที่ได้คืน ผู้รับผิดชอบ');
    const expected = [
      '8 การปรับปรุงการทำงาน 81.13 1.89',
      'O20 รายงานผลการใช้จ่ายงบประมาณประจำปี 0.00 0.57',
      'O12 รายงานผลการดำเนินงานประจำปี 0.00 0.50',
      'O17 E-Service 0.00 0.50',
      '2 การใช้งบประมาณ 97.41 0.16',
    ];
    // Behind the points stands the responsible unit, where there is a proposal for one.
    expect(rows.map((row, index) => row.startsWith(expected[index] ?? '?'))).toEqual(
      expected.map(() => true),
    );
  });

  test('finds no fault, tells what to check about the year, and says where the result is', async () => {
    const printed = await squeezed();
    expect(section(printed, 'ตรวจข้อมูล')).toEqual(['ไม่พบข้อผิดพลาด']);
    expect(section(printed, 'ตรวจสอบกับคู่มือ ป.ป.ช.')).toEqual([
      'ชื่อของ 34 รายการ (I10, E1, E2, E3, E4 และอีก 29 รายการ)',
    ]);
    // The progress of the plan stands below it in the tab, and is no part of it.
    expect(printed).not.toContain(th.tabs.summary.progress[1]);
    expect(printed.at(-1)).toBe(`บันทึกผลไว้ที่ ${inFolder('out', 'office-2565.xlsx')}`);
  });

  test('has colours only where they are wanted', async () => {
    const plain = (await page()).split('\n');
    const coloured = await lines([], inFolder('out'), true);
    expect(plain.join('\n')).not.toContain('\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.map(line => line.replace(/\u001b\[\d+m/g, ''))).toEqual(plain);
    expect(coloured.join('\n')).toContain('\u001b');
  });
});

describe('open-data results alone', () => {
  const printed = () => squeezed('examples/oit-2564.xlsx');

  test('have no total, and the page says why', async () => {
    expect((await printed())[4]).toBe('คะแนนยังไม่ครบ (มีข้อมูล 40%) จึงยังไม่มีคะแนนรวมและระดับ');
  });

  test('have an OIT score and their own indicators; the others are not complete', async () => {
    const [, iit, , oit] = section(await printed(), 'คะแนนรายแบบวัด');
    expect(iit).toMatch(/^IIT .* 0% ข้อมูลไม่ครบ$/);
    expect(oit).toMatch(/^OIT แบบวัดการเปิดเผยข้อมูลสาธารณะ 91\.85 .* ผ่านเกณฑ์$/);
    const ranking = section(await printed(), RANKING);
    expect(ranking[2]).toMatch(/^2 9 การเปิดเผยข้อมูล 83\.70 .* ไม่ผ่านเกณฑ์ จุดอ่อน$/);
    expect(ranking.filter(line => line.endsWith('ข้อมูลไม่ครบ'))).toHaveLength(8);
  });
});

describe('the complete office', () => {
  test('chooses its tab of scores by itself and shows ten rows of its plan', async () => {
    const printed = await squeezed('examples/full-2565.xlsx');
    expect(printed).toContain('แท็บ คะแนนรายข้อ');
    expect(printed).toContain('คะแนนรวม 89.89 ระดับ A ผ่านเกณฑ์');
    const plan = section(printed, PLAN);
    expect(plan).toHaveLength(1 + 10 + 1);
    expect(plan[1]).toMatch(/^O36 การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี 0\.00 1\.25/);
    expect(plan.at(-1)).toBe('อีก 1 แถว ดูในแท็บ "แผนปฏิบัติการ"');
  });
});

describe('the messy table', () => {
  const printed = () => squeezed('examples/messy-2565.xlsx');

  test('is not complete, and the page says how many cells to mend', async () => {
    expect((await printed()).slice(4, 6)).toEqual([
      'คะแนนยังไม่ครบ (มีข้อมูล 88%) จึงยังไม่มีคะแนนรวมและระดับ',
      'ต้องแก้ 15 จุด ควรตรวจ 11 จุด ดูในแท็บ "ตรวจข้อมูล"',
    ]);
    expect(await printed()).toContain('ตรวจข้อมูล ผิดพลาด 15 รายการ โปรดตรวจ 11 รายการ');
  });

  test.each([
    'ผิดพลาด C7 I3',
    'โปรดตรวจ A8 I4',
    'ผิดพลาด C13 I9',
    'ผิดพลาด A16 ๑๑๒',
    'ผิดพลาด C19 I15',
    'ผิดพลาด C24 I20',
    'โปรดตรวจ C38 E2',
    'ผิดพลาด C40 E4',
    'ผิดพลาด C42 E6',
    'ผิดพลาด C58 O5',
    'ผิดพลาด C59 O6',
    'ผิดพลาด C61 O8',
    'ผิดพลาด A66',
    'โปรดตรวจ A67 O12',
    'ผิดพลาด A68 นๅ-',
    'โปรดตรวจ A73 O18',
    'ผิดพลาด A76 21',
    'ผิดพลาด C84',
    'โปรดตรวจ C98 O42',
    'โปรดตรวจ ทั้งตาราง OIT',
  ])('lists the doubt %s', async start => {
    expect((await printed()).some(line => line.startsWith(`${start} `))).toBe(true);
  });

  test('shows a suggestion below its finding', async () => {
    const below = async (start: string) => {
      const all = await printed();
      return all[all.findIndex(line => line.startsWith(start)) + 1];
    };
    expect(await below('ผิดพลาด C13 I9')).toBe('ค่าที่แนะนำ: 97.41');
    expect(await below('ผิดพลาด A76 21')).toBe('ค่าที่แนะนำ: O21');
  });
});
