// A title that says that the numbers below are no result of the office.
import { describe, expect, test } from '@jest/globals';
import { read } from '../../golden/messyCase';

const doubtsUnder = (title: string, remark = ''): readonly string[] =>
  read([
    [title],
    ['แบบวัด', 'คะแนน', 'หมายเหตุ'],
    ['IIT', 88.89, remark],
    ['EIT', 81.87, ''],
    ['OIT', 90.25, ''],
  ]).doubts.map(({ code }) => code);

describe('a title above the table', () => {
  test.each([
    'เป้าหมายคะแนน ITA ปี 2565',
    'คาดการณ์ผลคะแนน ITA ประจำปี 2565',
    'ค่าเฉลี่ยคะแนน ITA ระดับประเทศ ปี 2565',
    'แบบประเมินตนเอง ITA ปี 2565',
    'คะแนนที่ถูกหัก ปี 2565',
    'ITA target 2565',
  ])('%j is told to be of no result', title => {
    expect(doubtsUnder(title)).toContain('notAResult');
  });

  test.each([
    'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565',
    'สรุปผลคะแนน อบต.ตัวอย่าง ปี 2565',
    'คะแนนเฉลี่ยรายแบบวัด ปี 2565',
  ])('%j raises no doubt', title => {
    expect(doubtsUnder(title)).toEqual([]);
  });
});

test('a remark beside a score may speak of a target', () => {
  expect(doubtsUnder('ผลการประเมิน ITA ปี 2565', 'เกินเป้าหมาย')).not.toContain('notAResult');
});
