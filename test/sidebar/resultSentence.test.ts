import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/domain/analysis/assessment';
import { resultSentence } from '../../src/sidebar/views/result/resultSentence';
import { framework, published2565 } from '../bundle/offices';

const office = (year: number, scores: Readonly<Record<string, number>>) =>
  assess(framework(year), { scores: new Map(Object.entries(scores)) });

const published = office(2565, Object.fromEntries(published2565()));
const unnamed = { agency: '', digits: 'arabic' } as const;

describe('the sentence about a result', () => {
  test('has points, grade and whether the office passed, in the digits of the paper', () => {
    expect(resultSentence(published, unnamed)).toBe(
      'ในปีงบประมาณ พ.ศ. 2565 ได้ 94.19 คะแนน ระดับ A ผ่านเกณฑ์การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
    );
    const thai = resultSentence(published, { agency: '', digits: 'thai' });
    expect(thai).toContain('พ.ศ. ๒๕๖๕ ได้ ๙๔.๑๙ คะแนน ระดับ A');
    expect(thai).not.toMatch(/[0-9]/);
  });

  test('names the office as it is written, its digits too', () => {
    const named = resultSentence(published, { agency: ' อบต.ตัวอย่าง 2 ', digits: 'thai' });
    expect(named).toContain('พ.ศ. ๒๕๖๕ อบต.ตัวอย่าง 2 ได้ ๙๔.๑๙');
  });

  test('says when the office did not pass, and the grade in the words of the year', () => {
    expect(resultSentence(office(2565, { IIT: 80, EIT: 80, OIT: 80 }), unnamed)).toContain(
      '80.00 คะแนน ระดับ B ไม่ผ่านเกณฑ์การประเมิน',
    );
    expect(resultSentence(office(2566, { IIT: 95, EIT: 80, OIT: 95 }), unnamed)).toContain(
      '90.50 คะแนน ระดับ ผ่าน ผ่านเกณฑ์การประเมิน',
    );
  });

  test('of an incomplete office tells the complete instruments, without grade', () => {
    const some = resultSentence(office(2564, { IIT: 98.43, OIT: 91.85, '8': 80 }), unnamed);
    expect(some).toContain('พ.ศ. 2564 ได้คะแนน IIT 98.43 คะแนน และ OIT 91.85 คะแนน ใน');
    expect(some).not.toContain('ระดับ');
    expect(some).not.toContain('ผ่านเกณฑ์');
  });

  test('is nothing before one instrument is complete', () => {
    expect(resultSentence(office(2565, { O1: 100 }), unnamed)).toBeUndefined();
  });
});
