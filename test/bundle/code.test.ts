// Code.js as Apps Script gets it: syntax, stubs, size, and nothing touched while it loads.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { CUSTOM_FUNCTIONS } from '../../scripts/build/customFunctions';
import { CallLog } from '../../scripts/host/callLog';
import { Code } from '../../scripts/host/code';
import { Realm } from '../../scripts/host/realm';
import { CODE_FILE } from './bundle';

const source = readFileSync(CODE_FILE, 'utf8');
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  ITA_SCORE: ['items', 'year', 'level'],
  ITA_GRADE: ['score', 'year', 'instruments'],
  ITA_PASS: ['score', 'cutoff'],
  ITA_RANK: ['items', 'year', 'cutoff'],
  ITA_GAIN: ['items', 'year'],
  ITA_CHECK: ['items', 'year'],
  ITA_ITEMS: ['year'],
  ITA_THAI: ['value', 'decimals'],
};

describe('Code.js', () => {
  test('parses as ES2019', () => {
    expect(() => parse(source, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('is UTF-8 with Thai as it is, and at most 188 KiB', () => {
    expect(source).toContain('ไม่ผ่านเกณฑ์');
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(188 * 1024);
  });

  test('touches no service while it loads', () => {
    const log = new CallLog();
    new Realm(new Code(source), { authMode: 'CUSTOM_FUNCTION', log });
    expect(log.calls).toEqual([]);
  });

  test('declares exactly the functions of the contract', () => {
    const realm = new Realm(new Code(source), { authMode: 'CUSTOM_FUNCTION' });
    expect(realm.functionNames().sort()).toEqual(Object.keys(CONTRACT).sort());
  });
});

describe.each(CUSTOM_FUNCTIONS.map(({ name, parameters, comment }) => ({ name, parameters, comment })))(
  'the stub of $name',
  ({ name, parameters, comment }) => {
    test('has the parameters of the contract', () => {
      expect(parameters).toEqual(CONTRACT[name]);
      expect(source).toContain(`function ${name}(${parameters.join(', ')}) {`);
    });

    test('has a Thai comment with every parameter, an example and @customfunction', () => {
      expect(source).toContain(comment);
      expect(comment).toMatch(/[ก-๙]/);
      expect(comment).toContain('@customfunction');
      expect(comment).toContain(`=${name}(`);
      for (const parameter of parameters)
        expect(comment).toMatch(new RegExp(`@param \\{[^}]+\\} ${parameter} [ก-๙]`));
    });
  },
);
