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
    ['/^[<?]$/', ['<', '?', '(']],
    ['/^[?>]$/', ['?', '>', '[']],
    ['/^[!-->]$/', ['!', '#', '-', '>', '/']],
    ['/(?<!--)a/', ['a', '--a']],
    ['/(?<name>a)>/', ['a>', 'a']],
  ])('%s matches the same', (pattern, samples) => {
    const code = escaped(pattern);
    expect(code).not.toMatch(EATEN);
    const [before, after] = [resultOf(pattern), resultOf(code)] as [RegExp, RegExp];
    for (const sample of samples) expect(after.exec(sample)?.[0]).toBe(before.exec(sample)?.[0]);
  });
});

const ATOMS = [
  ...[
    'a',
    'b',
    '<',
    '>',
    '!',
    '-',
    '=',
    ' ',
    '\\/',
    '\\?',
    '\\*',
    '\\-',
    '\\\\',
    '.',
    '(?:a)',
    '(?=>)',
    '(?<=<)',
    '(<)',
  ],
];
const QUANTIFIERS = ['', '', '', '?', '*', '*?', '??', '{0,2}'];
const IN_CLASS = ['a', '<', '>', '?', '!', '-', '--', '/', '*', '^', '\\/', '\\-', '\\]'];

/** Patterns of the signs that the filter looks for, in classes and before quantifiers too; only those that parse. */
const patterns = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom(...ATOMS), fc.constantFrom(...QUANTIFIERS)).map(parts => parts.join('')),
        fc
          .array(fc.constantFrom(...IN_CLASS), { minLength: 1, maxLength: 5 })
          .map(signs => `[${signs.join('')}]`),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.constantFrom('', 'u', 'g'),
  )
  .map(([parts, flags]) => `/${parts.join('')}/${flags}`)
  .filter(pattern => pattern !== '//' && !pattern.startsWith('/*') && parses(pattern));

function parses(pattern: string): boolean {
  try {
    return resultOf(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

const samples = fc.array(fc.constantFrom(...['a', 'b', '<', '>', '!', '-', '/', '*', '?', '=', ' ']), {
  maxLength: 8,
});

test('any regular expression matches the same, in classes and before quantifiers too', () => {
  let eaten = 0;
  fc.assert(
    fc.property(patterns, fc.array(samples, { minLength: 20, maxLength: 20 }), (pattern, texts) => {
      if (EATEN.test(pattern)) eaten++;
      const code = escaped(pattern);
      expect(code).not.toMatch(EATEN);
      for (const text of texts.map(parts => parts.join(''))) {
        // A pattern with `g` remembers where it was.
        const [before, after] = [pattern, code].map(one => (resultOf(one) as RegExp).exec(text));
        expect(after && [...after, after.index]).toEqual(before && [...before, before.index]);
      }
    }),
    { numRuns: 3000 },
  );
  expect(eaten).toBeGreaterThan(300);
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
