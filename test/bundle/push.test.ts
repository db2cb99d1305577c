// What a push would send: exactly these files, with the narrow manifest.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/root';

test('clasp would push the two server files, the two pages, the data file and the manifest, nothing else', () => {
  const clasp = `${ROOT}node_modules/@google/clasp/build/src/index.js`;
  const status = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(status) as { filesToPush: string[] };
  expect(filesToPush.map(file => file.replace(/^dist[\\/]/, '')).sort()).toEqual([
    'App.js',
    'Code.js',
    'Documents.html',
    'Measures.html',
    'Sidebar.html',
    'appsscript.json',
  ]);
});

test('the manifest asks for the open file and its user interface only', () => {
  expect(JSON.parse(readFileSync(`${ROOT}dist/appsscript.json`, 'utf8'))).toEqual({
    timeZone: 'Asia/Bangkok',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});
