// What tests of the sidebar's views share: reading the open tab, going to a view, and what must hold in every view.
import { expect } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { WORDS } from '../../src/text/words';
import type { CallName } from '../../src/wire/calls';
import { axe } from './axe';
import type { Open } from './browser';
import { hasHorizontalScroll, thaiFontIsUsed, zoomText } from './looks';

/** Presses a button by its whole name. */
export const press = (frame: Frame, name: string): Promise<void> =>
  frame.getByRole('button', { name, exact: true }).click();

/** Reads the open tab, so that every view has a table to speak of. */
export async function readOpenTab(frame: Frame): Promise<void> {
  await press(frame, WORDS.th.sidebar.start.ways.read);
  const { stepsLabel, steps } = WORDS.th.sidebar.frame;
  const last = frame.getByRole('navigation', { name: stepsLabel }).getByRole('button', { name: steps.tabs });
  await last.and(frame.locator(':enabled')).waitFor();
}

/** Leads to a view by its name at the top. */
export async function goTo(frame: Frame, name: string): Promise<void> {
  await frame.locator('header').getByRole('button', { name, exact: true }).click();
}

/** A promise that the test keeps. */
export function gate(): { readonly until: Promise<unknown>; readonly open: () => void } {
  let open = (): void => {};
  const until = new Promise<void>(resolve => {
    open = resolve;
  });
  return { until, open: () => open() };
}

/** Lets every call of a kind wait from now on, until the test opens the gate. */
export function hold({ session }: Open, name: CallName): () => void {
  const { until, open } = gate();
  session.failing = ({ args }) => (args[0] === name ? { kind: 'waits', until } : undefined);
  return open;
}

/** What the page has sent with one kind of call so far. */
export const sent = ({ calls }: Open, name: CallName): readonly unknown[] =>
  calls.filter(({ args }) => args[0] === name).map(({ args }) => args[1]);

/** Letters are letters, no rule of accessibility is broken, and nothing is wider than the frame, with large text too. */
export async function expectSound(frame: Frame): Promise<void> {
  expect(await thaiFontIsUsed(frame)).toBe(true);
  expect(await axe(frame)).toEqual([]);
  expect(await hasHorizontalScroll(frame)).toBe(false);
  await zoomText(frame, 2);
  expect(await hasHorizontalScroll(frame)).toBe(false);
  await zoomText(frame, 0.875);
}
