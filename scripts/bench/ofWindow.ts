// The figures of the window of the documents: its size, and how the pages of a long plan compare with those of a short one.
import type { Code } from '../host/code';
import type { Figure } from './figure';
import { timeWindow } from './windowRuns';

export async function ofWindow(code: Code, page: string): Promise<Figure[]> {
  const { few, many } = await timeWindow(code);
  return [
    { what: 'Documents.html', value: Buffer.byteLength(page) / 1024, unit: 'KiB' },
    ...[few, many].map(({ rows, pages, shown }) => ({
      what: `documents: from a choice to ${pages} painted pages of a plan of ${rows} rows`,
      value: shown,
      unit: 'ms',
    })),
    {
      what: `documents: time per row among ${many.rows} / among ${few.rows}`,
      value: many.shown / many.rows / (few.shown / few.rows),
      unit: '×',
      limit: 2,
    },
  ];
}
