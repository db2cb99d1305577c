// The check of the real platform, run in the local host as far as that goes, and the reading of what it prints.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Code } from '../../scripts/host/code';
import { runFunction } from '../../scripts/host/execute';
import { Workbook } from '../../scripts/host/workbook';
import { QUESTIONS } from '../../scripts/platform/questions';
import { reportOf } from '../../scripts/platform/report';
import { readResult } from '../../scripts/platform/result';
import { ROOT } from '../../scripts/root';

const CHECK = new Code(readFileSync(`${ROOT}scripts/platform/Check.js`, 'utf8'), 'Check.js');

function run() {
  const workbook = new Workbook('ไฟล์ทดสอบ');
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

  it('finds in the host the world that it keeps', () => {
    const answers = readResult(run().text);
    expect(answers.textEquals).toMatchObject({ value: ['', 'String', '=1+1', '=1+1', '@'] });
    expect(answers.filterRange).toMatchObject({ value: 'A1:B9' });
    expect(reportOf(answers).join('\n')).toContain('text cells: keep');
  });
});

describe('npm run platform', () => {
  it.each([
    ['textApostrophe', ['', 'String', "'- ทดสอบ", "'- ทดสอบ", '@'], 'text cells: literal', 'hostile.test.ts'],
    ['numberFraction', ['', 'Number', '45000', '45000.00', '0.00'], 'serial numbers', 'hostile.test.ts'],
    ['automaticFormat', ['', 'Number', '97.41', '97.41', '0.###############'], '0.####', 'hostile.test.ts'],
    ['pageComment', 'changed', 'page filter takes <!-- -->', 'test/browser'],
    ['lateErrors', 'flush', 'errors come out at flush', 'test/app'],
    ['lock', 'null', 'no lock', 'test/app/calls'],
  ])('names world and tests for %s', (name, value, world, test) => {
    const lines = reportOf(readResult(whole({ [name]: { value, ms: 1 } })));
    expect(lines.at(-2)).toContain(world);
    expect(lines.at(-1)).toContain(test);
  });

  it('asks for a new world where an answer fits none, and tells errors as they are', () => {
    const lines = reportOf(
      readResult(whole({ lock: { value: 'maybe', ms: 1 }, typedColumn: { error: 'No.', ms: 2 } })),
    );
    expect(lines.filter(line => line.includes('needs one'))).toHaveLength(2);
    expect(lines.join()).toContain('error: No. (2 ms)');
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
