// Who may talk to the preview's server, and what is typed behind `npm run preview --`.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Workbook } from '../../scripts/host/workbook';
import { readOptions } from '../../scripts/preview/options';
import { type Preview, startPreview } from '../../scripts/preview/server';
import { builtCode } from '../../scripts/start/builtCode';

let preview: Preview;
beforeAll(async () => {
  const workbook = new Workbook('ลอง');
  workbook.addSheet('ชีต1');
  preview = await startPreview({ workbook, code: await builtCode() });
});
afterAll(() => preview.close());

/** The status of an answer. */
function status(path: string, method: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, preview.url), { method, headers }, ({ statusCode = 0 }) => {
      resolve(statusCode);
      sent.destroy();
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{"do":"open","tab":0}' : undefined);
  });
}

describe('the server', () => {
  test('listens on this machine only', () => {
    expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('answers its own page', async () => {
    expect(await status('/', 'GET')).toBe(200);
    expect(await status('/do', 'POST', { origin: preview.url.replace(/\/$/, '') })).toBe(204);
  });

  test('refuses another site and another name of the machine', async () => {
    expect(await status('/do', 'POST', { origin: 'https://example.com' })).toBe(403);
    expect(await status('/', 'GET', { host: 'example.com' })).toBe(403);
  });

  test('has nothing else', async () => {
    expect(await status('/package.json', 'GET')).toBe(404);
    expect(await status('/do', 'GET')).toBe(404);
  });

  test('lets the frame reach its calls and nothing beyond', async () => {
    const answer = await fetch(`${preview.url}sidebar`);
    const rules = answer.headers.get('content-security-policy') ?? '';
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain(`connect-src ${preview.url}call;`);
  });
});

describe('options', () => {
  test('are a file, a port, an empty file', () => {
    expect(readOptions(['a.xlsx', '--port', '8080'])).toEqual({
      help: false,
      isEmpty: false,
      path: 'a.xlsx',
      port: 8080,
    });
    expect(readOptions(['--port=8080', '--empty'])).toEqual({ help: false, isEmpty: true, port: 8080 });
    expect(readOptions(['-h']).help).toBe(true);
  });

  test.each([
    [['--prot', '1'], '--prot'],
    [['--port'], '--port 8080'],
    [['--port', '99999'], '"99999"'],
    [['a.xlsx', 'b.xlsx'], 'a.xlsx, b.xlsx'],
    [['a.xlsx', '--empty'], '--empty'],
  ])('%j are refused in a sentence', (args, named) => {
    expect(() => readOptions(args)).toThrow(named);
  });
});
