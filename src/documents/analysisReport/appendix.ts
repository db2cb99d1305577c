// Appendix: the scores of all items, or of the indicators where those of the items are unknown.
import type { FrameworkNode } from '../../domain/framework/node';
import { nodesAt } from '../../domain/framework/tree';
import { analysisReport as words } from '../../text/th/documents/analysisReport';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { enumerated, heading, paragraph, subheading } from '../parts/blocks';
import { indicatorScores } from '../parts/indicatorScores';
import { isKnownBelow, itemTables } from '../parts/itemTable';
import { yearOf } from '../parts/office';
import { nodeName, scoreTextOf } from '../parts/score';
import type { Block } from '../tree';

export const appendix = (facts: DocumentFacts): readonly Block[] => [
  heading(1, words.headings.appendix),
  heading(2, words.headings.scores({ year: yearOf(facts) })),
  ...nodesAt(facts.assessment.framework, 'instrument').flatMap(instrument => ofInstrument(facts, instrument)),
];

function ofInstrument(facts: DocumentFacts, instrument: FrameworkNode): readonly Block[] {
  const name = nodeName(instrument);
  const title = parts.withScore({ name, score: scoreTextOf(facts, instrument) });
  const indicators = instrument.children;
  const known = indicators.filter(indicator => isKnownBelow(facts, indicator));
  const unknown = indicators.filter(indicator => !known.includes(indicator));
  return [
    subheading(title),
    indicatorScores(facts, instrument, title),
    ...known.flatMap(indicator => itemTables(facts, indicator)),
    ...(unknown.length > 0
      ? [paragraph(parts.items.unknown({ name: enumerated(unknown.map(nodeName)) }))]
      : []),
  ];
}
