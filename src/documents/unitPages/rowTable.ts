// The rows of one unit: what lost points, what is done about it and how, by when, and how it is followed up.
import { unitsIn } from '../../domain/plan/units';
import { parts } from '../../text/th/documents/parts';
import { unitPages as words } from '../../text/th/documents/unitPages';
import type { DocumentFacts, PlanLine } from '../facts';
import { measureAndSteps, pointText } from '../parts/planLine';
import { type LineColumn, lineTable, NOT_SET, timeOf } from '../parts/planTable';
import type { Block } from '../tree';

type Column<Line> = LineColumn<Line>;

/** The columns in order, each with its share of the width. */
const WIDTHS = { number: 6, point: 25, measure: 39, time: 13, monitoring: 17 } as const;

const column = <Line>(
  name: keyof typeof WIDTHS,
  text: (line: Line) => string,
  empty?: string,
): Column<Line> => ({ head: words.table[name], width: WIDTHS[name], text, ...(empty && { empty }) });

export function rowTable(facts: DocumentFacts, title: string, lines: readonly PlanLine[]): Block {
  return lineTable<PlanLine>({
    title,
    lines,
    columns: [
      column('number', line => `${lines.indexOf(line) + 1}`),
      column('point', line => pointAndUnits(facts, line)),
      column('measure', measureAndSteps, NOT_SET),
      column('time', timeOf, NOT_SET),
      column('monitoring', ({ monitoring }) => monitoring, NOT_SET),
    ],
    none: words.noPlan,
  });
}

/** One row to write on. */
export const openTable = (): Block =>
  lineTable({
    title: words.table.title({ unit: parts.dots }),
    lines: [''],
    columns: (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map(name => column(name, () => '')),
    none: words.noPlan,
  });

/** A head has to know who else got the row. */
function pointAndUnits(facts: DocumentFacts, line: PlanLine): string {
  const units = unitsIn(line.responsible);
  const shared = units.length > 1 ? words.table.shared({ units: units.join(', ') }) : '';
  return [pointText(facts, line), shared].filter(Boolean).join('\n');
}
