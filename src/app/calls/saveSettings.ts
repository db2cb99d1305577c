// Saves what the office set; the page has checked it, and so has the server.
import { done } from '../answer';
import { saveSettings as save } from '../settings';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

export const saveSettings: UseCase<'saveSettings'> = ({ workbook, texts, lock }, settings) =>
  underLock(lock, () => {
    save(workbook, texts, settings);
    return done(settings);
  });
