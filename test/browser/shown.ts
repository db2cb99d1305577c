// What a test is about is seen: waited for as a person would, then asserted.
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';

/** It comes, and what is shown of it can be read. */
export async function expectShown(locator: Locator): Promise<void> {
  const one = locator.first();
  await one.waitFor();
  expect(await one.innerText()).not.toBe('');
}

/** It goes, and nothing like it is left. */
export async function expectGone(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'detached' });
  expect(await locator.count()).toBe(0);
}

/** A field comes to hold a text: what is pasted takes its time. */
export async function expectHeld(field: Locator, text: string): Promise<void> {
  const element = await field.elementHandle();
  const frame = await element?.ownerFrame();
  const holds = ({ node, wanted }: { node: unknown; wanted: string }): boolean =>
    (node as HTMLTextAreaElement).value === wanted;
  await frame?.waitForFunction(holds, { node: element, wanted: text }).catch(() => undefined);
  expect(await field.inputValue()).toBe(text);
}
