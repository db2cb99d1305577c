// Further messy inputs in the form of the shared ones, for FY2565 unless a year is given.
import type { Expected, MessyCase } from './messyCase';

let nextId = 1001;

const pair = (code: unknown, score: unknown, expect: Expected, why: string): MessyCase => ({
  id: nextId++,
  input_code: code,
  input_score: score,
  expect,
  why,
});
const accept = (code: unknown, score: unknown, id: string, points: number, why: string): MessyCase =>
  pair(code, score, { action: 'accept', code: id, score: points }, why);
const note = (code: unknown, score: unknown, id: string, points: number, why: string): MessyCase =>
  pair(code, score, { action: 'accept_note', code: id, score: points }, why);
const flag = (code: unknown, score: unknown, suggest: (string | number)[], why: string): MessyCase =>
  pair(code, score, { action: 'flag', suggest }, why);
const ignore = (code: unknown, score: unknown, why: string, nodes: Record<string, number> = {}): MessyCase =>
  pair(code, score, { action: 'ignore', nodes }, why);
const table = (grid: readonly unknown[], expect: Expected, why: string, year = 2565): MessyCase => ({
  id: nextId++,
  grid,
  expect,
  why,
  year,
});

const HEADER = ['ข้อ', 'ประเด็นการตรวจ', 'ความคิดเห็น', 'คะแนน'];

