import { describe, expect, test } from '@jest/globals';
import { BOX, COMMENTS, checklist2564, EXPECTED } from './office2564';
import { paste } from './reading';
import { NOISE, RENDERINGS, withPages } from './renderings';

const cases = Object.keys(RENDERINGS).flatMap(form =>
  Object.keys(NOISE).map(noise => [form, noise] as const),
);

describe('the published checklist of FY2564', () => {
  test.each(cases)('pasted as %s, with %s, gives every score', (form, noise) => {
    const text = NOISE[noise]?.(RENDERINGS[form]?.(checklist2564()) ?? '') ?? '';
    const { scores, intake, pasted } = paste(text, 2564);
    expect(scores).toEqual(EXPECTED);
    expect([...intake.refused]).toEqual([]);
    expect(pasted.counts).toEqual({ rows: 33, scored: 33, doubts: 0 });
  });

  test.each(Object.keys(RENDERINGS))('pasted as %s, with pages, gives every score', form => {
    const { scores } = paste(withPages(RENDERINGS[form]?.(checklist2564()) ?? '', 7), 2564);
    expect(scores).toEqual(EXPECTED);
  });

  test.each(Object.keys(RENDERINGS))('pasted as %s, keeps titles and comments', form => {
    const { intake, pasted } = paste(RENDERINGS[form]?.(checklist2564()) ?? '', 2564);
    expect(Object.fromEntries(intake.comments)).toEqual(COMMENTS);
    const row = pasted.rows.find(({ code }) => code === 'O11');
    expect(row?.name).toBe('รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน');
  });

  test('with the box above it, gives what was published', () => {
    const { shown, pasted } = paste(`${BOX}\n\n${RENDERINGS.tabs?.(checklist2564())}`, 2564);
    expect(['9.1', '9.2', '9.3', '9.4', '9.5', '9', 'OIT'].map(shown)).toEqual([
      ...['77.78', '100.00', '85.71', '75.00', '80.00'],
      ...['83.70', '91.85'],
    ]);
    expect(pasted.rows.slice(0, 2)).toEqual([
      { code: '9', name: 'การเปิดเผยข้อมูล', score: 83.7, comment: '' },
      { code: '10', name: 'การป้องกันการทุจริต', score: 100, comment: '' },
    ]);
    expect(pasted.lines.slice(2, 4)).toEqual([
      { text: '9 การเปิดเผยข้อมูล  83.70', as: 'row', id: '9', points: 83.7 },
      { text: '10 การป้องกันการทุจริต  100.00', as: 'row', id: '10', points: 100 },
    ]);
    expect(pasted.years).toEqual([2564]);
  });
});
