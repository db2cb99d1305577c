// The browser for tests and pictures: the one that CHROME_PATH names, else one that is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { missing, type Need } from './install';

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

export const CHROMIUM: Need = {
  thai: 'เบราว์เซอร์ Chromium หรือ Chrome',
  english: 'Chromium or Chrome',
  debian: ['chromium'],
  elsewhere:
    process.platform === 'darwin'
      ? 'brew install --cask chromium'
      : process.platform === 'win32'
        ? 'winget install Google.Chrome'
        : 'sudo snap install chromium (Ubuntu), or CHROME_PATH=/path/to/chrome npm test',
};

/** Fails with the command that installs one. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): Chromium {
  const path = chosen(env) ?? installed(env);
  if (path === undefined) throw new Error(missing([CHROMIUM]));
  // As root Chromium starts only without its sandbox.
  return { executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

export const hasChromium = (env: NodeJS.ProcessEnv = process.env): boolean =>
  (chosen(env) ?? installed(env)) !== undefined;

function chosen({ CHROME_PATH }: NodeJS.ProcessEnv): string | undefined {
  if (!CHROME_PATH) return undefined;
  if (existsSync(CHROME_PATH)) return CHROME_PATH;
  throw new Error(
    `CHROME_PATH ชี้ไปที่ ${CHROME_PATH} ซึ่งไม่มี / CHROME_PATH names ${CHROME_PATH}, which does not exist.`,
  );
}

function installed(env: NodeJS.ProcessEnv): string | undefined {
  return [...onPath(env), ...usualPlaces(env)].find(existsSync);
}

function onPath({ PATH = '', Path = '' }: NodeJS.ProcessEnv): string[] {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return (PATH || Path)
    .split(delimiter)
    .filter(folder => folder !== '')
    .flatMap(folder => NAMES.flatMap(name => endings.map(ending => join(folder, name + ending))));
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform !== 'win32') return [];
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return roots
    .filter(root => root !== undefined)
    .flatMap(root => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Chromium/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}