const CODES: readonly MessyCase[] = [
  accept('O12', 100, 'O12', 100, 'as it should be'),
  accept('Ｏ１２', 100, 'O12', 100, 'full-width forms'),
  accept('\ufeffO12', 100, 'O12', 100, 'byte order mark'),
  accept('O\u00ad12', 100, 'O12', 100, 'soft hyphen'),
  accept('O\u200b12\u200b', 100, 'O12', 100, 'zero-width space'),
  accept('O12\ufe0f', 100, 'O12', 100, 'variation selector'),
  accept('ข้อ O12', 100, 'O12', 100, 'the word for item in front'),
  accept('ตัวชี้วัด O12', 100, 'O12', 100, 'the word for indicator in front of an item'),
  accept('O–12', 100, 'O12', 100, 'en dash'),
  accept('O.12', 100, 'O12', 100, 'full stop'),
  accept('• O12', 100, 'O12', 100, 'bullet'),
  accept('- O12', 100, 'O12', 100, 'dash as a bullet'),
  accept('1. O12', 100, 'O12', 100, 'list number in the same cell; was read as indicator 1'),
  accept('๒) E๑๑', 81, 'E11', 81, 'Thai list number'),
  accept('O12 รายงานผลการดำเนินงานประจำปี', 100, 'O12', 100, 'code and title in one cell'),
  accept('O12รายงานผลการดำเนินงานประจำปี', 100, 'O12', 100, 'code and title without a space'),
  accept('O12\nรายงานผลการดำเนินงานประจำปี', 100, 'O12', 100, 'title on a second line'),
  accept('<b>O12</b>', 100, 'O12', 100, 'HTML in the cell'),
  accept('O&nbsp;12', 100, 'O12', 100, 'HTML entity in the cell'),
  note('0๑๒', 100, 'O12', 100, 'digit zero for O, seed 000'),
  note('๐๑๒', 100, 'O12', 100, 'Thai zero for O'),
  note('l7', 97, 'I7', 97, 'small L for I'),
  note('Ι7', 97, 'I7', 97, 'Greek iota'),
  note('І๗', 97, 'I7', 97, 'Cyrillic І with a Thai digit'),
  note('Ⅰ7', 97, 'I7', 97, 'Roman numeral one'),
  note('ı7', 97, 'I7', 97, 'dotless i'),
  note('○12', 100, 'O12', 100, 'circle for O'),
  note('Ε11', 81, 'E11', 81, 'Greek epsilon'),
  flag('๑๗', 97, ['O17', 'I17', 'I7'], 'the I read as ๑, seed 000: three items it may be'),
  flag('(๑๗)', 97, ['O17', 'I17', 'I7'], 'in brackets, seed 000'),
  flag('1๒๒', 96.5, ['I12', 'I22'], 'seed 000 prints 1๒๒ for I12'),
  flag('๑๑๒', 96.5, ['I12'], 'seed 000 prints ๑๑๒ for I12'),
  flag('โอ 12', 100, ['O12'], 'the name of the letter in Thai'),
  flag('ร๗', 97, ['I7'], 'I typed with the Thai keyboard on'),
  flag('O1O', 100, ['O10'], 'letter O for the digit 0'),
  flag('O1l', 100, ['O11'], 'small L for the digit 1'),
  flag('OO12', 100, ['O12'], 'the letter twice'),
  flag('Q12', 100, ['O12'], 'Q for O'),
  flag('OIT12', 100, ['O12'], 'instrument and number'),
  flag('OIT ข้อ 12', 100, ['O12'], 'instrument and item number; was read as OIT'),
  flag('O⑫', 100, [], 'circled number'),
  flag('O12ก', 100, ['O12'], 'a part of an item; was read as the item'),
  flag('O12 (1)', 100, ['O12'], 'a part of an item or a footnote'),
  flag('O12a', 100, [], 'a letter behind the number'),
  flag('O12.1', 100, [], 'a sub-item that does not exist'),
  flag('O1 2', 100, ['O12'], 'a space in the number'),
  flag('O44', 100, [], 'FY2562 has O44, this year has not'),
  flag('I31', 90, [], 'beyond the last item'),
  flag('A12', 100, [], 'a letter of no instrument'),
  flag('É11', 81, [], 'a letter with an accent'),
  flag('MOIT 3', 100, [], 'hospital sheet'),
  flag('ข้อ ๑๒', 100, ['O12', 'I12', 'E12', 'I2'], 'item number without a letter'),
  flag('#12', 100, ['O12', 'I12', 'E12'], 'number sign'),
  flag(100, 100, [], 'two numbers'),
  flag('97.41', 100, [], 'a score where the code should be'),
  flag(true, 100, [], 'checkbox'),
  flag({ $error: '#REF!' }, 100, [], 'error value for a code'),
  flag({ $date: '2022-01-09' }, 77.78, ['9.1'], '9.1 typed into a Thai sheet becomes 9 January'),
  flag({ $date: '2022-10-01' }, 77.78, ['10.1'], '10.1 read the American way'),
  flag('๙. ๑', 77.78, ['9.1'], 'a space in 9.1; was read as indicator 9'),
  flag('9-1', 77.78, ['9.1'], 'dash for the point'),
  flag('9.1.1', 100, [], 'a third level that does not exist; was read as 9.1'),
  flag('9.10', 100, ['9.1'], 'a number that lost or gained a zero'),
  flag('9.9', 100, [], 'no such sub-indicator'),
  ignore('O1, O2', 50, 'a list'),
  ignore('O1 O2', 50, 'two codes in one cell; was read as O1'),
  ignore('O1-O9 ข้อมูลพื้นฐาน', 77.78, 'a range with its name; was read as O1'),
  ignore('ข้อ 1-33', 91.85, 'a range without letters'),
  ignore('E-Service', 100, 'title for a code'),
  ignore('Social Network', 100, 'title for a code'),
  ignore('I love ITA', 12, 'text that begins with I'),
  ignore('รวม', 5000, 'sum'),
  ignore('ค่าเฉลี่ย OIT', 91.85, 'mean of an instrument'),
  ignore('แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)', 96.07, 'name and id of an instrument', { OIT: 96.07 }),
  ignore('OIT (ร้อยละ 40)', 96.07, 'instrument with its weight', { OIT: 96.07 }),
  ignore('๓. ด้าน OIT', 96.07, 'list number before an instrument, seed 000; was read as indicator 3', {
    OIT: 96.07,
  }),
  ignore('จำนวนผู้ตอบ IIT', 45, 'about an instrument, but no score of it'),
  ignore('IIT ผู้ตอบ 45 คน', 45, 'about an instrument; was read as its score'),
  ignore('9 การเปิดเผยข้อมูล', 83.7, 'indicator, seed 004', { '9': 83.7 }),
  ignore('9.2', 75, 'sub-indicator', { '9.2': 75 }),
  ignore('ตัวชี้วัดที่ ๑ การป้องกันการทุจริต', 100, 'rank used as number, seed 000', { '10': 100 }),
  ignore('การเปิดเผยข้อมูล', 92.14, 'indicator by its name', { '9': 92.14 }),
];

