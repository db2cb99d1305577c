// Tables of several offices, each under the name of its own: their scores of one item are no repetition of it.
import type { Settlement } from './entries';
import type { Finding } from './finding';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { officeNamed } from './offices';

interface Title {
  readonly cell: Cell;
  readonly office: string;
}

/** What was read, or nothing of it where rows that contradict each other stand under different offices. */
export function ofOneOffice<R extends Settlement>(read: R, rows: readonly Row[]): R {
  const repeated = read.findings.filter(({ code }) => code === 'duplicateDiffers');
  if (repeated.length === 0) return read;
  const titles = rows.flatMap(titlesIn);
  const above = new Map<string, Map<string, Cell>>();
  for (const finding of repeated) {
    const title = titleOf(finding, titles);
    const offices = above.get(finding.subject) ?? new Map<string, Cell>();
    if (title && !offices.has(title.office)) offices.set(title.office, title.cell);
    above.set(finding.subject, offices);
  }
  const most = [...above.values()].reduce((a, b) => (b.size > a.size ? b : a));
  const [first, ...others] = most.values();
  if (!first || others.length === 0) return read;
  const params = { names: [...most.keys()].join(', '), count: most.size, range: '' };
  const { row, column } = first;
  const findings = read.findings.filter(({ code }) => !code.startsWith('duplicate'));
  return {
    ...read,
    scores: new Map(),
    excluded: new Set(),
    refused: new Set(read.places.keys()),
    findings: [...findings, { code: 'manyOffices', row, column, subject: '', params, suggestions: [] }],
  };
}

/** Names of offices in a row without numbers. */
const titlesIn = (row: Row): readonly Title[] =>
  row.some(({ points }) => points !== undefined)
    ? []
    : row.flatMap(cell => {
        const office = officeNamed(cell.text);
        return office === undefined ? [] : [{ cell, office }];
      });

/** The nearest title above; of several side by side, the last that does not stand right of the score. */
function titleOf({ row = 0, column = 0 }: Finding, titles: readonly Title[]): Title | undefined {
  return titles.reduce<Title | undefined>(
    (nearest, title) => (title.cell.row < row && title.cell.column <= column ? title : nearest),
    undefined,
  );
}
