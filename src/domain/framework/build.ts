// Turns the short notation of a year into its framework: codes, ids, levels, names of the topics, equal weights.
import type { Framework, FrameworkNode } from './node';
import type { GroupSpec, HeadingSpec, InstrumentSpec, ItemSpec, YearSpec } from './spec';
import { TOPICS } from './topics';

export function buildFramework(spec: YearSpec): Framework {
  const { year, bands, passMark, rounding, confidence } = spec;
  const root: FrameworkNode = {
    id: 'TOTAL',
    level: 'total',
    name: 'คะแนนรวม',
    weight: 1,
    children: spec.instruments.map(instrument => instrumentNode(instrument, confidence)),
    confidence: confidence.weights,
    aliases: ['คะแนน ITA', 'คะแนนภาพรวม'],
  };
  return { year, root, bands, passMark, rounding, confidence };
}

function instrumentNode(spec: InstrumentSpec, confidence: YearSpec['confidence']): FrameworkNode {
  let count = 0;
  const nextCode = (): string => `${spec.letter}${++count}`;
  const children = (group: GroupSpec): FrameworkNode[] => [
    ...(group.headings ?? []).flatMap(heading =>
      heading.items.map(item => itemNode(nextCode(), item, heading, spec)),
    ),
    ...(group.groups ?? []).map(inner => groupNode(inner, 'subIndicator')),
  ];
  // Published results reproduce the weights and the ten indicators together, so both are known equally well;
  // which items form a sub-indicator is another question.
  const groupNode = (group: GroupSpec, level: 'indicator' | 'subIndicator'): FrameworkNode => ({
    id: group.id,
    level,
    name: group.name,
    weight: 1,
    children: children(group),
    confidence: level === 'indicator' ? confidence.weights : confidence.structure,
    aliases: group.aliases ?? [],
  });
  return {
    id: spec.id,
    level: 'instrument',
    name: spec.name,
    weight: spec.weight,
    children: spec.indicators.map(group => groupNode(group, 'indicator')),
    confidence: confidence.weights,
    aliases: spec.aliases ?? [],
    letter: spec.letter,
  };
}

function itemNode(
  code: string,
  item: ItemSpec,
  heading: HeadingSpec,
  instrument: InstrumentSpec,
): FrameworkNode {
  const spec = typeof item === 'string' ? { topic: item } : item;
  const topic = TOPICS[spec.topic];
  const name = spec.name ?? topic?.name ?? '';
  const wordings = [topic?.name ?? name, ...(spec.aliases ?? []), ...(topic?.aliases ?? [])];
  return {
    id: code,
    level: 'item',
    name,
    weight: 1,
    children: [],
    confidence: spec.confidence ?? instrument.confidence,
    aliases: [...new Set(wordings)].filter(wording => wording !== name),
    topic: spec.topic,
    ...(heading.heading === undefined ? {} : { heading: heading.heading }),
    ...(instrument.allOrNothing ? { allOrNothing: true } : {}),
  };
}