const SCORES: readonly MessyCase[] = [
  accept('I7', '๑๐๐.๐๐', 'I7', 100, 'Thai digits'),
  accept('I7', 'ร้อยละ ๙๗.๔๑', 'I7', 97.41, 'the word for percent in front'),
  accept('I7', '97.41 คะแนน', 'I7', 97.41, 'the word for points behind'),
  accept('I7', '<p>97.41</p>', 'I7', 97.41, 'HTML in the cell'),
  accept('I7', '９７．４１', 'I7', 97.41, 'full-width forms'),
  accept('I7', '97.41\u0000', 'I7', 97.41, 'control character at the end'),
  accept('I7', 0, 'I7', 0, 'a survey item of zero'),
  accept('I7', { $num: 97.41, format: '0.00"%"' }, 'I7', 97.41, 'a percent sign that is only printed'),
  note('I7', '97,41', 'I7', 97.41, 'decimal comma'),
  note('I7', { $num: 1, format: '0%' }, 'I7', 100, '1 shown as 100%'),
  note('O1', 50, 'O1', 50, 'partial credit that the checklist does not give'),
  note('O1', 1, 'O1', 1, 'a checklist kept as 1 and 0'),
  pair('I7', 'ไม่ประเมิน', { action: 'accept_note', excluded: ['I7'] }, 'not assessed'),
  pair('O42', 'ไม่ประเมิน (ปีแรก)', { action: 'accept_note', excluded: ['O42'] }, 'not assessed, with a reason'),
  flag('I7', 0.9741, [97.41], 'a fraction without its percent format'),
  flag('I7', '0.9741', [97.41], 'a fraction as text'),
  flag('I7', 9741, [97.41], 'lost decimal point'),
  flag('I7', 100.01, [], 'over 100 by a little'),
  flag('I7', -5, [], 'negative'),
  flag('I7', '1e2', [], 'Number("1e2") is 100'),
  flag('I7', 'Infinity', [], 'Number("Infinity")'),
  flag('I7', '95-97', [], 'a range'),
  flag('I7', '97.4.1', [], 'two points'),
  flag('I7', '97.41\n98.00', [], 'two scores in one cell'),
  flag('I7', '97\u000041', [], 'a control character between digits must not join them'),
  flag('I7', '97.41*', [97.41], 'footnote mark'),
  flag('I7', '97²', [97], 'superscript footnote mark'),
  flag('I7', '90/100', [90], 'out of 100'),
  flag('I7', '9.5/10', [], 'out of 10'),
  flag('I7', 'ได้คะแนน ๙๗.๔๑', [97.41], 'as a sentence, seed 000'),
  flag('I7', 'ครบ 5 ข้อ', [], 'a comment with a number in it: never a guess'),
  flag('I7', 'ต.ค. 65', [], 'a date as text'),
  flag('I7', '9O.5', [90.5], 'letter O for a zero'),
  flag('I7', 'l00', [100], 'small L for a one'),
  flag('I7', '໙໗', [97], 'Lao digits'),
  flag('I7', '-', [], 'dash'),
  flag('I7', 'N/A', [], 'not available'),
  flag('I7', 'รอผล', [], 'waiting for the result'),
  flag('I7', 'ไม่มีคะแนน', [], 'no score'),
  flag('I7', 'A', [], 'a grade'),
  flag('I7', 'มี', [], 'a survey item is not all or nothing'),
  flag('O1', 'มี', [100], 'there is one'),
  flag('O1', false, [0], 'unticked checkbox'),
  flag('O1', '✗', [0], 'cross'),
  flag('O1', '✔️', [100], 'tick as an emoji'),
  flag('O1', '#REF!', [], 'error value as text'),
  flag('O1', null, [], 'null'),
  flag('O1', Number.NaN, [], 'not a number'),
  flag('O1', { nested: 100 }, [], 'an object'),
  flag(null, 97.41, [], 'no code'),
];

