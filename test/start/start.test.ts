// `npm start` as a command: its exit status, and that a mistake is one sentence on the error output.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/root';

// Only what ends before anything is built: a build would replace dist/ under other tests.
const start = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'start', ...args], { cwd: ROOT, encoding: 'utf8' });

describe('npm start', () => {
  test('tells how it is used, with status 0', () => {
    const { status, stdout } = start('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm start -- ไฟล์.xlsx --year 2565 --sheet "คะแนน"');
  });

  test('refuses a mistake with one sentence, without a stack trace, with status 1', () => {
    const { status, stdout, stderr } = start('--yaer', '2565');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe('ไม่รู้จักตัวเลือก --yaer ใช้ได้เฉพาะ --year และ --sheet\n');
  });
});
