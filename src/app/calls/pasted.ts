// Reading the text of a report that was pasted into the page, and writing it as a clean score tab. The tab holds the
// rows; what was read of every other line the page has shown before.
import { FRAMEWORK_YEARS, frameworkOf } from '../../domain/framework/frameworks';
import { readPasted as read } from '../../domain/intake/pasted/readPasted';
import { yearsInPasted } from '../../domain/intake/pasted/years';
import { yearsNamed } from '../../domain/intake/yearsNamed';
import { th } from '../../text/th';
import { done, refuse } from '../answer';
import { addAlone, addTab } from '../newTab';
import { type CellStyle, fitting, type TabContent, type TabLook } from '../tabs/tab';
import type { UseCase } from './useCase';

export const readPasted: UseCase<'readPasted'> = (_, { text, year: chosen }) => {
  const named = yearsInPasted(text);
  const years = named.filter(year => FRAMEWORK_YEARS.includes(year));
  const unknownYears = [...yearsNamed(named).unknown];
  const year = chosen ?? (unknownIn(text) === undefined ? (years[0] ?? null) : null);
  const readBy = year ?? Math.max(...FRAMEWORK_YEARS);
  const framework = frameworkOf(readBy);
  if (!framework) return refuse({ code: 'badInput' });
  const { lines, counts } = read(text, framework);
  return done({
    lines: lines.map(line => ({ ...line })),
    year,
    readBy,
    years,
    unknownYears,
    rows: counts.rows,
    scored: counts.scored,
  });
};

/** The year that the text is of, where its rules are not known. */
function unknownIn(text: string): number | undefined {
  const named = yearsInPasted(text);
  return yearsNamed(named).unknown.find(year => year === named[0]);
}

export const writePasted: UseCase<'writePasted'> = (world, { text, year }) => {
  const framework = frameworkOf(year);
  if (!framework) return refuse({ code: 'badInput' });
  const { rows } = read(text, framework);
  if (rows.length === 0) return refuse({ code: 'nothingPasted' });
  // The tab names the year that the report names, so that whoever computes by another one is told.
  const of = { year: unknownIn(text) ?? year };
  const content = contentOf(rows, of);
  return addAlone(world, workbook => addTab(workbook, th.run.pasted.name(of), content, lookOf(content)));
};

type Rows = ReturnType<typeof read>['rows'];

function contentOf(rows: Rows, { year }: { readonly year: number }): TabContent {
  const { pasted, form } = th.run;
  return [
    [pasted.title({ year }), '', '', ''],
    [pasted.code, pasted.item, form.score, form.comment],
    ...rows.map(({ code, name, score, comment }) => [
      fitting(code),
      fitting(name),
      typeof score === 'string' ? fitting(score) : score,
      fitting(comment),
    ]),
  ];
}

const HEADS = 2;
const SCORE = 2;

function lookOf(content: TabContent): TabLook {
  const row: readonly CellStyle[] = ['centred', 'text', 'number', 'text'];
  const rows = content.length - HEADS;
  return {
    styles: content.map((_, index) =>
      index < HEADS ? row.map(() => (index === 0 ? ('title' as const) : ('heading' as const))) : row,
    ),
    widths: [80, 420, 80, 320],
    frozenRows: HEADS,
    checks: [{ area: { row: HEADS, column: SCORE, rows, columns: 1 }, hint: th.run.form.hint }],
  };
}
