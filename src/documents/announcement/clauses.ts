// The clauses of the announcement: one for each instrument that has measures, each measure in a sentence with who sees to
// it and when, and one for the instruments that have none and a standard to keep.
import { standingOf } from '../../domain/analysis/standing';
import { type NodeScore, scoreOf } from '../../domain/scoring/rollUp';
import { printable } from '../../domain/thai/printable';
import { announcement as words } from '../../text/th/documents/announcement';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts, PlanLine } from '../facts';
import { enumerated, paragraph } from '../parts/blocks';
import { yearOf } from '../parts/office';
import { byInstrument } from '../parts/planTable';
import { nodeName } from '../parts/score';
import type { Block } from '../tree';
import { timeProse } from './time';

interface Clause {
  readonly text: string;
  readonly measures: readonly string[];
}

/** The clauses by themselves: each with its number, and its measures below it. */
export const clausesOf = (facts: DocumentFacts): readonly (readonly Block[])[] =>
  clausesIn(facts).map(({ text, measures }, index) => {
    const clause = index + 1;
    return [
      paragraph(words.clause({ number: clause, text })),
      ...measures.map((measure, at) => paragraph(words.measure({ clause, number: at + 1, measure }))),
    ];
  });

function clausesIn(facts: DocumentFacts): readonly Clause[] {
  if (facts.plan.length === 0) return [{ text: words.noPlan, measures: [] }];
  const next = yearOf(facts) + 1;
  const all = byInstrument(facts, facts.plan).map(({ instrument, lines }) => ({
    name: instrument ? nodeName(instrument) : '',
    measures: measuresOf(lines, next),
    isToKeep: instrument !== undefined && isToKeep(facts, scoreOf(facts.assessment, instrument.id)),
  }));
  const without = all.filter(({ measures, isToKeep }) => measures.length === 0 && isToKeep);
  const names = enumerated(without.map(({ name }) => name));
  return all.flatMap(one => {
    const { name, measures } = one;
    if (measures.length > 0)
      return [{ text: name === '' ? words.ownRows : words.ofInstrument({ name }), measures }];
    return one === without[0] ? [{ text: words.none({ names }), measures: [] }] : [];
  });
}

/** There is a standard to keep only where the score is complete and no weakness. */
const isToKeep = ({ cutoffs }: DocumentFacts, at: NodeScore | undefined): boolean =>
  at?.state === 'complete' && standingOf(at.score ?? 0, cutoffs) !== 'weak';

/** Rows that say the same are announced once. */
const measuresOf = (lines: readonly PlanLine[], year: number): readonly string[] => [
  ...new Set(lines.map(line => measureText(line, year))),
];

function measureText(row: PlanLine, year: number): string {
  const measure = row.measure.trim() || row.steps.trim() || pointText(row);
  const units = unitsIn(row.responsible);
  const time = timeProse(row, year);
  const responsible = measure.includes(words.by) ? words.responsibleToo : words.responsible;
  return [
    measure,
    units && responsible({ units }),
    time && (units ? time : words.withoutResponsible({ time })),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A number or a mark before a unit that stands in a line of its own. */
const MARK = /^\s*(?:[-•–*]|\(?[0-9๐-๙]{1,2}[.)])\s*/;

/** Units that stand in lines of the plan, or apart by strokes, in running text. */
function unitsIn(responsible: string): string {
  const units = printable(responsible)
    .split(/\n| \/ /)
    .map(unit => unit.replace(MARK, '').trim())
    .filter(unit => unit !== '');
  return units.length === 2 ? units.join(parts.and) : enumerated(units);
}

/** A row without a measure is not left out. */
const pointText = ({ code, point }: PlanLine): string =>
  [code, point, words.noMeasure].filter(Boolean).join(' ');
