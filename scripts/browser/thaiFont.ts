// A font with Thai letters. Without one every letter is drawn as a box, and a picture of boxes looks well made.
import { install, type Need } from './install';
import { outputOf } from './run';

const NEED: Need = {
  thai: 'แบบอักษรไทย',
  english: 'A Thai font',
  debian: 'fonts-thai-tlwg',
  elsewhere: 'install any font with Thai letters, such as Noto Sans Thai or Sarabun',
};

/** Fails with the command that installs one. macOS and Windows have Thai fonts of their own. */
export function needThaiFont(): void {
  if (process.platform === 'darwin' || process.platform === 'win32') return;
  if (!hasThaiFont()) install(NEED);
  if (!hasThaiFont()) throw new Error(`${NEED.debian} was installed but fc-list finds no Thai font.`);
}

const hasThaiFont = (): boolean => (outputOf('fc-list', [':lang=th', 'family']) ?? '').trim() !== '';
