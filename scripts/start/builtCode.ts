// The server's files as they are in dist/. Apps Script evaluates all of them in every execution.
import { readFile } from 'node:fs/promises';
import { Code } from '../host/code';
import { ROOT } from '../root';

const FILES = ['Code.js', 'App.js'];

export async function builtCode(): Promise<Code> {
  const sources = await Promise.all(FILES.map(name => readFile(`${ROOT}dist/${name}`, 'utf8')));
  return new Code(sources.join('\n'));
}