const TABLES: readonly MessyCase[] = [
  table(
    [
      ['ผลคะแนน OIT ปีงบประมาณ พ.ศ. ๒๕๖๕'],
      [],
      HEADER,
      ['O1', 'โครงสร้าง', '', 0],
      ['O2', 'ข้อมูลผู้บริหาร', '', 100],
    ],
    { action: 'accept', items: { O1: 0, O2: 100 } },
    'title and blank row above the header',
  ),
  table(
    [
      ['คะแนน', 'ความคิดเห็น', 'ข้อ'],
      [0, 'ขาด 2 เดือน', 'O1'],
      [100, '', 'O2'],
    ],
    { action: 'accept', items: { O1: 0, O2: 100 } },
    'columns the other way round',
  ),
  table(
    [
      [100, 'O1'],
      [0, 'O2'],
    ],
    { action: 'accept', items: { O1: 100, O2: 0 } },
    'swapped without a header',
  ),
  table(
    [
      [90, 'I1', 100, 'O1'],
      [91, 'I2', 0, 'O2'],
    ],
    { action: 'accept', items: { I1: 90, I2: 91, O1: 100, O2: 0 } },
    'two swapped tables side by side; their scores were exchanged',
  ),
  table(
    [
      ['I1', 90, 'O1', 100],
      ['I2', 91, 'O2', 0],
      ['I3', 92, '', ''],
    ],
    { action: 'accept', items: { I1: 90, I2: 91, I3: 92, O1: 100, O2: 0 } },
    'two tables side by side without headers, one of them longer',
  ),
  table(
    [
      [1, 'O1', 'โครงสร้าง', 100],
      [2, 'O2', 'ข้อมูลผู้บริหาร', 0],
      [3, 'O3', 'อำนาจหน้าที่', 100],
    ],
    { action: 'accept', items: { O1: 100, O2: 0, O3: 100 } },
    'running numbers in front, no header',
  ),
  table(
    [
      ['ลำดับ', 'ข้อ', 'น้ำหนัก', 'คะแนนเต็ม', 'ได้คะแนน'],
      [1, 'O1', 1, 100, 100],
      [2, 'O2', 1, 100, 0],
    ],
    { action: 'accept', items: { O1: 100, O2: 0 } },
    'running number, weight and full mark',
  ),
  table(
    [
      ['แบบวัด', 'คะแนน', 'คะแนนถ่วงน้ำหนัก'],
      ['IIT', 98.43, 29.53],
      ['EIT', 87.45, 26.24],
      ['OIT', 96.07, 38.43],
    ],
    { action: 'accept', nodes: { IIT: 98.43, EIT: 87.45, OIT: 96.07 } },
    'weighted scores beside the scores',
  ),
  table(
    [
      ['ข้อ', 'คะแนนรอบ 1', 'คะแนนรอบ 2'],
      ['O1', 100, 0],
      ['O2', 0, 100],
    ],
    { action: 'flag', items: {}, block_total: true },
    'two score columns: no guess',
  ),
  table(
    [
      ['O1', 100, 0],
      ['O2', 0, 100],
    ],
    { action: 'flag', items: {} },
    'two score columns without a header',
  ),
  table(
    [
      [100, 'O1', 0],
      [0, 'O2', 100],
    ],
    { action: 'flag', items: {} },
    'a number on either side of the code',
  ),
  table(
    [
      ['ข้อ', 'คะแนนปี 2564', 'คะแนนปี 2565'],
      ['O1', 100, 0],
      ['O2', 0, 100],
    ],
    { action: 'accept_note', items: { O1: 0, O2: 100 } },
    'two years: the column of the year, and it is said',
  ),
  table(
    [
      ['อันดับ', 'คะแนน'],
      [1, 100],
      [2, 99.33],
      [3, 98.75],
    ],
    { action: 'flag', nodes: {}, suggest: ['O1', 'I1', 'E1', 'O2', 'I2', 'E2', 'O3', 'I3', 'E3'] },
    'ranks without names are no indicators',
  ),
  table(
    [
      ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน'],
      ['๑', 'การป้องกันการทุจริต', '๑๐๐.๐๐'],
      ['๒', 'การปฏิบัติหน้าที่', '๙๙.๓๓'],
    ],
    { action: 'accept', nodes: { '10': 100, '1': 99.33 } },
    'rank used as indicator number: by name first',
  ),
  table(
    [99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13, 92.14, 100].map((points, index) => [
      index + 1,
      points,
    ]),
    {
      action: 'accept',
      nodes: {
        1: 99.33,
        2: 97.41,
        3: 98,
        4: 98.75,
        5: 98.66,
        6: 91.79,
        7: 89.43,
        8: 81.13,
        9: 92.14,
        10: 100,
      },
    },
    'the ten indicators by number',
  ),
  table(
    [
      ['ข้อ', 'คะแนน'],
      [11, 100],
      [12, 0],
      [13, 100],
    ],
    {
      action: 'flag',
      items: {},
      suggest: ['O11', 'I11', 'E11', 'O12', 'I12', 'E12', 'O13', 'I13', 'E13'],
    },
    'item numbers without letters',
  ),
  table(
    [
      [1, 100],
      [1, 90],
    ],
    { action: 'flag', nodes: {}, suggest: ['O1', 'I1', 'E1'] },
    'a bare number twice',
  ),
  table(
    [
      [1, 'โครงสร้าง', 100],
      [2, 'ข้อมูลผู้บริหาร', 0],
    ],
    { action: 'flag', items: {}, nodes: {}, suggest: ['O1', 'O2'] },
    'bare numbers beside titles of items',
  ),
  table(
    [
      [1, 'สำนักปลัด', 98],
      [2, 'กองคลัง', 87],
    ],
    { action: 'accept_note', nodes: { 1: 98, 2: 87 } },
    'bare numbers beside names of nothing known',
  ),
  table(
    [
      ['แบบวัด', 'ข้อ', 'คะแนน'],
      ['OIT', 1, 100],
      ['OIT', 2, 0],
      ['IIT', 7, 97],
    ],
    { action: 'flag', items: {}, nodes: {}, suggest: ['O1', 'O2', 'I7'] },
    'letter and number in two columns; were read as indicators 1, 2, 7',
  ),
  table(
    [
      ['O1', 'O2', 'O3'],
      [100, 0, 100],
    ],
    { action: 'accept', items: { O1: 100, O2: 0, O3: 100 } },
    'one item a column',
  ),
  table(
    [
      ['ข้อ', 'O1', 'O2'],
      ['ประเด็น', 'โครงสร้าง', 'ข้อมูลผู้บริหาร'],
      ['คะแนน', 100, 0],
    ],
    { action: 'accept', items: { O1: 100, O2: 0 } },
    'one item a column, with titles',
  ),
  table(
    [
      ['ตัวชี้วัด', 1, 2, 3],
      ['คะแนน', 90, 91, 92],
    ],
    { action: 'accept', nodes: { 1: 90, 2: 91, 3: 92 } },
    'one indicator a column',
  ),
  table(
    [
      ['IIT', 'EIT', 'OIT', 'รวม'],
      [98.43, 87.45, 96.07, 94.19],
    ],
    { action: 'accept', nodes: { IIT: 98.43, EIT: 87.45, OIT: 96.07 } },
    'one instrument a column',
  ),
  table(
    [
      ['| ข้อ | ประเด็น | คะแนน |'],
      ['|---|:--:|---:|'],
      ['| O1 | โครงสร้าง | 100 |'],
      ['| O2 | ข้อมูลผู้บริหาร | 0 |'],
    ],
    { action: 'accept', items: { O1: 100, O2: 0 } },
    'Markdown lines, one a cell',
  ),
  table(
    [['ข้อ | คะแนน'], ['--- | ---'], ['O1 | 100']],
    { action: 'accept', items: { O1: 100 } },
    'Markdown without outer bars',
  ),
  table(
    [['O1\t100\nO2\t0']],
    { action: 'accept', items: { O1: 100, O2: 0 } },
    'a whole table pasted into one cell',
  ),
  table(
    [
      ['<b>ข้อ</b>', '<p>คะแนน</p>'],
      ['<td>O1</td>', '<td>๐.๐๐</td>'],
    ],
    { action: 'accept', items: { O1: 0 } },
    'HTML in every cell',
  ),
  table(
    [
      ['ขอ้', 'ประเดน็', 'คะแนณ'],
      ['O1', 'โครงสร้าง', 100],
    ],
    { action: 'accept', items: { O1: 100 } },
    'misspelt headers',
  ),
  table(
    [HEADER, ['O1', 'ข้อมูลผู้บริหาร', '', 100], ['O2', 'โครงสร้าง', '', 0]],
    { action: 'flag', items: {}, suggest: ['O1', 'O2'] },
    'each title is the other item’s',
  ),
  table(
    [HEADER, ['O18', 'แผนการใช้จ่ายงบประมาณประจำปี', '', 100], ['O17', 'แผนการใช้จ่ายงบประมาณประจำปี', '', 0]],
    { action: 'flag', items: { O18: 100 }, suggest: ['O17', 'O18'] },
    'one title for two codes: the wrong one is not used',
  ),
  table(
    [
      ['หัวข้อ', 'ข้อ', 'คะแนน'],
      ['แผนการใช้จ่ายงบประมาณประจำปี', 'O19', 100],
    ],
    { action: 'accept', items: { O19: 100 } },
    'the official heading above an item is the title of another',
  ),
  table(
    [
      ['รหัส', 'ข้อ', 'คะแนน'],
      ['O1', 'O2', 100],
    ],
    { action: 'flag', items: {}, suggest: ['O1', 'O2'] },
    'two codes in one row; the first was taken',
  ),
  table(
    [
      ['ตัวชี้วัด', 'ข้อ', 'คะแนน'],
      ['การปฏิบัติหน้าที่', 'I1', 99],
      ['', 'I2', 98],
      ['การใช้งบประมาณ', 'I7', 90],
    ],
    { action: 'accept', items: { I1: 99, I2: 98, I7: 90 } },
    'a merged column of indicators beside the codes',
  ),
  table(
    [
      ['ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'คะแนน'],
      ['การเปิดเผยข้อมูล', '9.1', 77.78],
      ['', '9.2', 100],
    ],
    { action: 'accept', nodes: { '9.1': 77.78, '9.2': 100 } },
    'a merged column of indicators beside sub-indicators; 9.1 was read as 9',
  ),
  table(
    [HEADER, ['O1', 'โครงสร้าง', 'ดู O2 ปี 2563\nและ O3', 0], ['O33', '', 'ควรแนบลิงก์ภาพข่าว', 100]],
    { action: 'accept', items: { O1: 0, O33: 100 } },
    'comments of several lines that mention codes and years',
  ),
  table(
    [HEADER, ['O1', 'โครงสร้าง', 'O2', 0], ['O2', 'ข้อมูลผู้บริหาร', 5, 100]],
    { action: 'accept', items: { O1: 0, O2: 100 } },
    'comments that are a code or a number',
  ),
  table(
    [
      HEADER,
      ['O1', 'โครงสร้าง', '', 100],
      ['', '', 'รวมทั้งสิ้น', 100],
      ['', '', 'ลงชื่อ', '.......'],
      ['', '', 'วันที่', '1/10/2565'],
    ],
    { action: 'accept', items: { O1: 100 } },
    'total and signature under the table',
  ),
  table(
    [HEADER, ['', '', 'ขาดข้อมูล 2 เดือน', 0]],
    { action: 'flag', items: {} },
    'a comment and a score, but no code',
  ),
  table(
    [
      ['ประเด็น', 'คะแนน'],
      ['โครงสร้าง', 100],
    ],
    { action: 'ignore', items: {} },
    'titles without codes: reported, not used',
  ),
  table(
    [
      ['ความมุ่งมั่นและรับผิดชอบ', 91],
      ['การแก้ไขปัญหาการทุจริต', 92],
    ],
    { action: 'ignore', items: {}, nodes: {} },
    'a title that is an indicator’s name too, in a list of items without codes; was read as indicator 5',
  ),
  table(
    [['O1', 100], ['O2'], [], ['O3', 100]],
    { action: 'flag', items: { O1: 100, O3: 100 } },
    'rows of different length',
  ),
  table(
    [
      ['O1', 100],
      ['O1', ''],
    ],
    { action: 'flag', items: {} },
    'the same item again without a score',
  ),
  table(
    [
      ['O1', 100],
      ['o๑', 100.0],
    ],
    { action: 'accept_note', items: { O1: 100 } },
    'the same item twice',
  ),
  table(
    [
      ['IIT', 98.43],
      ['ผลคะแนน IIT', 97],
    ],
    { action: 'flag', nodes: {} },
    'an instrument with two scores',
  ),
  table(
    [
      ['O42', 'ไม่ประเมิน'],
      ['O43', 'ไม่ประเมิน'],
    ],
    { action: 'accept_note', excluded: ['O42', 'O43'] },
    'first-year agency',
  ),
  table(
    [['ตัวชี้วัดที่ 10', 'ไม่ประเมิน']],
    { action: 'accept_note', excluded: ['10'] },
    'an indicator that is not assessed',
  ),
  table(
    [['EIT', 'ไม่ประเมิน']],
    { action: 'accept_note', excluded: ['EIT'] },
    'an instrument that is not assessed',
  ),
  table(
    [
      ['EIT', 'ไม่ประเมิน'],
      ['E1', 90],
    ],
    { action: 'flag', items: { E1: 90 }, excluded: [] },
    'not assessed, but an item in it is scored; its score vanished',
  ),
  table(
    [
      ['ข้อ', 'คะแนน'],
      ['MOIT 1', 100],
      ['MOIT 2', 0],
    ],
    { action: 'flag', items: {}, nodes: {} },
    'a hospital’s sheet',
  ),
  table(
    [HEADER, ['O1', 'ข้อมูลพื้นฐานของสถานศึกษา', '', 100], ['O2', 'ข้อมูลผู้บริหารสถานศึกษา', '', 0]],
    { action: 'accept_note', items: { O1: 100, O2: 0 } },
    'a school’s sheet uses the same codes',
  ),
  table(
    [
      ['O44', 100],
      ['O48', 0],
    ],
    { action: 'flag', items: {} },
    'codes of another year',
  ),
  table(
    [
      ['O44', 100],
      ['O48', 0],
    ],
    { action: 'accept', items: { O44: 100, O48: 0 } },
    'the same codes in their year',
    2562,
  ),
  table(
    [
      ['I1', 90],
      ['E1', 80],
      ['O1', 100],
    ],
    { action: 'flag', items: { O1: 100 } },
    'survey items that are not known',
    2566,
  ),
  table(
    [[1, 'IIT', '1 การปฏิบัติหน้าที่', 90]],
    { action: 'accept', nodes: { 1: 90 } },
    'a row of the form of FY2566',
    2566,
  ),
  table(
    [['ผลการประเมิน ปีงบประมาณ พ.ศ. 2564'], ['ข้อ', 'คะแนน'], ['O1', 100]],
    { action: 'accept_note', items: { O1: 100 } },
    'the title names another year',
  ),
  table(
    [
      ['', '', 'O1', 100, '', ''],
      ['', '', 'O2', 0, '', ''],
      ['', '', '', '', '', ''],
    ],
    { action: 'accept', items: { O1: 100, O2: 0 } },
    'blank columns and rows all round',
  ),
  table([], { action: 'ignore', items: {}, nodes: {} }, 'nothing at all'),
];

export const MORE_INPUTS: readonly MessyCase[] = [...CODES, ...SCORES, ...TABLES];
