// Watches a page for what the product must never do: asking the network for anything, or failing in the browser.
import type { Page } from 'playwright-core';

/** What the preview's page and its frames ask its server for. */
const OWN = ['/', '/events', '/do', '/call', '/sidebar', '/dialog', '/workbook.xlsx'];

export interface Guard {
  /** Requests beyond the page itself and its calls, the ones that its rules forbid included. */
  readonly requests: readonly string[];
  /** Errors that nobody caught, and what the console was told as an error. */
  readonly errors: readonly string[];
}

/** A frame's request that its rules forbid never leaves the browser; the console names it. */
const FORBIDDEN = /Content Security Policy/;

export function guard(page: Page, origin: string): Guard {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', request => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin && OWN.includes(url.pathname);
    if (!isOwn && url.protocol !== 'data:' && url.protocol !== 'blob:') requests.push(request.url());
  });
  page.on('console', message => {
    if (message.type() !== 'error') return;
    (FORBIDDEN.test(message.text()) ? requests : errors).push(message.text());
  });
  page.on('pageerror', error => errors.push(error.message));
  return { requests, errors };
}
