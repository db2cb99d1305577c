// A person at the left side of the preview: finding cells, typing, choosing from the menu.
import type { Locator, Page } from 'playwright-core';
import { columnNumber } from '../../scripts/host/address';

/** The cell of an address such as `B2` in the open tab. */
export function cell(page: Page, address: string): Locator {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return page.locator(`tr[data-row="${row}"] > td[data-column="${columnNumber(letters)}"]`);
}

/** Clicks on a cell, types and presses Enter. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function chooseMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^ส่วนขยาย/ }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Reads the open message or question and presses one of its buttons. */
export async function answerDialog(page: Page, button: string, text?: string): Promise<string> {
  const dialog = page.locator('dialog:not(.window)');
  const said = await dialog.innerText();
  if (text !== undefined) await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  return said;
}

export const tabNames = (page: Page): Promise<string[]> => page.locator('nav.tabs button').allTextContents();

/** Waits until there is a tab of this name. */
export const tabAppears = (page: Page, name: string): Promise<void> =>
  page.locator('nav.tabs button', { hasText: name }).first().waitFor();
