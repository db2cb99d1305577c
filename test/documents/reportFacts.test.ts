// Facts of one year that the report on the measures prints: each year has its own, and what earlier builds kept without a
// year is not lost.
import { describe, expect, test } from '@jest/globals';
import { measuresReport } from '../../src/documents/measuresReport';
import { reportFact, withReportFact } from '../../src/documents/reportFacts';
import { factsOf } from './facts';
import { textOf } from './reading';

test('what is told for one year is not told for another', () => {
  const texts = withReportFact({}, 'targetShare', 2565, '80');
  expect(reportFact(texts, 'targetShare', 2565)).toBe('80');
  expect(reportFact(texts, 'targetShare', 2566)).toBe('');
});

describe('what earlier builds kept', () => {
  const texts = { 'measuresReport.announced': '๑ สิงหาคม ๒๕๖๕', 'measuresReport.targetShare': '80' };

  test('is told of the year that it can be of', () => {
    expect(reportFact(texts, 'announced', 2565)).toBe('๑ สิงหาคม ๒๕๖๕');
    expect(reportFact(texts, 'announced', 2564)).toBe('๑ สิงหาคม ๒๕๖๕');
    expect(reportFact(texts, 'announced', 2566)).toBe('');
    expect(reportFact(texts, 'targetShare', 2566)).toBe('80');
  });

  test('moves to the year in which it is changed, even to nothing', () => {
    const changed = withReportFact(texts, 'targetShare', 2566, '');
    expect(reportFact(changed, 'targetShare', 2566)).toBe('');
    // A blank text is not kept.
    const kept = Object.fromEntries(Object.entries(changed).filter(([, text]) => text !== ''));
    expect(reportFact(kept, 'targetShare', 2566)).toBe('');
    // Of another year it stays.
    expect(withReportFact(texts, 'announced', 2569, 'ก')['measuresReport.announced']).toBe('๑ สิงหาคม ๒๕๖๕');
  });
});

test('the report tells them without the words that stand before them', () => {
  const texts = {
    'measuresReport.targetShare.2565': 'ร้อยละ 84',
    'measuresReport.targetYear.2565': 'พ.ศ. 2566',
    'measuresReport.announced.2565': 'วันที่ 1 สิงหาคม 2565',
    'measuresReport.meeting.2565': '15 พฤศจิกายน 2565',
  };
  const text = textOf(measuresReport(factsOf({ year: 2565, scores: {}, fields: { texts } })));
  expect(text).toContain('ปีงบประมาณ พ.ศ. 2566 ให้หน่วยงานของรัฐไม่น้อยกว่าร้อยละ 84 ผ่านเกณฑ์');
  expect(text).toContain('เมื่อวันที่ 1 สิงหาคม 2565 ผลของหน่วยงาน');
  expect(text).toContain('ได้ประชุมเพื่อกำหนดมาตรการเมื่อวันที่ 15 พฤศจิกายน 2565');
});

test('no meeting is told of where none is named', () => {
  expect(textOf(measuresReport(factsOf({ year: 2565, scores: {} })))).not.toContain('ประชุม');
});
