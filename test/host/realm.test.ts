// The realm has what Apps Script has and no more; values are copied at its border.
import { describe, expect, test } from '@jest/globals';
import { CallLog } from '../../scripts/host/callLog';
import { Code } from '../../scripts/host/code';
import { Realm } from '../../scripts/host/realm';
import { SERVICES } from '../../scripts/host/serviceNames';

const custom = (source: string, timeLimit?: number) =>
  new Realm(new Code(source), { authMode: 'CUSTOM_FUNCTION', ...(timeLimit && { timeLimit }) });
const call = (source: string, ...args: unknown[]) => custom(`function f(x, y) { ${source} }`).call('f', args);

describe('the globals', () => {
  test.each([
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'fetch',
    'Blob',
    'File',
    'crypto',
    'structuredClone',
    'performance',
    'process',
    'require',
    'module',
    'exports',
    'Buffer',
    'global',
    'window',
    'document',
    'self',
    'AbortController',
    'Event',
    'navigator',
    '__call',
  ])('%s does not exist', name => {
    expect(call(`return typeof globalThis[${JSON.stringify(name)}] + typeof ${name}`)).toBe(
      'undefinedundefined',
    );
  });

  test.each(['console', 'JSON', 'Math', 'Intl', 'WebAssembly', 'Reflect'])('%s exists', name => {
    expect(call(`return typeof ${name}`)).toBe('object');
  });

  test('are the built-ins, the services and what the script declares, nothing else', () => {
    const bare = call(
      'return Object.getOwnPropertyNames(globalThis).filter(n => /^[a-z_]/.test(n)).sort().join()',
    );
    expect(bare).toBe(
      'console,decodeURI,decodeURIComponent,encodeURI,encodeURIComponent,escape,eval,f,globalThis,isFinite,isNaN,parseFloat,parseInt,undefined,unescape',
    );
  });

  test('every execution evaluates the script afresh', () => {
    const code = new Code('var n = 0; function next() { return ++n; }');
    const once = () => new Realm(code, { authMode: 'CUSTOM_FUNCTION' }).call('next', []);
    expect([once(), once()]).toEqual([1, 1]);
  });
});

describe('functions', () => {
  test('are those declared at top level, without private ones', () => {
    const realm = custom(
      'var ita = (() => { function hidden() {} return {}; })(); function A() {} function b_() {}',
    );
    expect(realm.functionNames()).toEqual(['A']);
  });

  test('an unknown one is not found', () => {
    expect(() => custom('').call('nothing', [])).toThrow('Script function not found: nothing');
  });

  test('a built-in is not a function of the script', () => {
    expect(() => custom('').call('parseInt', ['1'])).toThrow('Script function not found: parseInt');
  });
});

describe('the border', () => {
  test('arrays and dates made outside are the realm’s own inside', () => {
    expect(
      call('return x instanceof Array && x[0] instanceof Array && x[0][0] instanceof Date', [[new Date(0)]]),
    ).toBe(true);
  });

  test('a date shows its wall-clock fields in the script’s time zone and comes back the same', () => {
    const date = new Date(Date.UTC(2022, 9, 1, 13, 5));
    expect(call('return [x.getFullYear(), x.getMonth() + 1, x.getDate(), x.getHours()].join()', date)).toBe(
      '2022,10,1,13',
    );
    expect(call('return x', date)).toEqual(date);
  });

  test('arguments are copies', () => {
    const rows = [[1]];
    call('x[0][0] = 2', rows);
    expect(rows).toEqual([[1]]);
  });

  test('undefined, null and holes come out as they are', () => {
    expect(call('return [undefined, null, ,1]')).toEqual([undefined, null, undefined, 1]);
  });

  test.each(['{}', '() => 1', 'Symbol()', '1n', 'new Map()'])('%s does not come out', value => {
    expect(() => call(`return ${value}`)).toThrow('cannot be passed out of a script by the local host');
  });

  test('an object does not go in', () => {
    expect(() => call('return 1', {})).toThrow('an object cannot be passed to a script by the local host');
  });
});

describe('failures', () => {
  test('a thrown Error has its message', () => {
    expect(() => call('throw new Error("ไม่มีคะแนน")')).toThrow('ไม่มีคะแนน');
  });

  test.each([
    ['"text"', 'text'],
    ['null', 'null'],
    ['undefined', 'undefined'],
  ])('throwing %s fails too', (thrown, message) => {
    expect(() => call(`throw ${thrown}`)).toThrow(message);
  });

  test('a script that does not end is stopped, while loading and while called', () => {
    expect(() => custom('while (true) {}', 30)).toThrow('Exceeded maximum execution time (line 0).');
    const realm = custom('function f() { while (true) {} }', 30);
    expect(() => realm.call('f', [])).toThrow('Exceeded maximum execution time (line 0).');
  });
});

describe('services in a custom function', () => {
  test('exist and refuse every member, and the attempt is counted', () => {
    for (const service of SERVICES) {
      const log = new CallLog();
      const realm = new Realm(new Code(`function f() { return ${service}.anything; }`), {
        authMode: 'CUSTOM_FUNCTION',
        log,
      });
      expect(() => realm.call('f', [])).toThrow(`You do not have permission to call ${service}.anything`);
      expect(log.calls).toEqual([`${service}.anything`]);
    }
  });

  test('refuse with an error that the script can catch as its own', () => {
    expect(call('try { SpreadsheetApp.getUi() } catch (e) { return e instanceof Error }')).toBe(true);
  });

  test('are refused while the script loads as well', () => {
    expect(() => custom('var ui = SpreadsheetApp.getUi();')).toThrow(
      'You do not have permission to call SpreadsheetApp.getUi',
    );
  });
});
