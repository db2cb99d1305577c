// Which browser is taken, and what is said where there is none.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { findChromium } from '../../scripts/browser/chromium';
import { missing } from '../../scripts/browser/install';
import { prepareBrowser } from '../../scripts/browser/prepare';
import { needThaiFont } from '../../scripts/browser/thaiFont';

test('CHROME_PATH is taken before any other', () => {
  expect(findChromium({ CHROME_PATH: process.execPath }).executablePath).toBe(process.execPath);
});

test('a CHROME_PATH that leads nowhere is named, not passed over', () => {
  expect(() => findChromium({ CHROME_PATH: '/nowhere/chrome' })).toThrow('/nowhere/chrome');
});

test('an installed one is found', () => {
  expect(findChromium().executablePath).toMatch(/chrom|edge/i);
});

test('there is a Thai font', () => {
  expect(() => needThaiFont()).not.toThrow();
});

describe('what is missing', () => {
  const need = {
    thai: 'เบราว์เซอร์',
    english: 'A browser',
    debian: ['chromium', 'more'],
    elsewhere: 'get chrome',
  };

  test.each([
    [
      { isDebian: true, isRoot: false },
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium more',
    ],
    [
      { isDebian: true, isRoot: true },
      'apt-get update && apt-get install -y --no-install-recommends chromium more',
    ],
    [{ isDebian: false, isRoot: true }, 'get chrome'],
  ])('is named in Thai and English with the command to run where %j', (system, command) => {
    expect(missing([need], system)).toBe(
      `ไม่พบเบราว์เซอร์ โปรดสั่ง: ${command}\nA browser was not found. Run: ${command}`,
    );
  });
});

describe('a machine without browser and font', () => {
  const debian = { isDebian: true, isRoot: true };
  const folder = mkdtempSync(`${tmpdir()}/bare-`);
  const env = { PATH: folder };
  const log = `${folder}/log`;
  const logged = (): string[] => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  const tool = (name: string, script: string): void =>
    writeFileSync(`${folder}/${name}`, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const aptGet = (script: string): void =>
    tool('apt-get', `echo "$DEBIAN_FRONTEND $*" >> "${log}"\n${script}`);

  beforeEach(() => {
    // It would be read as an installation on this machine.
    jest.spyOn(console, 'log').mockImplementation(() => {});
    for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`);
    tool('fc-list', `[ ! -e "${folder}/chromium" ] || echo Loma`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('gets both from Debian with one installation that asks nothing, and only once', () => {
    aptGet(`[ "$3" = update ] || : > "${folder}/chromium"`);
    prepareBrowser(env, debian);
    prepareBrowser(env, debian);
    expect(logged()).toEqual([
      'noninteractive -o DPkg::Lock::Timeout=300 update',
      'noninteractive -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium fontconfig fonts-thai-tlwg',
    ]);
    expect(findChromium(env).executablePath).toBe(`${folder}/chromium`);
  });

  test('gets the font alone where a browser is named', () => {
    aptGet(`[ "$3" = update ] || : > "${folder}/chromium"`);
    prepareBrowser({ ...env, CHROME_PATH: process.execPath }, debian);
    expect(logged().at(-1)).toMatch(/ fontconfig fonts-thai-tlwg$/);
    expect(logged().at(-1)).not.toContain('chromium');
  });

  test('installs although some lists could not be fetched', () => {
    aptGet(`[ "$3" != update ] || exit 100\n: > "${folder}/chromium"`);
    expect(() => prepareBrowser(env, debian)).not.toThrow();
  });

  test('that cannot install ends with the commands', () => {
    aptGet('exit 100');
    expect(() => prepareBrowser(env, debian)).toThrow(
      /Run: apt-get update && apt-get install -y --no-install-recommends chromium\n(?:.*\n)*.*Run: apt-get .* fonts-thai-tlwg$/,
    );
  });

  test.each([
    ['of a user who is not root', { isDebian: true, isRoot: false }],
    ['of another system', { isDebian: false, isRoot: true }],
  ])('%s is left as it is', (_, system) => {
    aptGet(`: > "${folder}/chromium"`);
    expect(() => prepareBrowser(env, system)).toThrow('was not found. Run: ');
    expect(logged()).toEqual([]);
  });

  test('is told so by whoever needs a browser or a font', () => {
    expect(() => findChromium(env)).toThrow('Chromium or Chrome was not found. Run: ');
    expect(() => needThaiFont(env)).toThrow('A Thai font was not found. Run: ');
  });
});
