// A person who uses the keyboard alone.
import type { Frame, Locator, Page } from 'playwright-core';

/** Presses Tab until the element with this role and name has the focus. Fails when a whole round does not reach it. */
export async function tabTo(
  page: Page,
  frame: Frame,
  role: Parameters<Frame['getByRole']>[0],
  name: string | RegExp,
): Promise<void> {
  const element = frame.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }).first();
  const wanted = await element.elementHandle();
  const seen = await frame.evaluateHandle(() => new Set<Element>());
  for (;;) {
    const at = await frame.evaluate(
      ({ wanted, seen }) => {
        const focused = document.activeElement;
        if (focused === wanted) return 'there';
        if (!focused || focused === document.body || !document.hasFocus()) return 'outside';
        if (seen.has(focused)) return 'round';
        seen.add(focused);
        return 'on the way';
      },
      { wanted, seen },
    );
    if (at === 'there') return;
    if (at === 'round') throw new Error(`Tab never reaches the ${role} ${String(name)}`);
    await page.keyboard.press('Tab');
  }
}

/** The same, then Enter. */
export async function pressByKeyboard(
  page: Page,
  frame: Frame,
  role: Parameters<Frame['getByRole']>[0],
  name: string | RegExp,
): Promise<void> {
  await tabTo(page, frame, role, name);
  await page.keyboard.press('Enter');
}

/** Waits until the element has the focus of its frame: a page may give it a moment after it has drawn. */
export async function focused(locator: Locator): Promise<void> {
  const element = await locator.elementHandle();
  const frame = await element?.ownerFrame();
  const hasFocus = (node: unknown): boolean => node === document.activeElement;
  await frame?.waitForFunction(hasFocus, element).catch(async () => {
    const at = await frame.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`the focus is not on ${locator.toString()}, but on ${at}`);
  });
}

/** Puts the focus at the beginning of the frame, as a click into it does. */
export async function enterFrame(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.focus();
  });
}
