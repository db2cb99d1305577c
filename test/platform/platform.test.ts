// The check of the real platform, run in the local host as far as that goes, and the reading of what it prints.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { Code } from '../../scripts/host/code';
import { runFunction } from '../../scripts/host/execute';
import { Workbook } from '../../scripts/host/workbook';
import { HARSH, modesOf } from '../../scripts/host/world';
import { main } from '../../scripts/platform';
import { QUESTIONS } from '../../scripts/platform/questions';
import { reportOf, worldOf } from '../../scripts/platform/report';
import { readResult } from '../../scripts/platform/result';
import { ROOT } from '../../scripts/root';

const CHECK = new Code(readFileSync(`${ROOT}scripts/platform/Check.js`, 'utf8'), 'Check.js');

function run(world = 'usual') {
  const workbook = Object.assign(new Workbook('ไฟล์ทดสอบ'), modesOf(world));
  workbook.addSheet('แผ่น1');
  const { result, outcome } = runFunction(workbook, CHECK, 'checkPlatform');
  return { workbook, outcome, text: String(result) };
}
const whole = (answers: object) => JSON.stringify({ platformCheck: 1, answers });

describe('the check of the platform', () => {
  it('answers every question of the table in the local host, or tells why not, and removes its tab', () => {
    const { workbook, outcome, text } = run();
    expect(outcome).toBe('done');
    expect(Object.keys(readResult(text)).sort()).toEqual(Object.keys(QUESTIONS).sort());
    expect(workbook.sheets.map(sheet => sheet.name)).toEqual(['แผ่น1']);
    expect(workbook.metadata).toEqual([]);
  });

  it.each([
    'formulas',
    'literal',
    'serials',
    'automatic',
    'textFormulas',
    'toldAtRead',
    'toldAtFlush',
    'lostCopies',
    'fixedCopies',
    'filtered',
    HARSH,
    'locale=id_ID',
    'serials+locale=de_DE+timeZone=America/New_York',
  ])('finds the world %s in a host that is so', world => {
    const found = worldOf(readResult(run(world).text));
    expect(modesOf(found)).toEqual(modesOf(world));
  });

  it('finds in the host the world that it keeps', () => {
    const answers = readResult(run().text);
    expect(answers.textEquals).toMatchObject({ value: ['', 'String', '=1+1', '=1+1', '@'] });
    expect(answers.filterRange).toMatchObject({ value: 'A1:B9' });
    expect(worldOf(answers)).toBe('');
  });
});

describe('npm run platform', () => {
  it.each([
    ['textApostrophe', ['', 'String', "'- ทดสอบ", "'- ทดสอบ", '@'], 'literal', 'hostile.test.ts'],
    ['numberFraction', ['', 'Number', '45000', '45000.00', '0.00'], 'serials', 'hostile.test.ts'],
    [
      'automaticFormat',
      ['', 'Number', '97.41', '97.41', '0.###############'],
      'automatic',
      'hostile.test.ts',
    ],
    ['pageComment', 'changed', 'filtered', 'test/browser'],
    ['lateErrors', 'flush', 'toldAtFlush', 'test/app'],
    ['lock', 'null', 'no lock', 'test/app/calls'],
  ])('names world and tests for %s', (name, value, world, test) => {
    const lines = reportOf(readResult(whole({ [name]: { value, ms: 1 } })));
    expect(lines.slice(-3, -1).join()).toContain(world);
    expect(lines.at(-1)).toContain(test);
  });

  it('asks for a new world where an answer fits none, and tells errors as they are', () => {
    const lines = reportOf(
      readResult(whole({ lock: { value: 'maybe', ms: 1 }, typedColumn: { error: 'No.', ms: 2 } })),
    );
    expect(lines.filter(line => line.includes('needs one'))).toHaveLength(2);
    expect(lines.join()).toContain('error: No. (2 ms)');
  });

  it('writes the world that was found beside the result, for the tests', () => {
    const told = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const folder = mkdtempSync(join(tmpdir(), 'ita-platform-'));
    const world = (answers: object): string => {
      writeFileSync(join(folder, 'result.json'), whole(answers));
      expect(main([join(folder, 'result.json')])).toBe(0);
      return readFileSync(join(folder, 'result.world'), 'utf8').trim();
    };
    expect(world({})).toBe('usual');
    const late = { value: 'flush', ms: 1 };
    expect(world({ lateErrors: late, fileZone: { value: 'Asia/Tokyo', ms: 1 } })).toBe(
      'timeZone=Asia/Tokyo+toldAtFlush',
    );
    expect(told.mock.calls.flat().join('\n')).toContain(
      "HOST_WORLD='timeZone=Asia/Tokyo+toldAtFlush' npx jest test/app",
    );
    told.mockRestore();
    rmSync(folder, { recursive: true });
  });

  it('takes the log with its time before the JSON', () => {
    expect(readResult(`12:00:01 Info ${whole({ lock: { value: 'null', ms: 1 } })}`)).toHaveProperty('lock');
  });

  it.each([
    '',
    '{',
    'x',
    '[]',
    '{}',
    'null',
    whole([]),
    whole({ lock: 1 }),
    whole({ lock: { ms: 1 } }),
    whole({ lock: { value: 1 } }),
  ])('refuses %s in plain words', text => {
    expect(() => readResult(text)).toThrow(/checkPlatform|JSON|ไม่ครบ/);
  });

  it('names only tests that there are', () => {
    const tests = Object.values(QUESTIONS).flatMap(({ answers }) =>
      answers.flatMap(({ tests }) => tests ?? []),
    );
    for (const test of tests) expect(() => readFileSync(`${ROOT}${test}`)).not.toThrow(/ENOENT/);
  });
});
