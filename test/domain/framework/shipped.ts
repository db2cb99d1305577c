// What the tests of the frameworks share: every shipped year, and the way names are compared.
import { FRAMEWORK_YEARS, frameworkOf } from '../../../src/domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../../src/domain/framework/node';
import { nodesAt } from '../../../src/domain/framework/tree';

export function framework(year: number): Framework {
  const found = frameworkOf(year);
  if (!found) throw new Error(`no framework of ${year}`);
  return found;
}

export const ALL: readonly Framework[] = FRAMEWORK_YEARS.map(framework);

/** The code of a topic's item in a year, or undefined. */
export const codeOf = (topic: string, year: number): string | undefined =>
  nodesAt(framework(year), 'item').find(item => item.topic === topic)?.id;

export const wordings = ({ name, aliases }: FrameworkNode): string[] => [
  ...new Set([name, ...aliases].map(wording => wording.replaceAll(/\s/g, '').toLowerCase())),
];
