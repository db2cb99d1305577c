// Makes the fixture of a clerk's finished work: the file, and what the build itself says of it.
import { archive } from '../host/archive';
import { Officer } from '../host/officer';
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';
import type { Clerk } from './clerk';
import type { Fixture, Made, Placed } from './fixture';
import type { Product } from './product';
import { countOf, headsOf, rowsBelow, type Standing, shownIn } from './seen';
import { textsIn } from './textsIn';

export function fixtureOf(clerk: Clerk, build: string, scene: string): Fixture {
  const { workbook, product, settings, fields } = clerk;
  const nameOf = (id: number): string => workbook.sheetById(id)?.name ?? '';
  const recorded = clerk.recorded();
  const typed = clerk.typed.map(({ sheet, ...rest }) => ({ tab: nameOf(sheet), ...rest }));
  for (const standing of typed) {
    const sheet = workbook.sheet(standing.tab);
    if (!sheet || countOf(sheet, standing) !== 1)
      throw new Error(
        `${build} ${scene}: once, and only once, there should stand ${JSON.stringify(standing)}`,
      );
  }
  const results = recorded.filter(({ kind }) => kind === 'summary');
  return {
    build,
    scene,
    ours: recorded.map(({ kind, id, source, year }) => ({ kind, name: nameOf(id), tab: source, year })),
    typed,
    made: results.map(({ source, year }) => madeOf(clerk, product, { tab: source, year })),
    computed: computedIn(workbook),
    settings,
    fields,
    workbook: archive(workbook),
  };
}

function computedIn(workbook: Workbook): Fixture['computed'] {
  const cells = workbook.sheets.map(sheet => [
    sheet.name,
    sheet
      .entries()
      .filter(({ cell }) => cell.formula?.startsWith('=ITA_') || cell.spillOf !== undefined)
      .map(({ row, column, cell }) => ({ row, column, shows: shownIn(cell) })),
  ]);
  return Object.fromEntries(cells.filter(([, placed]) => placed?.length)) as Fixture['computed'];
}

function madeOf(clerk: Clerk, product: Product, of: { tab: number; year: number }): Made {
  const { workbook } = clerk;
  const reading = product.call(workbook.clone(), 'readTable', { ...of, columns: null }) as {
    readonly planBefore: unknown;
    readonly undoable: number;
  };
  const place = `${of.tab} ${of.year}`;
  return {
    ...of,
    marked: clerk.marked.get(place) ?? [],
    chosen: clerk.chosen.get(place) ?? null,
    told: toldIn(product.call(workbook.clone(), 'openDocuments', of), clerk),
    restored: reading.planBefore === null ? null : restoredOf(clerk, product, of),
    undone: reading.undoable === 0 ? null : undoneOf(workbook, product, of.tab),
  };
}

/** The texts that stand in the lines of plan and follow-up that documents are made of. */
function toldIn(material: unknown, { typed }: Clerk): string[] {
  const texts = textsIn(material);
  return [...new Set(typed.map(({ shows }) => shows).filter(text => texts.has(text)))];
}

/** What putting the plan back changes in it, the columns apart that go with the day. */
function restoredOf(clerk: Clerk, product: Product, of: { tab: number; year: number }): Made['restored'] {
  const then = clerk.workbook.clone();
  const plan = clerk.tab('plan', of.year);
  const answer = product.call(then, 'restorePlan', of) as { restored: number; left: number };
  const after = new Officer(then).tab(plan.name);
  const naming = ['instrument', 'code', 'point'].map(id => shownIn(plan.peek(2, clerk.column(plan, id))));
  const due = clerk.column(plan, 'due');
  const changed = rowsBelow(after, 2).flatMap(row =>
    Array.from({ length: after.lastColumn }, (_, index) => index + 1)
      .filter(column => column > 1 && column !== due)
      .filter(column => shownIn(plan.peek(row, column)) !== shownIn(after.peek(row, column)))
      .map(column => standingAt(after, row, column, naming)),
  );
  return { ...answer, cells: changed.filter(({ shows }) => shows !== '') };
}

function standingAt(sheet: Sheet, row: number, column: number, naming: readonly string[]): Standing {
  const columns = headsOf(sheet, naming)?.columns;
  const item = Object.fromEntries(
    naming.map(name => [name, shownIn(sheet.peek(row, columns?.get(name) ?? 0))]),
  );
  const head = shownIn(sheet.peek(2, column));
  return { tab: sheet.name, item, head, shows: shownIn(sheet.peek(row, column)), as: 'text' };
}

function undoneOf(workbook: Workbook, product: Product, tab: number): Made['undone'] {
  const then = workbook.clone();
  const { restored } = product.call(then, 'undoSuggestions', { tab }) as { restored: number };
  const [before, after] = [workbook.sheetById(tab), then.sheetById(tab)];
  const cells = (after?.entries() ?? []).flatMap(({ row, column, cell }): Placed[] =>
    shownIn(before?.peek(row, column)) === shownIn(cell) ? [] : [{ row, column, shows: shownIn(cell) }],
  );
  return { restored, cells };
}
