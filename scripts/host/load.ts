// Opens a file of the user as a workbook, as Google Sheets does when a file is imported.
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { FileError, Unreadable } from './errors';
import { readCsvFile } from './loadCsv';
import { readXlsxFile } from './loadXlsx';
import type { Workbook } from './workbook';

const READERS: Record<string, (bytes: Uint8Array, name: string) => Promise<Workbook>> = {
  '.xlsx': readXlsxFile,
  '.csv': readCsvFile,
};

/** Fails with a FileError: there is no such file, its kind is not known, or its content is damaged. */
export async function loadWorkbook(path: string): Promise<Workbook> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new FileError('missing', path, { cause });
  });
  const extension = extname(path);
  const read = READERS[extension.toLowerCase()];
  if (!info.isFile() || !read) throw new FileError('unsupported', path);
  const bytes = await readFile(path);
  try {
    return await read(bytes, basename(path, extension));
  } catch (cause) {
    if (cause instanceof Unreadable) throw new FileError(cause.problem, path, { cause }, cause.place);
    throw new FileError('corrupt', path, { cause });
  }
}
