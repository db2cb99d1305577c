import { describe, expect, test } from '@jest/globals';
import { shownText } from '../../../src/domain/intake/cell';
import { type Grid, readGrid, transpose } from '../../../src/domain/intake/grid';
import { vocabularyOf } from '../../../src/domain/intake/vocabulary';
import { framework } from '../../bundle/offices';

const vocabulary = vocabularyOf(framework(2565));
const texts = (grid: Grid) => readGrid(grid, vocabulary).map(row => row.map(cell => shownText(cell.reading)));
const places = (grid: Grid) =>
  readGrid(grid, vocabulary).map(row => row.map(({ row: at, column }) => [at, column]));

describe('readGrid', () => {
  test('takes apart a Markdown line, whose rule is an empty row', () => {
    expect(texts({ values: [['| ข้อ | คะแนน |'], ['|---|:--:|'], ['| O1 | 100 |']] })).toEqual([
      ['ข้อ', 'คะแนน'],
      [],
      ['O1', '100'],
    ]);
  });

  test('takes apart several lines in one cell; all of them stand in that cell', () => {
    const grid = { values: [['', 'O1\t100\nO2\t0']] };
    expect(texts(grid)).toEqual([
      ['O1', '100'],
      ['O2', '0'],
    ]);
    expect(places(grid)).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
      [
        [0, 1],
        [0, 1],
      ],
    ]);
  });

  test('leaves a bar that is a misread I, and bars beside other cells', () => {
    expect(texts({ values: [['|7', 97], ['|7'], ['a | b', 1]] })).toEqual([
      ['|7', '97'],
      ['|7'],
      ['a | b', '1'],
    ]);
  });

  test('gives each cell its own format', () => {
    const grid = { values: [[0.5, 0.5]], formats: [['', '0%']] };
    expect(readGrid(grid, vocabulary)[0]?.map(({ reading }) => reading)).toMatchObject([
      { percent: false },
      { percent: true },
    ]);
  });
});

describe('transpose', () => {
  test('keeps the places of cells and fills up short rows', () => {
    const rows = transpose(readGrid({ values: [['O1', 'O2'], [100]] }, vocabulary), vocabulary);
    expect(rows.map(row => row.map(({ row: at, column, isBlank }) => [at, column, isBlank]))).toEqual([
      [
        [0, 0, false],
        [1, 0, false],
      ],
      [
        [0, 1, false],
        [1, 0, true],
      ],
    ]);
  });
});
