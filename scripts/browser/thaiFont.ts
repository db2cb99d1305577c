// A font with Thai letters. Without one every letter is drawn as a box, and a picture of boxes looks well made.
import { missing, type Need } from './install';
import { outputOf } from './run';

export const THAI_FONT: Need = {
  thai: 'แบบอักษรไทย',
  english: 'A Thai font',
  // fontconfig holds fc-list, by which a font is found.
  debian: ['fontconfig', 'fonts-thai-tlwg'],
  elsewhere: 'sudo apt-get install -y fontconfig fonts-thai-tlwg (Ubuntu)',
};

/** macOS and Windows have Thai fonts of their own. */
export const hasThaiFont = (env: NodeJS.ProcessEnv = process.env): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  (outputOf('fc-list', [':lang=th', 'family'], env) ?? '').trim() !== '';

/** Fails with the command that installs one. */
export function needThaiFont(env: NodeJS.ProcessEnv = process.env): void {
  if (!hasThaiFont(env)) throw new Error(missing([THAI_FONT]));
}
