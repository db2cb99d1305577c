// Where a result is saved: never over a workbook that somebody filled in, nor over the result of another file.
import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Workbook } from '../host/workbook';
import { markedBytes, markIn, sourceMark } from './fileMark';

export interface Saved {
  readonly path: string;
  /** The name that it would have had, where that was not free. */
  readonly taken?: Taken;
}

export interface Taken {
  readonly path: string;
  /** `changed`: it is not as a run left it. `other`: it is the result of another file, or the very file that was read. */
  readonly why: 'changed' | 'other';
}

/**
 * Saves the workbook under its name, or the next one that is free: `scores (2).xlsx`. What an earlier run made of the same
 * file, and nobody changed, is replaced.
 *
 * @param input path of the file that was read
 */
export async function saveResult(workbook: Workbook, folder: string, input: string): Promise<Saved> {
  await mkdir(folder, { recursive: true });
  const own = await realpath(input);
  const source = sourceMark(own);
  const bytes = await markedBytes(workbook, source);
  let taken: Taken | undefined;
  for (let count = 1; ; count++) {
    const path = join(folder, `${workbook.name}${count === 1 ? '' : ` (${count})`}.xlsx`);
    const why = await whyTaken(path, own, source);
    if (why === undefined && (await write(path, bytes, 'w'))) return { path, ...(taken && { taken }) };
    if (why === 'free' && (await write(path, bytes, 'wx'))) return { path, ...(taken && { taken }) };
    taken ??= { path, why: why === 'other' ? 'other' : 'changed' };
  }
}

/** Nothing for a file that may be replaced. */
async function whyTaken(
  path: string,
  input: string,
  source: string,
): Promise<Taken['why'] | 'free' | undefined> {
  const standing = await readFile(path).catch((error: { code?: unknown }) => {
    if (error.code === 'ENOENT') return 'free' as const;
    // A folder of this name. Whatever else hinders, such as a lock, will hinder the next name as well.
    if (error.code === 'EISDIR') return undefined;
    throw error;
  });
  if (standing === 'free') return 'free';
  if ((await realpath(path).catch(() => resolve(path))) === input) return 'other';
  const mark = standing && markIn(standing);
  if (!mark?.isAsLeft) return 'changed';
  return mark.source === source ? undefined : 'other';
}

/** False where somebody made a file of this name meanwhile. */
async function write(path: string, bytes: Uint8Array, flag: 'w' | 'wx'): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') return false;
    throw error;
  }
}
