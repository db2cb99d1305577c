// Saves what a page changed of the settings; the page has checked it, and so has the server.
import { done } from '../answer';
import { saveSettings as save } from '../settings';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

export const saveSettings: UseCase<'saveSettings'> = ({ workbook, texts, lock }, input) =>
  underLock(lock, () => done(save(workbook, texts, input)));
