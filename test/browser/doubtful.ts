// An office's table with doubts of every kind, and the view that checks it, as tests of that view begin.
import type { CellValue } from '../../scripts/host/cell';
import type { Workbook } from '../../scripts/host/workbook';
import type { Failing } from '../../scripts/preview/fault';
import { WORDS } from '../../src/text/words';
import { SOURCE } from '../app/workbooks';
import { openData } from '../bundle/offices';
import { type Open, openPage } from './browser';
import { hold, press, readOpenTab } from './sidebar';

const { check } = WORDS.th.sidebar;
const { working } = WORDS.th.calls;

/** Scores without their point in B3 and B4, an O of another alphabet in A5, a number alone in A6, a blank in B7. */
export const DOUBTFUL: readonly (readonly CellValue[])[] = [
  ['I9', 974.1],
  ['I10', 880.5],
  ['\u041e13', 100],
  [12, 100],
  ['O14', ''],
  ...openData(2565, []).slice(20),
];

export async function openCheck(workbook: Workbook, failing?: Failing): Promise<Open> {
  const one = await openPage({ workbook, ...(failing && { failing }) });
  await readOpenTab(one.frame);
  await one.frame.getByRole('heading', { name: check.title, level: 1 }).waitFor();
  return one;
}

/** What a cell of the score tab holds, by row and column from 1. */
export const valueAt = (workbook: Workbook, row: number, column: number): unknown =>
  workbook.sheet(SOURCE)?.value(row, column);

/** Opens the question about one cell. */
export const askAbout = ({ frame }: Open, cell: string): Promise<void> =>
  press(frame, `${check.use}: ${cell}`);

/** Gives the suggested answer about a cell, whose writing waits until the test opens the gate. */
export async function answerHeld(one: Open, cell: string): Promise<() => void> {
  const open = hold(one, 'applySuggestions');
  await askAbout(one, cell);
  await press(one.frame, check.ask.write);
  await one.frame.getByText(working).waitFor();
  return open;
}

/** The status line, without which a repair would be unseen. */
export const told = ({ frame }: Open, sentence: string): Promise<void> =>
  frame.getByRole('status').filter({ hasText: sentence }).first().waitFor();

/** Does what makes the page read the table again, and more `meanwhile`, and waits until what was read is shown. */
export async function rereads(
  one: Open,
  deed: () => Promise<void>,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const shown = one.frame.getByText(working).first();
  // Held, so that it is seen however quick it is.
  const open = hold(one, 'readTable');
  await deed();
  await shown.waitFor();
  await meanwhile?.();
  open();
  await shown.waitFor({ state: 'detached' });
}
