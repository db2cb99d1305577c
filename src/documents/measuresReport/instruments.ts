// The instruments of the assessment: how each works and which indicators it has.
import type { FrameworkNode } from '../../domain/framework/node';
import { nodesAt } from '../../domain/framework/tree';
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import type { DocumentFacts } from '../facts';
import { enumerated, heading, paragraph } from '../parts/blocks';
import { isChecklist } from '../parts/instrument';
import { nodeName } from '../parts/score';
import type { Block } from '../tree';

export function instruments({ assessment: { framework } }: DocumentFacts): readonly Block[] {
  const all = nodesAt(framework, 'instrument');
  return [
    heading(2, words.headings.instruments),
    paragraph(words.instruments.count({ count: all.length })),
    ...all.flatMap((instrument, index) => [
      heading(3, words.headings.instrument({ number: index + 1, name: fullName(instrument) })),
      paragraph(howItWorks(instrument)),
    ]),
  ];
}

/** With the English name, where the year knows one. */
function fullName(instrument: FrameworkNode): string {
  const { id, name, aliases } = instrument;
  const english = aliases.find(alias => /^[A-Za-z -]+$/.test(alias));
  return english === undefined ? nodeName(instrument) : words.instruments.named({ name, english, id });
}

function howItWorks(instrument: FrameworkNode): string {
  const { survey, checklist, withParts } = words.instruments;
  const names = instrument.children.map(({ name, children }) => {
    const groups = children.filter(({ level }) => level === 'subIndicator');
    return groups.length === 0
      ? name
      : withParts({ name, count: groups.length, names: enumerated(groups.map(group => group.name)) });
  });
  const said = { count: instrument.children.length, names: enumerated(names) };
  return isChecklist(instrument) ? checklist(said) : survey(said);
}
