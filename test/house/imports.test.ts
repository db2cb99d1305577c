// The law of imports tells what is wrong, by a law of its own.
import { expect, test } from '@jest/globals';
import { type ImportLaw, wrongImports } from '../../scripts/imports';

const LAW: ImportLaw = {
  'src/rules': [],
  'src/rules/years': ['src/rules'],
  'src/page': ['src/rules', 'preact'],
};

test.each([
  ['another file of its room', 'src/rules/a.ts', "import { b } from './b';"],
  ['a room that its row names', 'src/page/parts/a.tsx', "import type { B } from '../../rules/b';"],
  ['a room within one that its row names', 'src/page/a.ts', "import { b } from '../rules/years/b';"],
  ['the room above it, where its row names that', 'src/rules/years/a.ts', "import { b } from '../b';"],
  ['a package that its row names', 'src/page/a.ts', "import { useState } from 'preact/hooks';"],
])('allows %s', (_, file, source) => {
  expect(wrongImports(LAW, file, source)).toEqual([]);
});

test.each([
  ['a room that its row does not name', 'src/rules/a.ts', "import { b } from '../page/b';", '../page/b'],
  ['a type of such a room', 'src/rules/a.ts', "import type { B } from '../page/b';", '../page/b'],
  ['a room within its own that has a row', 'src/rules/a.ts', "import { b } from './years/b';", './years/b'],
  ['an import over several lines', 'src/rules/a.ts', "import {\n  b,\n} from '../page/b';", '../page/b'],
  ['an import for its effect', 'src/rules/a.ts', "import '../page/b';", '../page/b'],
  ['an export', 'src/rules/a.ts', "export { b } from '../page/b';", '../page/b'],
  ['a package', 'src/rules/a.ts', "import { z } from 'zod';", 'zod'],
  ['a package of a like name', 'src/page/a.ts', "import { z } from 'preactive';", 'preactive'],
])('refuses %s, and names it', (_, file, source, named) => {
  const wrong = wrongImports(LAW, file, source);
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toContain(`not ${named} `);
});

test('refuses a file that no row covers', () => {
  expect(wrongImports(LAW, 'src/rooms/a.ts', '')).toEqual([
    'src/rooms/a.ts: no room covers it; give its folder a row in scripts/imports.json',
  ]);
});
