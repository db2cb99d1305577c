// Opens the file that a user named, and says in a sentence why it cannot.
import { resolve } from 'node:path';
import { FileError } from '../host/errors';
import { loadWorkbook } from '../host/load';
import type { Workbook } from '../host/workbook';
import { UserError } from './userError';
import { words } from './words';

/** `from` is the folder against which the path counts. Fails with a UserError. */
export async function openFile(path: string, from: string): Promise<Workbook> {
  try {
    return await loadWorkbook(resolve(from, path));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UserError(words.errors.files[error.problem](path, error.place ?? { tab: '', cell: '' }));
  }
}
