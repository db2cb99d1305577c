// What a saved file says about our tabs that Google Sheets would do by itself.
import { describe, expect, test } from '@jest/globals';
import { Sheet } from '../../scripts/host/sheet';
import { prepareForPaper } from '../../scripts/start/forPaper';

function prepared(fontSize?: number) {
  const tabs = {
    year: 2565,
    summary: new Sheet('summary'),
    ranking: new Sheet('ranking'),
    check: new Sheet('check'),
    plan: new Sheet('plan'),
  };
  const wrapped = { style: { alignment: { wrapText: true } } };
  tabs.plan.columnWidths.set(1, 20);
  tabs.plan.put(1, 1, { value: 'หนึ่งบรรทัด', ...wrapped });
  tabs.plan.put(2, 1, { value: 'ข้อความยาวกว่าหนึ่งบรรทัดของคอลัมน์นี้', ...wrapped });
  tabs.plan.put(3, 1, { value: '1) ก\n2) ข\n3) ค', ...wrapped });
  tabs.plan.put(4, 1, { value: 'ข้อความยาวที่ไหลไปทับช่องว่างด้านขวา' });
  tabs.plan.put(5, 1, { value: 'หัวเรื่อง', style: { font: { size: 14 } } });
  tabs.plan.put(6, 1, { value: '', ...wrapped });
  prepareForPaper(tabs, fontSize);
  return tabs;
}

describe('a tab of ours in a saved file', () => {
  test('has rows as high as their wrapped texts and largest letters need', () => {
    const { rowHeights } = prepared().plan;
    expect([1, 2, 3, 4, 5, 6].map(row => rowHeights.get(row))).toEqual([17, 34, 51, 17, 24, undefined]);
  });

  test('has higher rows in a file of larger letters, except where a cell has its own', () => {
    const { rowHeights } = prepared(20).plan;
    expect([1, 5].map(row => rowHeights.get(row))).toEqual([34, 24]);
  });

  test('is printed on its side, the plan on three pages beside one another; the summary upright on one', () => {
    const { summary, check, plan } = prepared();
    const setup = { paperSize: 'a4', orientation: 'landscape', fitToPage: true };
    expect(summary.kept.pageSetup).toEqual({
      ...setup,
      orientation: 'portrait',
      fitToWidth: 1,
      fitToHeight: 1,
    });
    expect(check.kept.pageSetup).toEqual({ ...setup, fitToWidth: 1, fitToHeight: 0 });
    expect(plan.kept.pageSetup).toEqual({ ...setup, fitToWidth: 3, fitToHeight: 0 });
  });

  test('has lines between its cells, the summary none', () => {
    const { summary, plan } = prepared();
    expect(plan.peek(2, 1)?.style?.border?.bottom).toBeDefined();
    expect(summary.entries()).toEqual([]);
  });
});
