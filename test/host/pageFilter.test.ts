// The world in which HtmlService cuts from pages what looks like comments: what the build writes comes through as it is, and a
// page that would break is refused.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { escapeEaten } from '../../scripts/build/filtered';
import { filtered } from '../../scripts/host/pageFilter';
import { ROOT } from '../../scripts/root';
import fc from '../fastCheck';
import { office, runBody } from './office';

const pageOf = (script: string): string => `<html><body><p>a</p><script>${script}</script></body></html>`;
const scriptIn = (page: string): string => /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

const PIECES = [
  '//',
  '/*',
  '*/',
  '<!--',
  '-->',
  '<?',
  '?>',
  '/',
  '*',
  '<',
  '!',
  '-',
  '-',
  '>',
  '?',
  'a',
  ' ',
  '\\',
  '"',
  "'",
  '`',
  '\n',
  '$',
  '{',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(parts => parts.join(''));
const written = fc
  .array(fc.tuple(texts, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map(all =>
    all.map(([text, isTemplate]) =>
      isTemplate ? `\`${text.replace(/[\\`$]/g, sign => `\\${sign}`)}\`` : JSON.stringify(text),
    ),
  );

test('what the build writes comes through as it is', () => {
  let changed = 0;
  fc.assert(
    fc.property(written, literals => {
      const plain = `f(${literals.join(',')})`;
      const page = pageOf(escapeEaten('test', plain));
      expect(filtered(page)).toBe(page);
      if (comesThroughOtherwise(plain)) changed++;
    }),
    { numRuns: 2000 },
  );
  // The filter is no filter of nothing: as they stand many of them are cut or refused.
  expect(changed).toBeGreaterThan(500);
});

function comesThroughOtherwise(script: string): boolean {
  try {
    return scriptIn(filtered(pageOf(script))) !== script;
  } catch {
    return true;
  }
}

test.each(['Sidebar', 'Documents'])('%s.html comes through as it is built', name => {
  const page = readFileSync(`${ROOT}dist/${name}.html`, 'utf8');
  expect(filtered(page)).toBe(page);
});

describe('is cut', () => {
  test.each([
    ['a comment of the page', '<p>a<!-- b --></p>', '<p>a</p>'],
    ['an instruction', '<?xml version="1.0"?><p>a</p>', '<p>a</p>'],
    ['markup in a string', pageOf('f("<!-- a -->","<? b ?>")'), pageOf('f("","")')],
    [
      'what stands between strings of two scripts',
      `${pageOf('f("<!--")')}${pageOf('f("-->")')}`,
      pageOf('f("")'),
    ],
    ['a comment of a script', pageOf('f(1) // a\n/* b */+ 2'), pageOf('f(1)  \n + 2')],
    ['of a template what looks like one', pageOf('f(`a/*b*/c`)'), pageOf('f(`a c`)')],
    ['nothing of data', '<script type="application/json">{"a":"//"}</script>', undefined],
    ['nothing of strings', pageOf('f("http://a", /[/]*/)'), undefined],
  ])('%s', (_, page, left = page) => {
    expect(filtered(page)).toBe(left);
  });
});

describe('is refused', () => {
  test.each([
    ['a template that loses its end', pageOf('f(`http://a`)')],
    ['an instruction across two strings', pageOf('f("<?", g("?>"))')],
    ['markup that does not end', pageOf('f("<!--")')],
    ['an instruction that does not end', pageOf('f("<?")')],
    ['a script that did not parse before', pageOf('f(')],
  ])('%s', (_, page) => {
    expect(() => filtered(page)).toThrow('Malformed HTML content');
  });
});

describe('a script of Apps Script', () => {
  const MADE = "HtmlService.createHtmlOutput('<p>a<!-- b --></p>').getContent()";
  const run = (body: string, pageFilter: boolean) =>
    runBody(body, { dist: `${ROOT}dist` }, Object.assign(office(), { pageFilter }));

  test('gets its page as it is unless the workbook is of that world', () => {
    expect(run(`return ${MADE}`, false).result).toBe('<p>a<!-- b --></p>');
    expect(run(`return ${MADE}`, true).result).toBe('<p>a</p>');
  });

  test('may catch the refusal', () => {
    const broken = JSON.stringify(pageOf('f(`http://a`)'));
    const { result, log } = run(
      `try { HtmlService.createHtmlOutput(${broken}) } catch (error) { return error.message }`,
      true,
    );
    expect(result).toContain('Malformed HTML content');
    expect(log.refusals).toEqual([]);
  });

  test('reads a file that is no page as it is', () => {
    const raw = "return HtmlService.createTemplateFromFile('Measures').getRawContent().length";
    expect(run(raw, true).result).toBe(run(raw, false).result);
  });
});
