// README.md's table of functions: made from the words that Sheets itself shows, between two markers.
import { readFileSync } from 'node:fs';
import { CUSTOM_FUNCTIONS } from '../build/customFunctions';
import { table } from './markdown';

const BEGIN = '<!-- functions: written by `npm run generate` from src/domain/functions -->';
const END = '<!-- end of functions -->';

export const functionTable = { file: 'README.md', content };

function content(): string {
  const readme = readFileSync('README.md', 'utf8');
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('README.md: the markers of the function table are missing');
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${functionRows()}\n\n${readme.slice(end)}`;
}

const functionRows = (): string =>
  table(
    ['สูตร', 'ให้ผล', 'ตัวอย่าง'],
    CUSTOM_FUNCTIONS.map(({ name, parameters, gives, example }) => [
      `\`${name}(${parameters.join(', ')})\``,
      gives,
      `\`${example}\``,
    ]),
  );
