// Every finding with its severity, cell, reason and suggestion.
import { th } from '../../../src/text/th';
import type { Sheet } from '../../host/sheet';
import { alignTable } from '../alignTable';
import type { Paint } from '../paint';
import { words } from '../words';
import { rowsOf, text } from './cells';

export function checkLines(sheet: Sheet, paint: Paint): string[] {
  const [, ...rows] = rowsOf(sheet);
  const title = paint.bold(words.page.check);
  // One row without a severity says that nothing was found.
  const findings = rows.filter(([, severity]) => severity !== '');
  if (findings.length === 0)
    return [title, ...rows.map(([, , , sentence]) => `  ${paint.good(text(sentence))}`)];
  const counts = Object.values(th.severity)
    .map(severity => ({ severity, count: findings.filter(row => row[1] === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.page.count(severity, count));
  const lines = alignTable(
    findings.map(([cell, severity, code, sentence]) => [
      `  ${text(severity)}`,
      text(cell),
      text(code),
      text(sentence),
    ]),
    ['left', 'left', 'left', 'left'],
  );
  return [
    `${title}  ${counts.join('  ')}`,
    ...findings.flatMap(([, severity, , , suggestion = ''], index) => {
      const line = (severity === th.severity.error ? paint.bad : paint.doubt)(lines[index] ?? '');
      return suggestion === '' ? [line] : [line, paint.dim(`    ${words.page.suggestion(text(suggestion))}`)];
    }),
  ];
}
