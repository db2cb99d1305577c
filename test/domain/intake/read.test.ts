import { describe, expect, test } from '@jest/globals';
import { readScores } from '../../../src/domain/intake/read';
import { framework } from '../../bundle/offices';

const read = (values: readonly (readonly unknown[])[], year = 2565) =>
  readScores({ values }, framework(year));
const codes = (values: readonly (readonly unknown[])[]) => read(values).findings.map(({ code }) => code);

describe('readScores', () => {
  test('names the cell of a doubt, also when the table lies on its side or was pasted', () => {
    expect(
      read([
        ['O1', 'O2'],
        [100, 'x'],
      ]).findings,
    ).toMatchObject([{ row: 1, column: 1, subject: 'O2' }]);
    expect(read([['', '| O1 | 101 |']]).findings).toMatchObject([{ row: 0, column: 1, code: 'overHundred' }]);
  });

  test('keeps the comments of an item, and of no other row', () => {
    const { comments } = read([
      ['ข้อ', 'คะแนน', 'ความคิดเห็น', 'หมายเหตุ'],
      ['O1', 0, 'ขาด', 'แก้แล้ว'],
      ['รวม', 0, 'ไม่ใช่', ''],
    ]);
    expect([...comments]).toEqual([['O1', 'ขาด แก้แล้ว']]);
  });

  test('keeps what the sheet calls its total apart from the scores', () => {
    const { totals, scores } = read([
      ['O1', 100],
      ['คะแนนรวม ITA', '๙๔.๑๙'],
      ['รวม', 5000],
    ]);
    expect(totals).toMatchObject([{ points: 94.19, place: { row: 1, column: 1 }, overall: true }]);
    expect(scores.size).toBe(1);
  });

  test('keeps plain places only', () => {
    expect([...read([['O1', 100]]).places]).toEqual([['O1', { row: 0, column: 1 }]]);
  });

  test('notes a name whose marks were lost, where no number says the same', () => {
    const [heads, ...rows] = [
      ['ตัวชี้วัด', 'คะแนน'],
      ['การใช้อ านาจ', 98],
      ['การใช้งบประมาณ', 97],
      ['ตัวชี้วัดที่ 1 การปฏิบัติหนาที', 96],
    ];
    const { scores, findings } = read([heads ?? [], ...rows]);
    expect([...scores]).toEqual([
      ['3', 98],
      ['2', 97],
      ['1', 96],
    ]);
    expect(findings).toMatchObject([
      { code: 'nearName', row: 1, column: 0, subject: '3', suggestions: ['การใช้อำนาจ'] },
    ]);
  });

  test('notes a word for an indicator that was guessed at', () => {
    const { scores, findings } = read([['ตัวชี้วัชี้ วัดที่ 1 การปฏิบัติหน้าที่', 98]]);
    expect([...scores]).toEqual([['1', 98]]);
    expect(findings).toMatchObject([{ code: 'nearName', params: { shown: 'ตัวชี้วัชี้ วัดที่' } }]);
  });

  test('asks about a number beside a name that is like another one', () => {
    const { scores, findings } = read([
      ['ตัวชี้วัดที่ 1 การป้องกันทุจริต', 100],
      ['ตัวชี้วัดที่ 3 การใช้อำนาจหน้าที่', 98],
    ]);
    expect([...scores]).toEqual([['3', 98]]);
    expect(findings).toMatchObject([
      { code: 'titleOfAnother', row: 0, subject: 'ตัวชี้วัดที่ 1 การป้องกันทุจริต', suggestions: ['10', '1'] },
    ]);
    const dotted = (title: string) =>
      read([
        ['ข้อ', 'ประเด็น', 'คะแนน'],
        ['9.1', title, 90],
      ]).findings;
    expect(dotted('ส่วนการบริหารงาน')).toMatchObject([
      { code: 'titleOfAnother', row: 1, params: { other: '9.2' } },
    ]);
    expect(dotted('ด้านการบริหารงาน')).toEqual(
      dotted('การบริหารงาน').map(finding => ({ ...finding, code: 'nameWins' })),
    );
  });

  test('asks the same about a bare number, if bare numbers are indicators', () => {
    const rows = [
      ['ข้อ', 'ประเด็น', 'คะแนน'],
      [1, 'การป้องกันทุจริต', 100],
      [2, 'การใช้งบประมาณ', 97],
    ];
    expect(read(rows).findings).toMatchObject([{ code: 'titleOfAnother', row: 1, column: 0 }]);
    expect(read([...rows, [12, '', 0]]).findings).toMatchObject([
      { code: 'bareNumber' },
      { code: 'bareNumber' },
    ]);
  });

  test('notes once for the table that numbers count beside unknown names', () => {
    const { scores, findings } = read([
      ['ตัวชี้วัดที่ 1 ความตั้งใจของเจ้าหน้าที่', 100],
      ['ตัวชี้วัดที่ 2 ความคุ้มค่าของเงิน', 98],
      ['ตัวชี้วัดที่ 3', 98],
    ]);
    expect([...scores.keys()]).toEqual(['1', '2', '3']);
    expect(findings).toMatchObject([{ code: 'numberWins', row: 0, params: { named: '1, 2' } }]);
  });

  test.each([
    [['ตัวชี้วัดที่', 'ผู้รับผิดชอบ', 'คะแนน'], 'สำนักปลัดเทศบาล'],
    [['ตัวชี้วัดที่', 'หมายเหตุ', 'คะแนน'], 'ความตั้งใจของเจ้าหน้าที่'],
    [['ตัวชี้วัดที่', 'ผล', 'คะแนน'], 'ไม่ผ่านเกณฑ์'],
    [['ตัวชี้วัดที่', 'หน่วยนับ', 'คะแนน'], 'ร้อยละ'],
  ])('takes what stands under %j for no name', (heads, text) => {
    expect(codes([heads, ['ตัวชี้วัดที่ 1', text, 90], ['ตัวชี้วัดที่ 2', text, 91]])).toEqual([]);
  });

  test('reads a column of indicators, one of which is called like an item', () => {
    const names = ['การปฏิบัติหน้าที่', 'การแก้ไขปัญหาการทุจริต', 'อื่น ๆ ที่ไม่รู้จัก', 'การใช้งบ ประมาณ'];
    for (const more of [[], [['O1', 100]], [['โครงสร้าง', 100]], [['I1', 100]]]) {
      const { scores, findings } = read([...names.map(name => [name, 90]), ...more]);
      expect([...scores.keys()].slice(0, 3)).toEqual(['1', '5', '2']);
      expect(findings.filter(({ suggestions }) => suggestions.includes('I27'))).toEqual([]);
    }
  });

  test('takes that name for the item among items', () => {
    const items = ['I25', 'I26', 'I28'].map(id => [id, 90]);
    expect(read([...items, ['การแก้ไขปัญหาการทุจริต', 90]]).findings).toMatchObject([{ suggestions: ['I27'] }]);
    expect(
      read([
        ['ข้อ', 'ประเด็น', 'คะแนน'],
        [27, 'การแก้ไขปัญหาการทุจริต', 90],
      ]).findings,
    ).toMatchObject([{ suggestions: ['I27'] }]);
  });

  test('suggests the name that an unknown one is like, unless another row has it', () => {
    const rows = [
      ['การใช้งบประมาณ', 90],
      ['การป้องกันทุจริต', 80],
    ];
    expect(read(rows).findings).toMatchObject([
      { code: 'unknownRow', row: 1, column: 0, suggestions: ['การป้องกันการทุจริต'] },
    ]);
    expect(read([...rows, ['การป้องกันการทุจริต', 70]]).findings).toMatchObject([
      { code: 'unknownRow', row: 1, column: 1, suggestions: [] },
    ]);
  });

  test.each(['OIT3', 'OIT 3', 'OIT-3', 'OIT ข้อ 3', 'oit O3', 'OIT ๓'])(
    'reads %j beside the title of O3',
    code => {
      const { scores, findings } = read([[code, 'อำนาจหน้าที่', 100]]);
      expect([...scores]).toEqual([['O3', 100]]);
      expect(findings).toMatchObject([{ code: 'lookAlike', suggestions: ['O3'] }]);
    },
  );

  test.each([
    [['OIT3', '', 100], ['O3']],
    [
      ['OIT3', 'ข้อมูลการติดต่อ', 100],
      ['O5', 'O3'],
    ],
    [['OIT3 หน่วยงาน', '', 100], undefined],
  ])('does not read %j', (row, suggestions) => {
    const { scores, findings } = read([row]);
    expect(scores.size).toBe(0);
    expect(findings).toMatchObject([suggestions ? { code: 'unreadableCode', suggestions } : {}]);
  });

  test('reads an instrument and a number in front of a title', () => {
    const { scores } = read([
      ['OIT3 อำนาจหน้าที่', 100],
      ['OIT 40 คะแนน', 90],
    ]);
    expect([...scores]).toEqual([
      ['O3', 100],
      ['OIT', 90],
    ]);
  });

  test('counts hidden rows that hold a score', () => {
    const values = [
      ['ข้อ', 'คะแนน'],
      ['O1', 100],
      ['O2', 0],
      ['หมายเหตุ', ''],
    ];
    const hidden = (...rows: number[]) =>
      readScores({ values, hiddenRows: new Set(rows) }, framework(2565)).findings;
    expect(hidden(2, 3)).toMatchObject([{ code: 'hiddenRows', params: { count: 1 } }]);
    expect(hidden(3)).toEqual([]);
  });

  test('doubts a sheet of another year by its title, not by its comments', () => {
    expect(codes([['ปีงบประมาณ 2564'], ['O1', 100]])).toEqual(['yearDiffers']);
    expect(codes([['ปี 2564 และปี 2565'], ['O1', 100]])).toEqual([]);
    expect(codes([['O1', 'ข้อมูลของปี 2564', 100]])).toEqual([]);
  });

  test('asks where two rows speak of one item', () => {
    expect(
      codes([
        ['O1', 100],
        ['O1', 100],
      ]),
    ).toEqual(['duplicateSame']);
    expect(
      codes([
        ['O1', 100],
        ['O1', 0],
      ]),
    ).toEqual(['duplicateDiffers', 'duplicateDiffers']);
    expect(
      codes([
        ['9', 92.14],
        ['9', 92.142],
      ]),
    ).not.toContain('duplicateDiffers');
  });

  test('does not drop an item’s score because its group is said not to be assessed', () => {
    const intake = read([
      ['EIT', 'ไม่ประเมิน'],
      ['E1', 90],
    ]);
    expect([...intake.scores]).toEqual([['E1', 90]]);
    expect([...intake.refused]).toEqual(['EIT']);
    expect(intake.findings).toMatchObject([
      { code: 'notAssessed' },
      { code: 'excludedButScored', params: { named: 'E1' } },
    ]);
  });

  test('does not take a date or a numbered heading without a score for a code', () => {
    expect(
      codes([
        ['31 ธันวาคม 2565', ''],
        ['1. งานบริหารทั่วไป', ''],
        [new Date(2022, 0, 9), ''],
        ['O1', 100],
      ]),
    ).toEqual([]);
  });

  test('asks for the instrument’s letter where letter and number stand in two columns', () => {
    expect(
      read([
        ['แบบวัด', 'ข้อ', 'คะแนน'],
        ['OIT', 1, 100],
      ]).findings,
    ).toMatchObject([{ code: 'bareNumber', suggestions: ['O1'] }]);
  });

  test('says when nothing was found', () => {
    expect(codes([])).toEqual(['noItems']);
    expect(codes([['สวัสดี', '']])).toEqual(['noItems']);
  });

  test('takes a row of an indicator without a score for a heading, unless others of its level have one', () => {
    const rest = Array.from({ length: 9 }, (_, index) => [index + 2, 90]);
    expect(codes([[1, ''], ...rest])).toContain('noScore');
    expect(codes([[1, '-'], ...rest])).toContain('noData');
    expect(codes([[1, 'abc'], ...rest])).toContain('notANumber');
    expect(codes([['ตัวชี้วัดย่อยที่ ๙.๓ การบริหารเงินงบประมาณ', '']])).not.toContain('noScore');
    expect(
      codes([
        ['9.1', 90],
        ['9.2 การบริหารงาน', ''],
        ['O10', 100],
      ]),
    ).toEqual([]);
  });

  test('reads a table of levels without a header by its ids', () => {
    const scores = (...values: unknown[][]) => [...read(values).scores];
    for (const ids of [
      ['9.1', '9.2'],
      [9.1, 9.2],
      ['๙.๑', '๙.๒'],
    ]) {
      const [first, second] = ids;
      expect(scores([first, 'ข้อมูลพื้นฐาน', 100], [second, 'การบริหารงาน', 75])).toEqual([
        ['9.1', 100],
        ['9.2', 75],
      ]);
    }
    expect(scores([1, 'การปฏิบัติหน้าที่', 99], [9.1, 'ข้อมูลพื้นฐาน', 98], [10, 'การป้องกันการทุจริต', 100])).toEqual([
      ['1', 99],
      ['9.1', 98],
      ['10', 100],
    ]);
    expect(
      scores(
        ['ผลการประเมิน', '', ''],
        ['OIT', '', 96.07],
        ['9', 'การเปิดเผยข้อมูล', 92.14],
        ['10', 'การป้องกันการทุจริต', 100],
        ['รวม', '', 94],
      ),
    ).toEqual([
      ['OIT', 96.07],
      ['9', 92.14],
      ['10', 100],
    ]);
    expect(scores(['OIT', 9, 'การเปิดเผยข้อมูล', 92.14], ['OIT', 10, 'การป้องกันการทุจริต', 100])).toEqual([
      ['9', 92.14],
      ['10', 100],
    ]);
  });

  test('reads ranks beside names by the names', () => {
    const ranked = [
      [1, 'การป้องกันการทุจริต', 100],
      [2, 'การปฏิบัติหน้าที่', 99.33],
      [3, 'การใช้อำนาจ', 98],
    ];
    expect([...read(ranked).scores]).toEqual([
      ['10', 100],
      ['1', 99.33],
      ['3', 98],
    ]);
  });
});

describe('rows below a merged code', () => {
  const merged = (first: unknown, second: unknown): unknown[][] => [
    ['ตัวชี้วัด', '', 'คะแนน'],
    ['การใช้งบประมาณ', first, 95],
    ['', second, 97.41],
    ['การใช้อำนาจ', first, 96],
    ['', second, 98],
  ];

  test.each([
    ['เป้าหมาย', 'ผล'],
    ['ส่วนที่ 1', 'ส่วนที่ 2'],
    ['ประเทศ', 'หน่วยงาน'],
  ])('are of the row above, so that neither score is used: %s, %s', (first, second) => {
    const { scores, refused, findings } = read(merged(first, second));
    expect([...scores]).toEqual([]);
    expect([...refused]).toEqual(['2', '3']);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['duplicateDiffers']));
  });

  test('are of no row where nothing stands beside the code, or it is one alone', () => {
    expect([...read(merged('', 'ข้อคำถาม')).scores.values()]).toEqual([95, 96]);
    expect([...read(merged('เป้าหมาย', 'ผล').slice(0, 4)).scores.values()]).toEqual([95, 96]);
  });
});
