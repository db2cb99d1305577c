// The office's own measures: a tab with a row for every matter, in which the officer writes what plans shall propose
// beside what is usually missing or wrong, the evidence to keep, and our own measure.

import type { Identity } from '../../domain/editableTable/evidence';
import type { RowCells, TableNeeds, TableRow } from '../../domain/editableTable/table';
import { FRAMEWORK_YEARS, frameworkOf } from '../../domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../domain/framework/node';
import { nodesOf } from '../../domain/framework/tree';
import { LIBRARY_COLUMNS, type LibraryColumn, type PlanRow } from '../../domain/plan/columns';
import type { Measure, OwnMeasure } from '../../domain/plan/measure';
import { allPoints, planKey } from '../../domain/plan/points';
import { th } from '../../text/th';
import { cellText } from './cellText';
import type { EditableFacts, EditableTab, IdentityFacts } from './definition';
import type { Facts } from './facts';
import { type ColumnLooks, tableArea } from './sharedTable';
import { fitting, type TabLook } from './tab';

const shown = ({ id, level, name }: FrameworkNode): { readonly code: string; readonly point: string } => ({
  code: id,
  point: level === 'instrument' ? th.tabs.plan.keep : name,
});

const shownIn = (framework: Framework): readonly (readonly [string, ReturnType<typeof shown>])[] =>
  nodesOf(framework)
    .filter(({ level }) => level !== 'total' && level !== 'subIndicator')
    .map(node => [planKey(node), shown(node)]);

/** Rows of other years stay in the library, and a matter keeps its row though its number changes with the year. */
export const libraryIdentity = ({
  framework,
}: Pick<IdentityFacts, 'framework'>): Identity<LibraryColumn> => ({
  by: ['code', 'point'],
  tells: { code: 5, point: 4 },
  known: new Map(shownIn(framework)),
  others: () => FRAMEWORK_YEARS.flatMap(year => shownIn(frameworkOf(year) ?? framework)),
});

/** A row for every item, indicator and instrument of the year; rows of other years stay as they are. */
function needs({ facts: { assessment }, measures }: EditableFacts): TableNeeds<LibraryColumn> {
  const points = [...allPoints(assessment).values()].filter(({ at }) => at.node.level !== 'subIndicator');
  return {
    needed: points.map(({ key, at }) => ({ key, ...shown(at.node), ...recommended(measures[key]) })),
    obsolete: () => undefined,
  };
}

function recommended(measure: Measure | undefined): Partial<TableRow<LibraryColumn>> {
  if (!measure) return {};
  return {
    missed: listed(measure.missed),
    evidence: listed(measure.evidence),
    effort: th.tabs.measures.efforts[measure.effort],
    recommended: measure.measure,
  };
}

/** One a line; the mark tells a new one from a line that was only wrapped. */
const listed = (texts: readonly string[]): string => fitting(texts.map(text => `• ${text}`).join('\n'));

const FILLED = ['measure', 'steps', 'responsible', 'start', 'end', 'monitoring'] as const;

/** By the key of a row in the plan; of several rows for a matter the first one that is filled counts. */
export function ownMeasures(rows: readonly RowCells<LibraryColumn>[]): ReadonlyMap<string, OwnMeasure> {
  const measures = new Map<string, OwnMeasure>();
  for (const row of rows) {
    const key = String(row('key') ?? '');
    const filled = filledCells(row, FILLED);
    if (key !== '' && Object.keys(filled).length > 0 && !measures.has(key)) measures.set(key, filled);
  }
  return measures;
}

/** The text of those cells that hold some. */
export const filledCells = <Id extends keyof OwnMeasure>(row: RowCells<Id>, ids: readonly Id[]): OwnMeasure =>
  Object.fromEntries(ids.map(id => [id, fitting(cellText(row(id)))]).filter(([, text]) => text !== ''));

/** Cells of the office's own go before ours; beside its own measure our steps would be those of another one. */
export function withOwn(ours: Partial<PlanRow>, own: OwnMeasure | undefined): Partial<PlanRow> {
  if (!own) return ours;
  const { steps, monitoring, ...rest } = ours;
  return { ...(own.measure === undefined ? ours : rest), ...own };
}

const LOOKS: ColumnLooks<LibraryColumn> = {
  key: ['muted', 200],
  code: ['centred', 70],
  point: ['text', 200],
  missed: ['text', 250],
  evidence: ['text', 200],
  effort: ['centred', 80],
  recommended: ['text', 250],
  measure: ['text', 300],
  steps: ['text', 300],
  responsible: ['text', 130],
  start: ['centred', 110],
  end: ['centred', 110],
  monitoring: ['text', 200],
};
/** Rows beyond those that are needed that get the look in advance. */
const MORE_ROWS = 60;

function look(_facts: Facts, rows: number): TabLook {
  const { look: bare, area, cell } = tableArea(LIBRARY_COLUMNS, LOOKS, rows + MORE_ROWS);
  return {
    ...bare,
    rules: [{ area, when: `=${cell('measure')}<>""`, tone: 'good' }],
    notes: [{ row: 1, column: 1, text: th.tabs.measures.rules }],
  };
}

export const libraryTab: EditableTab<LibraryColumn> = {
  how: 'editable',
  made: 'onRequest',
  serves: 'file',
  columns: LIBRARY_COLUMNS,
  header: th.tabs.measures.header,
  signs: ['key', 'missed', 'recommended'],
  identity: libraryIdentity,
  needs,
  look,
};
