import { describe, expect, test } from '@jest/globals';
import { FRAMEWORK_YEARS } from '../../../src/domain/framework/frameworks';
import { isNameLike, likeliest } from '../../../src/domain/intake/likeness';
import { vocabularyOf } from '../../../src/domain/intake/vocabulary';
import { framework } from '../../bundle/offices';

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
