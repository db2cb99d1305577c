// The pages as HtmlService gets them: what its sanitiser cuts and what an old browser cannot read, and of Sidebar.html what
// would ask the network, and its size.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/root';

interface Page {
  readonly page: string;
  readonly script: string;
  readonly style: string;
}

function pageOf(name: string): Page {
  const page = readFileSync(`${ROOT}dist/${name}`, 'utf8');
  const contentsOf = (element: string): string =>
    new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)?.[1] ?? '';
  return { page, script: contentsOf('script'), style: contentsOf('style') };
}

const { page, script, style } = pageOf('Sidebar.html');
const outside = page.replace(script, '').replace(style, '');

/** What matches, with what stands around it: a failure that prints the page hides what failed. */
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(new RegExp(`.{0,30}(?:${pattern.source}).{0,30}`, `g${pattern.flags}`))].map(
    ([around]) => around,
  );

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

test('is at most 167 KiB', () => {
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(167 * 1024);
});

test('has one script and one style, each ended once', () => {
  for (const tag of [/<script/gi, /<\/script/gi, /<style/gi, /<\/style/gi]) expect(count(page, tag)).toBe(1);
  expect(found(script, /google\.script\.run\./).length).toBe(1);
});

test('the style begins with what all views build on', () => {
  expect(style.slice(0, 6)).toBe(':root{');
});

describe.each(['Sidebar.html', 'Documents.html'])('in %s the sanitiser finds', name => {
  const { page, script, style } = pageOf(name);

  test('no double slash', () => {
    expect(found(page, /\/\//)).toEqual([]);
  });

  test('no comment, of licences neither', () => {
    const comments: unknown[] = [];
    parse(script, { ecmaVersion: 2019, sourceType: 'script', onComment: (_, text) => comments.push(text) });
    expect(comments).toEqual([]);
    expect([...found(style, /\/\*/), ...found(page, /<!--|-->/)]).toEqual([]);
  });

  test('nothing that a template of Apps Script would run', () => {
    expect(found(page, /<\?|\?>/)).toEqual([]);
  });
});

test.each(['Sidebar.html', 'Documents.html'])('the script of %s parses as ES2019', name => {
  expect(() => parse(pageOf(name).script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
});

describe('characters', () => {
  test('that nobody sees are escaped', () => {
    expect(found(page, /[^\n\P{C}]|[^ \P{Z}]/u)).toEqual([]);
  });

  test('beyond ASCII are Thai letters and signs that are meant to be seen', () => {
    const others = [...new Set(page)].filter(sign => sign > '\u007E' && !/\p{Script=Thai}/u.test(sign));
    expect(others.filter(sign => !'฿–—…“”▸▾▼✓×·‹›−→'.includes(sign))).toEqual([]);
  });
});

describe('the network', () => {
  test('is named by no attribute, style or import', () => {
    expect(found(outside, /\b(?:src|href|srcset|action|data|poster|ping)\s*=/i)).toEqual([]);
    expect(found(page, /<(?:link|img|iframe|object|embed|video|audio|form)\b/i)).toEqual([]);
    expect(found(style, /url\(|@import|@font-face|expression\(/i)).toEqual([]);
  });

  test('has no address in the page but the names of XML', () => {
    const named = page.match(/\b(?:https?|wss?|ftp):[^\s"'`)]*/g) ?? [];
    expect(
      named.filter(
        address => !/^http:\/\\\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML|1999\/xhtml)$/.test(address),
      ),
    ).toEqual([]);
  });

  test('is asked for nothing by the script', () => {
    expect(
      found(
        script,
        /\b(?:fetch|importScripts|sendBeacon)\(|\bimport\(|XMLHttpRequest|WebSocket|EventSource|new Image\b|new Worker\b|navigator\.serviceWorker/,
      ),
    ).toEqual([]);
  });

  test('keeps nothing of the user in the browser', () => {
    expect(found(script, /localStorage|sessionStorage|indexedDB|document\.cookie/)).toEqual([]);
  });
});

describe('text', () => {
  test('is never run', () => {
    expect(found(script, /\beval\(|\bFunction\(|set(?:Timeout|Interval)\(["'`]|javascript:/)).toEqual([]);
  });

  test('never becomes elements', async () => {
    expect(
      found(
        script,
        /insertAdjacentHTML|outerHTML|document\.write|DOMParser|createContextualFragment|setHTML/,
      ),
    ).toEqual([]);
    // Preact's own, for a property that no source of ours sets.
    const { outputFiles } = await build({
      stdin: { contents: "export * from 'preact'; export * from 'preact/hooks'", resolveDir: ROOT },
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      globalName: 'preact',
    });
    const preact = outputFiles[0]?.text ?? '';
    for (const name of [/innerHTML/g, /dangerouslySetInnerHTML/g])
      expect(count(script, name)).toBe(count(preact, name));
    expect(sources(/innerHTML/i)).toEqual([]);
  });
});

/** Files of the page's own source that hold the pattern. */
function sources(pattern: RegExp): string[] {
  const folder = `${ROOT}src/sidebar`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .filter(name => pattern.test(readFileSync(`${folder}/${name}`, 'utf8')));
}
