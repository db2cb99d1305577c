// Saves what the office set; the page has checked it, and so has the server.
import type { UseCase } from '../calls';
import { saveSettings as save } from '../settings';

export const saveSettings: UseCase<'saveSettings'> = ({ workbook, texts, lock }, settings) => {
  const held = lock.hold(() => save(workbook, texts, settings));
  return held ? { ok: true, value: settings } : { ok: false, refusal: { code: 'locked' } };
};
