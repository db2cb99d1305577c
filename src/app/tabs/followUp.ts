// The follow-up tab: for each reporting round a row for every matter of the plan as the officer has it there.

import type { Identity, Shown } from '../../domain/editableTable/evidence';
import type { RowCells, TableNeeds, TableRow } from '../../domain/editableTable/table';
import type { Framework } from '../../domain/framework/node';
import { nodesAt } from '../../domain/framework/tree';
import { FOLLOW_UP_COLUMNS, type FollowUpColumn, type PlanColumn } from '../../domain/plan/columns';
import { ROUNDS } from '../../domain/plan/reportingRound';
import { th } from '../../text/th';
import { cellText } from './cellText';
import type { EditableTab, IdentityFacts } from './definition';
import type { Facts } from './facts';
import { BETWEEN, isCalled, keyOf, OWN, ownKeyOf } from './followUpKeys';
import { type ColumnLooks, tableArea } from './sharedTable';
import { shownPoints } from './shownPoints';
import { fitting, type TabLook } from './tab';

/**
 * What the follow-up tab must hold.
 *
 * @param plan its rows from top to bottom
 * @param instruments ids in their order
 */
export function followUpNeeds(
  plan: readonly RowCells<PlanColumn>[],
  instruments: readonly string[],
): TableNeeds<FollowUpColumn> {
  const matters = mattersOf(plan).sort(
    (one, other) => placeOf(one, instruments) - placeOf(other, instruments),
  );
  return {
    needed: ROUNDS.flatMap(round =>
      matters.map(matter => ({
        ...matter,
        key: round + BETWEEN + matter.key,
        round: th.tabs.followUp.rounds[round],
        mark: '',
      })),
    ),
    obsolete: key =>
      ROUNDS.some(round => key.startsWith(round + BETWEEN))
        ? { key, mark: th.tabs.followUp.notInPlan }
        : undefined,
  };
}

/** Rows of the plan by the key of their matter. Those that say nothing to report on are of none. */
export function byMatter<Row>(
  plan: readonly Row[],
  cellsOf: (row: Row) => RowCells<PlanColumn>,
): ReadonlyMap<string, readonly Row[]> {
  const rowsByKey = new Map<string, Row[]>();
  for (const row of plan) {
    const key = keyOf(cellsOf(row));
    if (key !== undefined) rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
  }
  return rowsByKey;
}

/** What the rows of one matter say, each text once. */
export const joined = (texts: readonly string[]): string =>
  fitting([...new Set(texts.filter(text => text !== ''))].join('\n'));

type Matter = TableRow<FollowUpColumn>;

/**
 * A matter may have several rows in the plan, each with an activity: they are reported on together, because nothing but
 * their order tells them apart, and people sort.
 */
function mattersOf(plan: readonly RowCells<PlanColumn>[]): Matter[] {
  return [...byMatter(plan, row => row)].map(([key, rows]) => {
    const column = (id: PlanColumn): string => joined(rows.map(row => cellText(row(id))));
    return {
      key,
      instrument: column('instrument'),
      code: column('code'),
      point: column('point'),
      measure: column('measure'),
      steps: column('steps'),
      responsible: column('responsible'),
      time: joined(rows.map(timeText)),
    };
  });
}

/** Start and end as they were typed; either may hold all of it. */
function timeText(row: RowCells<PlanColumn>): string {
  const times = [cellText(row('start')), cellText(row('end'))].filter(time => time !== '');
  return [...new Set(times)].join(' - ');
}

/** The officer's own rows come last. */
function placeOf({ instrument }: Matter, instruments: readonly string[]): number {
  const place = instruments.indexOf(String(instrument));
  return place < 0 ? instruments.length : place;
}

const LOOKS: ColumnLooks<FollowUpColumn> = {
  key: ['muted', 200],
  round: ['centred', 90],
  instrument: ['centred', 70],
  code: ['centred', 70],
  point: ['text', 200],
  measure: ['text', 250],
  steps: ['text', 300],
  responsible: ['text', 110],
  time: ['centred', 110],
  mark: ['muted', 110],
  status: ['centred', 110],
  result: ['text', 250],
  obstacles: ['text', 200],
  suggestions: ['text', 200],
  evidence: ['text', 200],
};
/** Rows beyond those that are needed that get the look in advance. */
const MORE_ROWS = 120;

function look(_facts: Facts, rows: number): TabLook {
  const { look: bare, area, areaOf, cell } = tableArea(FOLLOW_UP_COLUMNS, LOOKS, rows + MORE_ROWS);
  const { statuses, done, notDone } = th.tabs.plan;
  return {
    ...bare,
    rules: [
      { area, when: `=${cell('status')}="${done}"`, tone: 'good' },
      { area, when: `=${cell('status')}="${notDone}"`, tone: 'bad' },
      { area, when: `=${cell('mark')}<>""`, tone: 'doubt' },
      { area, when: `=(${cell('key')}<>"")*ISEVEN(ROW())`, tone: 'band' },
    ],
    checks: [{ area: areaOf('status'), words: statuses }],
    notes: [{ row: 1, column: 1, text: th.tabs.followUp.rules }],
  };
}

const instrumentsOf = (framework: Framework): readonly string[] =>
  nodesAt(framework, 'instrument').map(({ id }) => id);

/** A row of an item is known by code or name; one of the officer's own by what the plan says of it. */
export function followUpIdentity({ framework, rowsRead }: IdentityFacts): Identity<FollowUpColumn> {
  const { needed } = followUpNeeds(rowsRead, instrumentsOf(framework));
  const points = [...shownPoints(framework)];
  return {
    by: ['round', 'instrument', 'code', 'point'],
    tells: { code: 5, point: 4, measure: 3, steps: 2, instrument: 1, responsible: 1, time: 1 },
    splits: 'round',
    known: new Map<string, Shown<FollowUpColumn>>([
      ...ROUNDS.flatMap(round =>
        points.map(
          ([key, { instrument, code, point }]) =>
            [
              round + BETWEEN + key,
              { round: th.tabs.followUp.rounds[round], instrument, code, point },
            ] as const,
        ),
      ),
      ...needed.map(row => [row.key, row] as const),
    ]),
    own: {
      is: key => ROUNDS.some(round => key.startsWith(round + BETWEEN + OWN)),
      keyOf: row => {
        const round = ROUNDS.find(one => isCalled(row, one));
        const own = ownKeyOf(row);
        return round && own ? round + BETWEEN + own : undefined;
      },
    },
  };
}

export const followUpTab: EditableTab<FollowUpColumn> = {
  how: 'editable',
  made: 'onRequest',
  serves: 'assessment',
  reads: 'plan',
  isKeptAlike: true,
  columns: FOLLOW_UP_COLUMNS,
  header: th.tabs.followUp.header,
  signs: ['key', 'round', 'point'],
  identity: followUpIdentity,
  needs: ({ facts, rowsRead }) => followUpNeeds(rowsRead, instrumentsOf(facts.assessment.framework)),
  look,
};
