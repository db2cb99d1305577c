// The made-up workbooks hold what they are meant to show, and examples/ holds the same cells.
import { describe, expect, test } from '@jest/globals';
import { exampleWorkbook } from '../../../scripts/examples';
import { loadWorkbook } from '../../../scripts/host/load';
import { workbookBytes } from '../../../scripts/host/save';
import type { Workbook } from '../../../scripts/host/workbook';
import { frameworkOf } from '../../../src/domain/framework/frameworks';
import { leavesOf, nodeById, nodesAt } from '../../../src/domain/framework/tree';
import { full2565 } from '../../../src/domain/sample/full2565';
import { messy2565 } from '../../../src/domain/sample/messy2565';
import { office2565 } from '../../../src/domain/sample/office2565';
import { oit2564 } from '../../../src/domain/sample/oit2564';
import { samples } from '../../../src/domain/sample/samples';
import { surveyScores } from '../../../src/domain/sample/surveyScores';
import type { SampleCell, SampleWorkbook } from '../../../src/domain/sample/tab';

/** Score by code, both as they stand in the first tab. */
function scores(sample: SampleWorkbook): Map<SampleCell, SampleCell> {
  const [tab] = sample.tabs;
  const score = tab?.columns.indexOf('score') ?? -1;
  return new Map(
    (tab?.rows ?? [])
      .filter(row => row.kind === 'item')
      .map(row => [row.cells[0] ?? '', row.cells[score] ?? '']),
  );
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

describe('office-2565', () => {
  test('has the eight survey indicators and 43 open-data items, three of them zero', () => {
    const all = scores(office2565());
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(id => all.get(id))).toEqual([
      99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13,
    ]);
    expect(all.size).toBe(51);
    expect([...all].filter(([, score]) => score === 0).map(([code]) => code)).toEqual(['O12', 'O17', 'O20']);
  });
});

describe('oit-2564', () => {
  test('has 43 items, five of them zero, some in Thai digits', () => {
    const all = scores(oit2564());
    expect(all.size).toBe(43);
    expect([...all].filter(([, score]) => score === 0 || score === '๐.๐๐').map(([code]) => code)).toEqual([
      'O1',
      'O8',
      'O23',
      'O27',
      'O๒๙',
    ]);
    expect(all.get('O๑๒')).toBe('๑๐๐.๐๐');
  });

  test('remarks on O33 although it has all its points', () => {
    const row = oit2564().tabs[0]?.rows.find(({ cells }) => cells[0] === 'O33');
    expect(row?.cells[2]).not.toBe('');
    expect(row?.cells[3]).toBe(100);
  });
});

describe('full-2565', () => {
  test('has every item of the year, scores with two decimals, and a total between 88 and 92', () => {
    const framework = frameworkOf(2565);
    if (!framework) throw new Error('no framework');
    const all = scores(full2565());
    expect([...all.keys()]).toEqual(leavesOf(framework.root).map(({ id }) => id));
    const instrument = (id: string) => {
      const indicators = nodeById(framework, id)?.children ?? [];
      return mean(
        indicators.map(({ children }) =>
          mean(children.map(child => mean(leavesOf(child).map(leaf => Number(all.get(leaf.id)))))),
        ),
      );
    };
    const total = 0.3 * instrument('IIT') + 0.3 * instrument('EIT') + 0.4 * instrument('OIT');
    expect(total).toBeGreaterThan(88);
    expect(total).toBeLessThan(92);
    for (const score of all.values())
      expect(Number(score)).toBeCloseTo(Math.round(Number(score) * 100) / 100, 10);
  });

  test('has a second tab without item codes', () => {
    expect(full2565().tabs).toHaveLength(2);
    expect(scores({ id: '', tabs: full2565().tabs.slice(1) }).has('O1')).toBe(false);
  });
});

describe('messy-2565', () => {
  const rows = messy2565().tabs[0]?.rows ?? [];
  const find = (code: SampleCell) => rows.find(({ cells }) => cells[0] === code);

  test.each(['I๒', '|4', 'i 7', '๑๑๒', '๐๑', 'О12', 'นๅ-', '๐ ๑๘', 21, '(E๑๑)', 'O1-O9', 'รวม', 'เฉลี่ย'])(
    'has the code %j',
    code => {
      expect(find(code)).toBeDefined();
    },
  );

  test.each([
    ['I3', ''],
    ['I9', 974.1],
    ['O5', 'ไม่มี'],
    ['O42', 'ไม่ประเมิน'],
    ['E8', '85,60'],
    ['E2', { kind: 'percent', fraction: 0.9215 }],
    ['E4', { kind: 'date', year: 2022, month: 10, day: 1 }],
    ['E6', { kind: 'error', text: '#N/A' }],
  ])('%s has the score %j', (code, score) => {
    expect(find(code)?.cells[2]).toEqual(score);
  });

  test('has a duplicate that disagrees, a score without a code, a merged code and a hidden row', () => {
    expect(rows.filter(({ cells }) => cells[0] === 'O8').map(({ cells }) => cells[2])).toEqual([100, 0]);
    expect(
      rows.some(
        ({ kind, cells }) => kind === 'item' && cells[0] === '' && cells[1] === '' && cells[2] === 100,
      ),
    ).toBe(true);
    expect(find('O10')?.mergedBelow).toBe(1);
    expect(find('O22')?.hidden).toBe(true);
  });

  test('names every item of the year once', () => {
    const framework = frameworkOf(2565);
    const names = framework ? nodesAt(framework, 'item').map(({ name }) => name) : [];
    expect(rows.filter(row => row.kind === 'item' && row.cells[1] !== '').map(row => row.cells[1])).toEqual(
      names,
    );
  });
});

describe('survey scores', () => {
  test('are the same every time, within their limits, with two decimals', () => {
    const made = surveyScores(7, 1000, 80, 15);
    expect(made).toEqual(surveyScores(7, 1000, 80, 15));
    expect(Math.min(...made)).toBeGreaterThanOrEqual(80);
    expect(Math.max(...made)).toBeLessThan(95);
    for (const score of made) expect(String(score)).toMatch(/^\d+(\.\d{1,2})?$/);
  });
});

describe('examples/', () => {
  const plain = (workbook: Workbook) =>
    workbook.sheets.map(sheet => ({
      name: sheet.name,
      merges: sheet.merges,
      hidden: [...sheet.hiddenRows],
      cells: sheet
        .entries()
        .filter(({ cell }) => cell.value !== '')
        .map(({ row, column, cell: { style: _, ...cell } }) => ({ row, column, ...cell })),
    }));

  test.each(samples().map(sample => [sample.id, sample] as const))(
    '%s.xlsx is up to date',
    async (id, sample) => {
      const file = await loadWorkbook(`examples/${id}.xlsx`);
      expect(plain(file)).toEqual(plain(exampleWorkbook(sample)));
    },
  );

  test.each(samples().map(sample => [sample.id, sample] as const))(
    '%s.xlsx is written the same every time',
    async (_, sample) => {
      const bytes = () => workbookBytes(exampleWorkbook(sample));
      expect(Buffer.compare(await bytes(), await bytes())).toBe(0);
    },
  );
});
