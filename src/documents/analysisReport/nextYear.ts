// Chapter 5: what is done in the next fiscal year, one plan table for each instrument.
import { analysisReport as words } from '../../text/th/documents/analysisReport';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts, PlanLine } from '../facts';
import { heading } from '../parts/blocks';
import { yearOf } from '../parts/office';
import { measureAndSteps, pointText } from '../parts/planLine';
import { byInstrument, lineTable, NOT_SET, timeOf } from '../parts/planTable';
import { nodeName } from '../parts/score';
import type { Block } from '../tree';

export function nextYear(facts: DocumentFacts): readonly Block[] {
  const { headings, nextYear: table } = words;
  const next = yearOf(facts) + 1;
  return [
    heading(2, headings.nextYear({ next })),
    ...byInstrument(facts, facts.plan).flatMap(({ instrument, lines }, index) => {
      const name = instrument ? nodeName(instrument) : parts.plan.ownRows;
      return [
        heading(3, headings.nextYearOf({ number: index + 1, name })),
        lineTable({
          title: table.title({ next, name }),
          titled: true,
          lines,
          none: parts.plan.none({ name }),
          columns: [
            { head: table.fault, width: 24, text: (line: PlanLine) => pointText(facts, line) },
            { head: table.steps, width: 33, text: measureAndSteps, empty: NOT_SET },
            { head: table.responsible, width: 17, text: ({ responsible }) => responsible, empty: NOT_SET },
            { head: table.reporting, width: 26, text: reporting, empty: NOT_SET },
          ],
        }),
      ];
    }),
  ];
}

/** How a row is reported on, and by when it is done. */
function reporting(line: PlanLine): string {
  const time = timeOf(line);
  return [line.monitoring, time === '' ? '' : parts.plan.deadline({ time })]
    .filter(text => text.trim() !== '')
    .join('\n');
}
