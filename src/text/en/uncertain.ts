// What about a year is to be checked, in English.
import type { InAnyLanguage } from '../inAnyLanguage';
import type { uncertain as thai } from '../th/uncertain';
import { howMany } from './findings';

export const uncertain: InAnyLanguage<typeof thai> = {
  title: 'Check with the manual of the NACC',
  weights: () => 'the weights',
  structure: () => 'which item belongs to which sub-indicator',
  grades: () => 'the names and limits of the grades',
  names: p => `names of items: ${p.count} (${p.named}${howMany(p.more ?? 0)})`,
};
