// Brings the browser and the font onto this machine before anything needs them. Done once and in one process: several
// workers that install at the same time would stand in each other's way.
import { CHROMIUM, findChromium, hasChromium } from './chromium';
import { install, type System, thisSystem } from './install';
import { hasThaiFont, needThaiFont, THAI_FONT } from './thaiFont';

/** Quick where both are there. Fails with the command that installs what is missing. */
export function prepareBrowser(env: NodeJS.ProcessEnv = process.env, system: System = thisSystem()): void {
  const needs = [...(hasChromium(env) ? [] : [CHROMIUM]), ...(hasThaiFont(env) ? [] : [THAI_FONT])];
  if (needs.length === 0) return;
  install(needs, env, system);
  findChromium(env);
  needThaiFont(env);
}
