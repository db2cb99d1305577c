// README.md's table of functions: made from the comments that Sheets itself shows, between two markers.
import { readFileSync } from 'node:fs';
import { globalFunctions } from '../build/stubs';
import { table } from './markdown';

const BEGIN = '<!-- functions: written by `npm run generate` from src/main.ts -->';
const END = '<!-- end of functions -->';

export const functionTable = { file: 'README.md', content };

function content(): string {
  const readme = readFileSync('README.md', 'utf8');
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('README.md: the markers of the function table are missing');
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${functionRows()}\n\n${readme.slice(end)}`;
}

function functionRows(): string {
  const declared = globalFunctions(readFileSync('src/main.ts', 'utf8'));
  const custom = declared.filter(({ comment }) => comment.includes('@customfunction'));
  const rows = custom.map(({ name, parameters, comment }) => {
    const [, gives = '', example = ''] = /^\s*\*\s+(.*?) ตัวอย่าง: (=.*)$/m.exec(comment) ?? [];
    return [`\`${name}(${parameters.join(', ')})\``, gives, `\`${example.trim()}\``];
  });
  return table(['สูตร', 'ให้ผล', 'ตัวอย่าง'], rows);
}
