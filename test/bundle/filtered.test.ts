// What HtmlService would cut of a script is written in another way that means the same.
import { describe, expect, test } from '@jest/globals';
import { EATEN, escapeEaten } from '../../scripts/build/filtered';
import fc from '../fastCheck';

const resultOf = (code: string): unknown => new Function(`return ${code}`)();
const escaped = (expression: string): string => escapeEaten('test', `x=${expression}`).slice('x='.length);

const PIECES = ['/', '/', '*', '<', '!', '-', '-', '>', '?', 'a', ' ', '\\', '"', "'", '`', '\n', '$', '{'];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(parts => parts.join(''));

describe('a text', () => {
  test('in a string is the same, and nothing of it is cut', () => {
    fc.assert(
      fc.property(texts, text => {
        const code = escaped(JSON.stringify(text));
        expect(code).not.toMatch(EATEN);
        expect(resultOf(code)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('in a template is the same, and nothing of it is cut', () => {
    fc.assert(
      fc.property(texts, text => {
        const code = escaped(`\`${text.replace(/[\\`$]/g, sign => `\\${sign}`)}\``);
        expect(code).not.toMatch(EATEN);
        expect(resultOf(code)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a regular expression', () => {
  test.each([
    [String.raw`/a\//`, ['a/', 'a', 'a//']],
    [String.raw`/^\/*$/`, ['', '//', 'a']],
    [String.raw`/^https?:\/\/x/g`, ['https://x', 'http:/x']],
    ['/^<!--(.*)-->$/', ['<!--a-->', '<!-a->']],
    [String.raw`/^<?xml\?>$/u`, ['<xml?>', 'xml?>', '<?xml?>']],
    ['/^a?>b/', ['a>b', '>b', 'ab']],
    ['/(?<=a)b/', ['ab', 'b']],
    ['/(?<name>a)>/', ['a>', 'a']],
  ])('%s matches the same', (pattern, samples) => {
    const code = escaped(pattern);
    expect(code).not.toMatch(EATEN);
    const [before, after] = [resultOf(pattern), resultOf(code)] as [RegExp, RegExp];
    for (const sample of samples) expect(after.exec(sample)?.[0]).toBe(before.exec(sample)?.[0]);
  });
});

describe('the build fails', () => {
  test.each([
    ['where code itself would be cut', 'while(x-->0){}'],
    ['where a raw text would be cut', 'f(String.raw`a//b`)'],
    ['where it does not parse', 'x=('],
  ])('%s', (_, code) => {
    expect(() => escapeEaten('src/sidebar', code)).toThrow();
  });
});
