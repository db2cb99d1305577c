// The page that `npm start` prints, made of what the cells of the result tabs hold.
import type { Framework } from '../../src/domain/framework/node';
import { uncertaintiesOf } from '../../src/domain/framework/uncertain';
import { points2 } from '../../src/domain/scoring/round';
import { th } from '../../src/text/th';
import { address } from '../host/address';
import type { CellValue } from '../host/cell';
import type { Sheet } from '../host/sheet';
import { alignTable } from './alignTable';
import type { Paint } from './paint';
import { type ResultTabs, SUMMARY } from './resultTabs';
import { tableOf } from './tabRows';
import { words } from './words';

export interface Facts {
  readonly file: string;
  readonly tab: string;
  readonly framework: Framework;
}

const BAR = 20;
const MOST_GAINS = 10;
const MOST_NAMED = 5;

export function pageLines(facts: Facts, tabs: ResultTabs, paint: Paint): string[] {
  return [
    ...alignTable(
      [
        [words.page.file, facts.file],
        [words.page.tab, facts.tab],
        [words.page.year, String(facts.framework.year)],
      ],
      ['left', 'left'],
    ),
    '',
    ...summaryLines(tabs.summary, paint),
    '',
    paint.bold(words.page.rank),
    ...rankLines(tabs.rank, paint),
    '',
    paint.bold(words.page.gain),
    ...gainLines(tabs.gain, paint),
    '',
    ...checkLines(tabs.check, paint),
    ...uncertainLines(facts.framework, paint),
  ];
}

/** What about the year itself is not certain. */
function uncertainLines(framework: Framework, paint: Paint): string[] {
  const parts = uncertaintiesOf(framework).map(({ about, items }) => {
    const named = items.slice(0, MOST_NAMED);
    const more = items.length - named.length;
    return th.uncertain[about]({ count: items.length, named: named.join(', '), more });
  });
  if (parts.length === 0) return [];
  return [
    '',
    paint.bold(`${th.uncertain.title} (${words.page.ofYear(framework.year)})`),
    ...parts.map(part => `  ${part}`),
  ];
}

function summaryLines(sheet: Sheet, paint: Paint): string[] {
  const rows = sheet.values(sheet.dataArea).slice(SUMMARY.total - 1);
  const total = rows[0]?.[SUMMARY.score - 1] ?? '';
  const verdict = (label: string) => String(rows.find(row => row[0] === label)?.[SUMMARY.score - 1] ?? '');
  const passed = verdict(words.summary.pass);
  const first =
    typeof total === 'number'
      ? [
          paint.bold(`${words.page.total}  ${points2(total)}`),
          paint.bold(words.page.grade(verdict(words.summary.grade))),
          flagged(passed, paint)(passed),
        ].join('   ')
      : paint.doubt(words.page.noTotal(String(total)));
  const instruments = rows.slice(1).filter(row => row[1] !== '');
  return [
    first,
    '',
    paint.bold(words.page.instruments),
    ...alignTable(
      instruments.map(([id = '', name = '', score = '']) => [
        `  ${id}`,
        String(name),
        typeof score === 'number' ? points2(score) : words.page.notYet,
      ]),
      ['left', 'left', 'right'],
    ),
  ];
}

function rankLines(sheet: Sheet, paint: Paint): string[] {
  const { header, rows } = tableOf(sheet);
  const lines = alignTable(
    [header, ...rows].map(([rank = '', id = '', name = '', score = '', flag = '']) => [
      `  ${rank}`,
      String(id),
      String(name),
      shown(score),
      bar(score),
      String(flag),
    ]),
    ['right', 'right', 'left', 'right', 'left', 'left'],
  );
  return colourRows(lines, paint, index => flagged(String(rows[index]?.[4] ?? ''), paint));
}

function gainLines(sheet: Sheet, paint: Paint): string[] {
  const { header, rows } = tableOf(sheet);
  // A row without a number says something: nothing to gain, or an item that cannot be used and stands below.
  const gains = rows.filter(row => typeof row[3] === 'number');
  if (gains.length === 0) return rows.slice(0, 1).map(row => `  ${row[1]}`);
  const lines = alignTable(
    [header, ...gains.slice(0, MOST_GAINS)].map(([id = '', name = '', score = '', points = '', sum = '']) => [
      `  ${id}`,
      String(name),
      shown(score),
      shown(points),
      shown(sum),
    ]),
    ['left', 'left', 'right', 'right', 'right'],
  );
  const rest = gains.length - MOST_GAINS;
  return [...colourRows(lines, paint), ...(rest > 0 ? [`  ${words.page.more(rest)}`] : [])];
}

function checkLines(sheet: Sheet, paint: Paint): string[] {
  const { rows } = tableOf(sheet);
  const findings = rows.filter(row => row[3] !== '');
  if (findings.length === 0)
    return [paint.bold(words.page.check), ...rows.map(row => `  ${paint.good(String(row[4]))}`)];
  const counts = Object.values(th.severity)
    .map(severity => ({ severity, count: findings.filter(row => row[3] === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.page.count(severity, count));
  const lines = alignTable(
    findings.map(([row = '', column = '', id = '', severity = '', message = '']) => [
      `  ${severity}`,
      typeof row === 'number' && typeof column === 'number' ? address(row, column) : words.page.wholeTable,
      String(id),
      String(message),
    ]),
    ['left', 'left', 'left', 'left'],
  );
  return [
    `${paint.bold(words.page.check)}  ${counts.join('  ')}`,
    ...findings.flatMap(([, , , severity, , suggestion = ''], index) => {
      const line = (severity === th.severity.error ? paint.bad : paint.doubt)(lines[index] ?? '');
      return suggestion === ''
        ? [line]
        : [line, paint.dim(`    ${words.page.suggestion(String(suggestion))}`)];
    }),
  ];
}

function colourRows(
  lines: string[],
  paint: Paint,
  colour?: (row: number) => (text: string) => string,
): string[] {
  return lines.map((line, index) => (index === 0 ? paint.dim(line) : (colour?.(index - 1)(line) ?? line)));
}

/** Scores and points with two decimals; a heading as it is. */
function shown(value: CellValue): string {
  return typeof value === 'number' ? points2(value) : String(value);
}

/** Full only at 100. */
function bar(score: CellValue): string {
  if (typeof score !== 'number') return '';
  const full = Math.floor((score / 100) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function flagged(flag: string, paint: Paint): (text: string) => string {
  if (flag === th.pass.yes) return paint.good;
  return flag === th.pass.no ? paint.bad : paint.doubt;
}
