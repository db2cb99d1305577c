// How the code of a topic moves from year to year: one row a topic, one column a year.
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import { TOPICS } from '../../src/domain/framework/topics';
import { nodesAt } from '../../src/domain/framework/tree';
import { table } from './markdown';

export function topicTable(): string {
  const codes = FRAMEWORK_YEARS.map(year => {
    const framework = frameworkOf(year);
    return new Map(framework ? nodesAt(framework, 'item').map(item => [item.topic, item.id]) : []);
  });
  return table(
    ['Topic', 'Usual name', ...FRAMEWORK_YEARS.map(year => `FY${year}`)],
    Object.entries(TOPICS).map(([topic, { name }]) => [
      `\`${topic}\``,
      name,
      ...codes.map(year => year.get(topic) ?? '–'),
    ]),
  );
}
