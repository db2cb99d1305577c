// What papers claim: each kind of sentence stands only where the scores and tabs tell what it says. Beside it the case in
// which it must not stand.
import { describe, expect, test } from '@jest/globals';
import { analysisReport } from '../../src/documents/analysisReport';
import { followUpReport } from '../../src/documents/followUpReport';
import { measuresReport } from '../../src/documents/measuresReport';
import { factsOf, followUpLine, itemScores, planLine } from './facts';
import { linesOf, textOf } from './reading';

const INDICATORS = { 1: 90, 2: 88, 3: 91, 4: 92, 5: 93, 6: 86, 7: 87, 8: 89, 9: 94, 10: 90.5 };
const known = (given: Partial<Parameters<typeof factsOf>[0]> = {}) =>
  factsOf({ year: 2569, scores: INDICATORS, ...given });

describe('the analysis report', () => {
  const lost = itemScores(2565, 'OIT', ['O12']);

  test('speaks of what was said only where something was', () => {
    const withComment = analysisReport(factsOf({ year: 2565, scores: lost, comments: { O12: 'ไม่มีหัวข้อ' } }));
    expect(linesOf(withComment)).toContain('ข้อที่ควรปรับปรุงและความเห็น');
    const without = linesOf(analysisReport(factsOf({ year: 2565, scores: lost })));
    expect(without).toContain('ข้อที่ควรปรับปรุง');
    expect(without.join()).not.toMatch(/ความเห็นต่อ|ความเห็นของผู้ตรวจ/);
  });

  test('calls what is relatively best so where nothing is a strength', () => {
    const lines = linesOf(analysisReport(known()));
    expect(lines).toContain('ไม่มีตัวชี้วัดที่ได้คะแนนมากกว่าร้อยละ 95 ตัวชี้วัดที่ได้คะแนนสูงสุดเมื่อเทียบกับตัวชี้วัดอื่น มีดังนี้');
    expect(lines).toContain('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนนเท่ากับ 94.00');
  });

  test('calls nothing the best where all are alike, nor where there is a strength', () => {
    const alike = Object.fromEntries(Object.keys(INDICATORS).map(id => [id, 90]));
    for (const scores of [alike, { ...INDICATORS, 9: 95.01 }])
      expect(textOf(analysisReport(known({ scores })))).not.toContain('เมื่อเทียบกับตัวชี้วัดอื่น');
  });
});

describe('the steps to the measures', () => {
  const stepsOf = (given: Partial<Parameters<typeof factsOf>[0]>) => {
    const lines = linesOf(measuresReport(known(given)));
    const at = lines.findIndex(line => line.startsWith('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'));
    return lines.slice(at + 1, at + 5);
  };
  const plan = [planLine({ measure: 'ก' })];

  test('name the instruments that have scores, and speak of comments only where there are any', () => {
    expect(stepsOf({ plan })[1]).toBe('วิเคราะห์คะแนนของ IIT EIT และ OIT');
    expect(stepsOf({ plan, scores: { 9: 94 } })[1]).toBe('วิเคราะห์คะแนนของ OIT');
    const commented = { year: 2565, scores: itemScores(2565, 'OIT'), comments: { O1: 'ครบ' }, plan };
    expect(stepsOf(commented)[1]).toBe('วิเคราะห์คะแนนของ OIT และความเห็นที่มีต่อรายข้อ');
  });

  test('end before the measures where the plan has none', () => {
    expect(stepsOf({ plan })[3]).toContain('กำหนดมาตรการ');
    const without = stepsOf({});
    expect(without[0]).toBe('องค์การบริหารส่วนตำบลตัวอย่าง วิเคราะห์ผลการประเมินโดยมีลำดับดังนี้');
    expect(without[3]).toBe('ยังไม่ได้กำหนดมาตรการในแผนปฏิบัติการ');
  });

  test('are none where nothing is scored', () => {
    expect(stepsOf({ plan, scores: {} })[0]).toBe('ยังไม่มีคะแนนขององค์การบริหารส่วนตำบลตัวอย่าง จึงยังไม่ได้วิเคราะห์');
  });
});

test('the items of the measures report are called by what is told of them', () => {
  const leads = ['ข้อที่ไม่ได้คะแนน', 'ข้อที่มีความเห็น', 'ข้อที่ไม่ได้คะแนนหรือมีความเห็น'];
  const leadsIn = (zero: readonly string[], comments = {}) =>
    linesOf(measuresReport(factsOf({ year: 2565, scores: itemScores(2565, 'OIT', zero), comments }))).filter(
      line => leads.includes(line),
    );
  expect(leadsIn(['O1'])).toEqual([leads[0]]);
  expect(leadsIn([], { O2: 'ดี' })).toEqual([leads[1]]);
  expect(leadsIn(['O1'], { O2: 'ดี' })).toEqual([leads[2]]);
  expect(leadsIn([])).toEqual([]);
});

test('the follow-up speaks of what its rows say, and neither of measures done nor of haste', () => {
  const done = followUpLine({ instrument: 'OIT', measure: 'ก', status: 'แล้วเสร็จ' });
  const text = textOf(followUpReport(known({ followUp: [done] })));
  expect(text).toContain('แล้วเสร็จ 1 รายการ');
  expect(text).not.toMatch(/เร่งรัด|ที่ยังไม่แล้วเสร็จ|ดีเยี่ยม/);
});
