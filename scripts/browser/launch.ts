// Starts the browser of this machine. Fails with the command that installs one.
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium';

export function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = findChromium();
  return chromium.launch({ executablePath, args: [...args] });
}
