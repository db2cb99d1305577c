import { describe, expect, test } from '@jest/globals';
import { FRAMEWORK_YEARS } from '../../../src/domain/framework/frameworks';
import { isNameLike, likeliest, slippedTitle } from '../../../src/domain/intake/likeness';
import { vocabularyOf } from '../../../src/domain/intake/vocabulary';
import { framework } from '../../bundle/offices';
import { read } from '../../golden/messyCase';

const likeliestOf = (text: string): readonly string[] =>
  likeliest(text, vocabularyOf(framework(2565))).map(({ id }) => id);

describe('likeliest', () => {
  test.each([
    ['การป้องกันทุจริต', '10'],
    ['การปฏิบัติงานในหน้าที่', '1'],
    ['การใช้อำนาจหน้าที่', '3'],
    ['การใช้จ่ายงบประมาณ', '2'],
    ['การแก้ปัญหาทุจริต', '5'],
    ['ด้านการบริหารงาน', '9.2'],
    ['การปรับปรุงระบบงาน', '8'],
  ])('takes %j for the name of %s', (text, id) => {
    expect(likeliestOf(text)).toEqual([id]);
  });

  test.each(['การทำงาน', 'ทุจริต', 'ไม่ผ่านเกณฑ์', 'สำนักปลัด', 'การมีส่วนร่วม', '', 'ก'.repeat(500)])(
    'takes %j for none',
    text => {
      expect(likeliestOf(text)).toEqual([]);
    },
  );

  test('takes no name of a year for that of another group', () => {
    for (const year of FRAMEWORK_YEARS) {
      const vocabulary = vocabularyOf(framework(year));
      for (const node of vocabulary.byId.values()) {
        if (node.level === 'item' || node.letter !== undefined) continue;
        for (const name of [node.name, ...node.aliases]) expect(likeliest(name, vocabulary)).toEqual([node]);
      }
    }
  });
});

describe('isNameLike', () => {
  test.each(['ความตั้งใจของเจ้าหน้าที่', 'การใช้งบ'])('takes %j for what may be a name', text => {
    expect(isNameLike(text)).toBe(true);
  });

  test.each([
    'ร้อยละ',
    'ผ่านเกณฑ์',
    'ไม่ผ่านเกณฑ์การประเมิน',
    'ต้องปรับปรุงโดยด่วน',
    'ไตรมาสที่ 1 ของปี',
    'คะแนนเฉลี่ย',
    'ดีมาก',
    '',
  ])('does not take %j for one', text => {
    expect(isNameLike(text)).toBe(false);
  });
});

describe('slippedTitle', () => {
  /** A title with a letter missing, its first word gone, or its end cut off. */
  const slipsOf = (title: string): readonly string[] => {
    const middle = Math.floor(title.length / 2);
    const first = /^(?:รายงานผล|รายงาน|ข้อมูล|แผน|คู่มือ)/.exec(title)?.[0] ?? '';
    return [
      title.slice(0, middle) + title.slice(middle + 1),
      title.slice(first.length),
      `${title.slice(0, Math.ceil(title.length * 0.8))}…`,
    ];
  };

  test.each(FRAMEWORK_YEARS)('never takes a slip in an item’s own title for another’s, in %d', year => {
    const vocabulary = vocabularyOf(framework(year));
    const items = [...vocabulary.byId.values()].filter(({ allOrNothing }) => allOrNothing);
    for (const item of items) {
      for (const slip of [item.name, ...item.aliases].flatMap(slipsOf)) {
        expect([slip, slippedTitle(slip, item, vocabulary)?.id]).toEqual([slip, undefined]);
      }
    }
  });

  test.each(FRAMEWORK_YEARS)('tells nearly every such slip beside another item’s code, in %d', year => {
    const vocabulary = vocabularyOf(framework(year));
    const items = [...vocabulary.byId.values()].filter(({ allOrNothing }) => allOrNothing);
    const told = items.flatMap((item, at) => {
      const beside = items[(at + 5) % items.length] ?? item;
      return slipsOf(item.name).map(slip => slippedTitle(slip, beside, vocabulary)?.id === item.id);
    });
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.85);
  });

  test('is a doubt at the code, with both items suggested', () => {
    const rows = (title: string) => [
      ['ข้อ', 'ประเด็น', 'คะแนน'],
      ['O3', title, 100],
    ];
    for (const title of ['ข่าวประชาสัมพัน', 'รายงานผลการสำรวจความพึงพอใจการให้บริก…', 'แผนดำเนนงานประจำปี']) {
      expect(read(rows(title)).doubts[0]).toMatchObject({ code: 'titleOfAnother', row: 1, column: 0 });
    }
    for (const title of ['อำนาจหน้าท', 'ภารกิจของหน่วยงาน', 'การทุจริต', 'ครบถ้วน']) {
      expect(read(rows(title)).doubts.map(({ code }) => code)).not.toContain('titleOfAnother');
    }
  });
});

test('a name as like that of its number as of another indicator is asked about, with both suggested', () => {
  const asked = read([['ตัวชี้วัดที่ 10 การแก้งานหาการทุจริต', 64.75]]);
  expect(asked.doubts[0]).toMatchObject({ code: 'titleOfAnother', row: 0, suggestions: ['5', '10'] });
  const plain = read([['ตัวชี้วัดที่ 10 การป้องกันทุจริต', 64.75]]);
  expect(plain.doubts.map(({ code }) => code)).not.toContain('titleOfAnother');
});
