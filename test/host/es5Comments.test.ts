// The comments of a script are found as ES5 has them: a program keeps its meaning with comments in every place, and only a
// template literal, which ES5 does not know, loses something.
import { describe, expect, test } from '@jest/globals';
import { type Comment, type Node, parse } from 'acorn';
import { withoutComments } from '../../scripts/host/es5Comments';
import fc from '../fastCheck';

const parsed = (code: string, onComment: Comment[] = []): Node =>
  parse(code, { ecmaVersion: 5, sourceType: 'script', allowReturnOutsideFunction: true, onComment });

/** What the program means: its tree without places. */
const meaning = (code: string): string =>
  JSON.stringify(parsed(code), (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );

const isProgram = (code: string): boolean => {
  try {
    return parsed(code) !== undefined;
  } catch {
    return false;
  }
};

type Tokens = readonly string[];
const OPERANDS: readonly Tokens[] = [
  ...['a', '$b_1', 'ก', '1', '0x1F', '1.5e+3', '.5', '2.', 'this'].map(one => [one]),
  ...['"//"', "'/*'", '"*/"', String.raw`'\'/*'`, String.raw`"\\"`, '"`"'].map(one => [one]),
  ...['/a/', '/[/]*/g', String.raw`/\/\*/`, `/a"'/i`, String.raw`/[\]/"]/`].map(one => [one]),
  ['a', '.', 'in'],
  ['a', '.', 'return'],
  ['a', '.', 'if', '(', 'b', ')'],
];
const { expression, program } = fc.letrec<{ expression: Tokens; statement: Tokens; program: Tokens }>(tie => {
  const flat = (...parts: readonly (fc.Arbitrary<Tokens> | string)[]): fc.Arbitrary<Tokens> =>
    fc
      .tuple(...parts.map(part => (typeof part === 'string' ? fc.constant([part]) : part)))
      .map(all => all.flat());
  const inner = tie('expression');
  const operator = fc.constantFrom(...['/', '/', '+', '-', '*', '<', '>', 'in', ',']).map(one => [one]);
  return {
    expression: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...OPERANDS),
      flat(inner, operator, inner),
      flat('(', inner, ')'),
      flat('[', inner, ']'),
      flat('a', '[', inner, ']', '/', inner),
      flat('f', '(', inner, ')'),
      flat(fc.constantFrom(['typeof'], ['!'], ['-'], ['void']), inner),
      flat('a', fc.constantFrom(['++'], ['--']), '/', inner),
      flat('(', 'function', '(', ')', '{', tie('statement'), '}', ')'),
    ),
    statement: fc.oneof(
      { maxDepth: 3 },
      flat('x', '=', inner, ';'),
      flat('return', inner, ';'),
      flat('if', '(', inner, ')', inner, ';'),
      flat('while', '(', inner, ')', '{', tie('statement'), '}', '/a"/', '.', 'exec', '(', inner, ')', ';'),
      flat('do', tie('statement'), 'while', '(', inner, ')', ';'),
    ),
    program: fc.array(tie('statement'), { minLength: 1, maxLength: 4 }).map(all => all.flat()),
  };
});

/** Each begins with a space: a slash before it is no part of the comment. */
const BETWEEN = [
  ...['', '\n', '/**/', '/* c */', '/*\n*/', '/* // */', '/*"*/', "/*'*/", '/*`*/', '/* /a/ */', '/***/'],
  ...['// c\n', '//\n', "// it's\n", '// "\n', '// /*\n', '// */\n', '//`\r\n', '/*a*/ //b\n'],
].map(one => ` ${one}`);
const between = fc.constantFrom(...BETWEEN);

const commented = program
  .chain(tokens =>
    fc.array(between, { minLength: tokens.length, maxLength: tokens.length }).map(gaps => ({ tokens, gaps })),
  )
  .map(({ tokens, gaps }) => tokens.map((token, at) => `${token}${gaps[at]}`).join(''));

test('any program keeps its meaning, and no comment is left', () => {
  let comments = 0;
  fc.assert(
    fc.property(commented.filter(isProgram), code => {
      if (/\/[/*]/.test(code)) comments++;
      const left: Comment[] = [];
      const stripped = withoutComments(code);
      parsed(stripped, left);
      expect(left).toEqual([]);
      expect(meaning(stripped)).toBe(meaning(code));
    }),
    { numRuns: 2000 },
  );
  expect(comments).toBeGreaterThan(1000);
});

test('a program without comments is left as it is written', () => {
  fc.assert(
    fc.property(expression, tokens => {
      const code = tokens.join(' ');
      fc.pre(isProgram(code));
      expect(withoutComments(code)).toBe(code);
    }),
    { numRuns: 1000 },
  );
});

describe('of a template literal is lost', () => {
  test.each([
    ['f(`http://a`)', 'f(`http: '],
    ['f(`//`);\ng()', 'f(` \ng()'],
    ['f(`/* kept? */`)', 'f(` `)'],
    ["f(`it's`,`http://a`,'b')", "f(`it's`,`http://a`,'b')"],
    ["f(`it's`,'http://a')", "f(`it's`,'http: "],
  ])('%s', (code, left) => {
    expect(withoutComments(code)).toBe(left);
  });
});
