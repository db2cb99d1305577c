// The analysis report, held against a published one of FY2565 (seed 000), and where data is missing.
import { describe, expect, test } from '@jest/globals';
import { analysisReport } from '../../src/documents/analysisReport';
import { factsOf, itemScores, planLine } from './facts';
import { firstMissingInOrder, headingsOf, linesOf, tableOf, tablesOf, textOf } from './reading';
import { facts000, PLAN_000 } from './seed000';

describe('the report on the published result 94.19', () => {
  const tree = analysisReport(facts000);
  const lines = linesOf(tree);

  test('has every heading of the published report in its order', () => {
    // What the heading is about there → how ours begins or what it holds.
    const headings = [
      ['foreword', 'คำนำ'],
      ['title of the report', 'รายงานวิเคราะห์ผลการประเมิน'],
      ['1 background of the assessment', '1. ความเป็นมาของการประเมิน'],
      ['2 result of the year', '2. ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2565'],
      ['2 (1) staff survey', '2.1 แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)'],
      ['2 (2) public survey', '2.2 แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)'],
      ['2 (3) open data', '2.3 แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)'],
      ['3 analysis', '3. การวิเคราะห์ผลการประเมิน'],
      ['3.1 strengths, above 95', '3.1 จุดแข็ง: ตัวชี้วัดที่มากกว่าร้อยละ 95'],
      ['3.2 weaknesses, below 85', '3.2 จุดอ่อนที่ต้องพัฒนา: ตัวชี้วัดที่ต่ำกว่าร้อยละ 85'],
      ['4 suggestions', '4. ข้อเสนอแนะจากการวิเคราะห์ผลการประเมิน'],
      ['4.1 staff survey', '4.1 แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)'],
      ['4 (2) public survey', '4.2 แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)'],
      ['4 (3) open data', '4.3 แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)'],
      ['5 what is done in FY2566', '5. การนำผลการประเมินไปปรับปรุงและพัฒนา ในปีงบประมาณ พ.ศ. 2566'],
      ['5 (1) table of the staff survey', '(IIT)'],
      ['5 (2) table of the public survey', '(EIT)'],
      ['5 (3) table of open data', '(OIT)'],
      ['appendix', 'ภาคผนวก'],
      ['scores of the year', 'ผลคะแนนของการประเมิน ประจำปีงบประมาณ พ.ศ. 2565'],
    ].map(([, ours]) => ours ?? '');
    expect(firstMissingInOrder(headingsOf(tree), headings)).toBeUndefined();
  });

  test('has a cover with the writer, then foreword, contents and numbered pages', () => {
    expect(tree.sections.map(({ numbered }) => numbered ?? false)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(tree.title).toBe(
      'รายงานวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2565',
    );
    // Behind the cover those who made, agreed to and approved it sign.
    expect(tree.sections[1]?.blocks.at(-1)).toMatchObject({ kind: 'signatures' });
    expect(tree.sections[3]?.blocks).toEqual([{ kind: 'contents', title: 'สารบัญ', pages: 'หน้า' }]);
    expect(
      firstMissingInOrder(lines, [
        '(......',
        'นักวิเคราะห์นโยบายและแผน',
        'ผู้จัดทำ',
        'องค์การบริหารส่วนตำบลตัวอย่าง',
        'ตุลาคม 2565',
      ]),
    ).toBe(undefined);
  });

  test('tells total, grade, and the lowest indicator of each instrument with its items and causes', () => {
    expect(
      firstMissingInOrder(lines, [
        '94.19 คะแนน อยู่ในระดับ A และผ่านเกณฑ์การประเมิน',
        '| 30 | 98.43',
        '| 30 | 87.45',
        '| 40 | 96.07',
        'ตัวชี้วัดที่ 2 การใช้งบประมาณ เท่ากับ 97.41',
        'I7 การรับรู้แผนการใช้จ่ายงบประมาณ ได้คะแนน 97.00 ความเห็น: ควรบอกบุคลากร',
        'I11 ความโปร่งใสการจัดซื้อจัดจ้าง ได้คะแนน 92.43 ความเห็น: ควรเปิดเผย',
        'I12 การมีส่วนร่วมตรวจสอบงบประมาณ ได้คะแนน 96.50 ความเห็น: ควรบอกทาง',
        'ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน เท่ากับ 81.13',
        'E11 การปรับปรุงคุณภาพงาน ยังไม่มีคะแนน ความเห็น: ควรแสดงผลงาน',
        'E12',
        'E14',
        'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล เท่ากับ 92.14',
        'ตัวชี้วัดย่อยที่ 9.2',
        'O12 รายงานผลการดำเนินงานประจำปี ได้คะแนน 0.00 สาเหตุ ไม่มีหัวข้ออุปสรรค',
        'O17 E-Service ได้คะแนน 0.00 สาเหตุ ไม่รู้ว่าเป็นบริการใด',
        'ตัวชี้วัดย่อยที่ 9.3 การบริหารเงินงบประมาณ',
        'O20 รายงานผลการใช้จ่ายงบประมาณประจำปี ได้คะแนน 0.00 สาเหตุ มีผลของปี 2564 แต่ไม่ได้อธิบาย',
      ]),
    ).toBeUndefined();
  });

  test('ranks the indicators as published, under the published columns', () => {
    const table = tableOf(tree, 'อันดับ');
    expect(table.head).toEqual([['อันดับ', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน']]);
    expect(table.rows).toEqual([
      ['1', 'การป้องกันการทุจริต', '100.00', 'ผ่านเกณฑ์'],
      ['2', 'การปฏิบัติหน้าที่', '99.33', 'ผ่านเกณฑ์'],
      ['3', 'การใช้ทรัพย์สินของราชการ', '98.75', 'ผ่านเกณฑ์'],
      ['4', 'การแก้ไขปัญหาการทุจริต', '98.66', 'ผ่านเกณฑ์'],
      ['5', 'การใช้อำนาจ', '98.00', 'ผ่านเกณฑ์'],
      ['6', 'การใช้งบประมาณ', '97.41', 'ผ่านเกณฑ์'],
      ['7', 'การเปิดเผยข้อมูล', '92.14', 'ผ่านเกณฑ์'],
      ['8', 'คุณภาพการดำเนินงาน', '91.79', 'ผ่านเกณฑ์'],
      ['9', 'ประสิทธิภาพการสื่อสาร', '89.43', 'ผ่านเกณฑ์'],
      ['10', 'การปรับปรุงการทำงาน', '81.13', 'ไม่ผ่านเกณฑ์'],
    ]);
  });

  test('tells of six strengths and one weakness in the published order, and of what lies between', () => {
    const numbered = lines.filter(line => /^\(\d+\) ตัวชี้วัดที่/.test(line));
    expect(numbered.map(line => /ตัวชี้วัดที่ (\d+) .* ได้คะแนนเท่ากับ ([\d.]+)/.exec(line)?.slice(1, 3))).toEqual([
      ['10', '100.00'],
      ['1', '99.33'],
      ['4', '98.75'],
      ['5', '98.66'],
      ['3', '98.00'],
      ['2', '97.41'],
      ['8', '81.13'],
      ['9', '92.14'],
      ['6', '91.79'],
      ['7', '89.43'],
    ]);
    expect(numbered.every(line => line.includes('ตัวชี้วัดนี้'))).toBe(true);
  });

  test('suggests by instrument: indicator, point with score and cause, and the way', () => {
    const tables = tablesOf(tree).filter(({ title }) => title.startsWith('ข้อเสนอแนะ'));
    expect(tables.map(({ head }) => head)).toEqual(
      Array(3).fill([['ตัวชี้วัด', 'ประเด็นการประเมินที่ต้องพัฒนา', 'วิธีการพัฒนา']]),
    );
    expect(tables.flatMap(({ rows }) => rows.map(([indicator, point]) => [indicator, point]))).toEqual([
      [
        'ตัวชี้วัดที่ 2 การใช้งบประมาณ',
        'I7 การรับรู้แผนการใช้จ่ายงบประมาณ\nได้คะแนน 97.00\nความเห็น: ควรบอกบุคลากรว่าปีนี้ใช้เงินเรื่องใด',
      ],
      [
        'ตัวชี้วัดที่ 2 การใช้งบประมาณ',
        'I11 ความโปร่งใสการจัดซื้อจัดจ้าง\nได้คะแนน 92.43\nความเห็น: ควรเปิดเผยการจัดหาพัสดุทุกเดือน',
      ],
      [
        'ตัวชี้วัดที่ 2 การใช้งบประมาณ',
        'I12 การมีส่วนร่วมตรวจสอบงบประมาณ\nได้คะแนน 96.50\nความเห็น: ควรบอกทางสอบถามและร้องเรียน',
      ],
      ['ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน', 'E11 การปรับปรุงคุณภาพงาน\nความเห็น: ควรแสดงผลงานที่ดีขึ้นเทียบกับปีก่อน'],
      ['ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน', 'E12 การปรับปรุงขั้นตอน\nความเห็น: ควรแสดงขั้นตอนที่ลดลง'],
      ['ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน', 'E14 การมีส่วนร่วม\nความเห็น: ควรชวนคนภายนอกมาร่วมงาน'],
      ['ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', 'O12 รายงานผลการดำเนินงานประจำปี\nได้คะแนน 0.00\nสาเหตุ ไม่มีหัวข้ออุปสรรค'],
      ['ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', 'O17 E-Service\nได้คะแนน 0.00\nสาเหตุ ไม่รู้ว่าเป็นบริการใด'],
      [
        'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล',
        'O20 รายงานผลการใช้จ่ายงบประมาณประจำปี\nได้คะแนน 0.00\nสาเหตุ มีผลของปี 2564 แต่ไม่ได้อธิบายอุปสรรคของการใช้เงิน',
      ],
    ]);
    expect(tables.flatMap(({ rows }) => rows.map(row => row[2]))).toEqual(
      PLAN_000.map(({ measure }) => measure),
    );
  });

  test('plans the next year by instrument: fault, steps, responsible, reporting with deadline', () => {
    const tables = tablesOf(tree).filter(({ title }) =>
      title.startsWith('ตารางแผนปรับปรุง ปีงบประมาณ พ.ศ. 2566'),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 3, 3]);
    expect(tables.map(({ head }) => head)).toEqual(
      Array(3).fill([
        [
          'ประเด็นที่เป็นข้อบกพร่อง/จุดอ่อน',
          'ขั้นตอนหรือวิธีการ/มาตรการ',
          'ผู้รับผิดชอบ',
          'การรายงานผล การกำกับติดตาม และกำหนดเวลาแล้วเสร็จ',
        ],
      ]),
    );
    const rows = tables.flatMap(table => table.rows);
    expect(rows.map(row => row[1])).toEqual(PLAN_000.map(({ measure, steps }) => `${measure}\n${steps}`));
    expect(rows.map(row => row.slice(2))).toEqual([
      ['สำนักปลัด', 'ชี้แจงบุคลากร\nกำหนดเวลา ตุลาคม 2565'],
      ['กองคลัง', 'สรุปผลทุกเดือนของปี 2566 และผลทั้งปี 2565'],
      ['สำนักปลัด', 'มากกว่า 1 ช่องทาง\nรายงานผู้บริหารทุก 6 เดือน (เมษายน และตุลาคม ของทุกปี)'],
      [
        '1. สำนักปลัด\n2. กองคลัง\n3. กองช่าง\n4. กองการศึกษา\n5. กองส่งเสริมการเกษตร',
        'เสร็จภายในเดือนมกราคม\nผู้บริหารติดตามทุกเดือน',
      ],
      ['สำนักปลัด', 'เสร็จภายในเดือนมกราคม\nผู้บริหารติดตามทุกเดือน'],
      ['สำนักปลัด และภารกิจอื่นที่เกี่ยวข้อง', 'ผู้บริหารติดตามทุกเดือน\nรายงานผู้บริหารทุก 6 เดือน (เมษายน และตุลาคม ของทุกปี)'],
      [
        'สำนักปลัด',
        'แผน ภายในตุลาคม 2565\nรอบ 6 เดือนของปี 2566 ภายในเมษายน 2566\nผลทั้งปี 2565 ภายในธันวาคม 2565\nกำหนดเวลา ตุลาคม 2565 - เมษายน 2566',
      ],
      [
        'ทุกภารกิจงาน',
        'อย่างน้อย 1 ภารกิจงาน ภายในธันวาคม 2565\nรายงานผลของปี 2566\nผู้บริหารติดตามถึงมีนาคม 2566\nกำหนดเวลา มีนาคม 2566',
      ],
      [
        'กองคลัง',
        'แผน ภายในตุลาคม 2565\nรอบ 6 เดือนของปี 2566 ภายในเมษายน 2566\nรายจ่ายทั้งปี 2565 ภายในธันวาคม 2565\nกำหนดเวลา ตุลาคม 2565 - เมษายน 2566',
      ],
    ]);
  });

  test('attaches every score: items by sub-indicator where they are known, indicators where they are not', () => {
    const titles = tablesOf(tree).map(({ title }) => title);
    const appendix = titles.slice(titles.indexOf('แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) (98.43)'));
    expect(appendix).toEqual([
      'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) (98.43)',
      'ตัวชี้วัดที่ 2 การใช้งบประมาณ (97.41)',
      'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) (87.45)',
      'แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) (96.07)',
      'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน (100.00)',
      'ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน (75.00)',
      'ตัวชี้วัดย่อยที่ 9.3 การบริหารเงินงบประมาณ (85.71)',
      'ตัวชี้วัดย่อยที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล (100.00)',
      'ตัวชี้วัดย่อยที่ 9.5 การส่งเสริมความโปร่งใส (100.00)',
      'ตัวชี้วัดย่อยที่ 10.1 การดำเนินการเพื่อป้องกันการทุจริต (100.00)',
      'ตัวชี้วัดย่อยที่ 10.2 มาตรการภายในเพื่อป้องกันการทุจริต (100.00)',
    ]);
    expect(tableOf(tree, 'ตัวชี้วัดที่ 2 การใช้งบประมาณ (97.41)').rows.slice(0, 2)).toEqual([
      ['I7', 'การรับรู้แผนการใช้จ่ายงบประมาณ', 'ควรบอกบุคลากรว่าปีนี้ใช้เงินเรื่องใด', '97.00'],
      ['I8', 'ความคุ้มค่าและตรงวัตถุประสงค์', '', 'ยังไม่มีคะแนน'],
    ]);
  });
});

describe('the report of an office', () => {
  test('uses the cut-offs of the office', () => {
    const cutoffs = { strongAbove: 99, weakBelow: 90, pass: 80 };
    const headings = headingsOf(analysisReport({ ...facts000, cutoffs }));
    expect(headings).toContain('3.1 จุดแข็ง: ตัวชี้วัดที่มากกว่าร้อยละ 99');
    expect(headings).toContain('3.2 จุดอ่อนที่ต้องพัฒนา: ตัวชี้วัดที่ต่ำกว่าร้อยละ 90');
    expect(textOf(analysisReport({ ...facts000, cutoffs }))).not.toContain('ไม่ผ่านเกณฑ์');
  });

  test('names all indicators that share the lowest score', () => {
    const tree = analysisReport(factsOf({ year: 2566, scores: { 6: 80, 7: 80, 8: 91 } }));
    expect(textOf(tree)).toContain('คือ ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน และตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร เท่ากับ 80.00');
  });

  test('speaks of keeping the standard where an instrument is full', () => {
    const text = textOf(
      analysisReport(factsOf({ year: 2566, scores: { 6: 100, 7: 100, 8: 100, 9: 99.99, 10: 100 } })),
    );
    expect(text).toContain('ด้าน EIT ได้คะแนนเต็มทุกตัวชี้วัด ควรรักษามาตรฐานไว้');
    expect(text).toContain('ด้าน OIT ตัวชี้วัดที่มีคะแนนต่ำสุดคือ ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล เท่ากับ 99.99');
  });

  test('tells of every lost item of the checklist, also outside the lowest indicator', () => {
    const scores = itemScores(2565, 'OIT', ['O12', 'O36']);
    const text = textOf(analysisReport(factsOf({ year: 2565, scores })));
    expect(text).toContain('O36 การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี ได้คะแนน 0.00\n');
  });

  test('keeps rows that belong to no instrument under a heading of their own', () => {
    const tree = analysisReport({
      ...facts000,
      plan: [...PLAN_000, planLine({ point: 'อบรมบุคลากร', measure: 'จัดอบรม' })],
    });
    expect(headingsOf(tree)).toContain('5.4 เรื่องที่หน่วยงานกำหนดเพิ่มเติม');
    expect(tableOf(tree, 'ข้อเสนอแนะ เรื่องที่หน่วยงาน').rows).toEqual([['', 'อบรมบุคลากร', 'จัดอบรม']]);
    expect(tableOf(tree, '2566: เรื่องที่หน่วยงาน').rows).toEqual([
      ['อบรมบุคลากร', 'จัดอบรม', 'ยังไม่ได้กำหนด', 'ยังไม่ได้กำหนด'],
    ]);
  });

  test('without scores and plan keeps every heading and says what is not there', () => {
    const tree = analysisReport(factsOf({ year: 2565, scores: {} }));
    expect(headingsOf(tree).filter(text => /^\d\.|ภาคผนวก|คำนำ/.test(text))).toEqual(
      headingsOf(analysisReport(facts000)).filter(text => /^\d\.|ภาคผนวก|คำนำ/.test(text)),
    );
    const text = textOf(tree);
    expect(text).toContain('ยังไม่มีคะแนนขององค์การบริหารส่วนตำบลตัวอย่าง');
    expect(text).toContain('ด้าน IIT ยังไม่มีตัวชี้วัดที่คะแนนครบ');
    expect(text).toContain('แผนปฏิบัติการยังไม่มีรายการของแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)');
  });

  test('with half of the scores tells them as provisional and gives no grade', () => {
    const text = textOf(analysisReport(factsOf({ year: 2565, scores: { 1: 90, 2: 80 } })));
    expect(text).toContain('มีข้อมูลร้อยละ 12 จึงยังไม่มีคะแนนรวมและระดับ คะแนนชั่วคราวจากส่วนที่มีแล้วคือ 85.00');
    expect(text).not.toContain('อยู่ในระดับ');
    expect(text).toContain('ซึ่งคะแนนยังไม่ครบ');
  });

  test('says which instrument was not assessed', () => {
    const text = textOf(
      analysisReport(factsOf({ year: 2565, scores: { 9: 90, 10: 90 }, excluded: ['IIT'] })),
    );
    expect(text).toContain('ปีนี้หน่วยงานไม่ถูกประเมินด้าน IIT');
    expect(text).toContain('(IIT) | 0 | ไม่ประเมิน');
  });

  test('shows sub-indicators whose items are unknown', () => {
    const tree = analysisReport(factsOf({ year: 2565, scores: { '9.1': 77.78 } }));
    expect(tableOf(tree, '(OIT) (').rows).toContainEqual(['9.1', 'ข้อมูลพื้นฐาน', '77.78']);
  });

  test('puts the office’s own words in the place of ours, with year and name filled in', () => {
    const fields = { texts: { 'analysisReport.foreword': 'คำนำของ{หน่วยงาน} ปี {ปี}\nย่อหน้าที่สอง {อื่น}' } };
    const lines = linesOf(analysisReport(factsOf({ year: 2565, scores: {}, fields })));
    expect(lines).toContain('คำนำขององค์การบริหารส่วนตำบลตัวอย่าง ปี 2565');
    expect(lines).toContain('ย่อหน้าที่สอง {อื่น}');
  });
});
