// FY2562: as FY2564, but sub-indicator 10.2 asks for seven measures; the survey items of this year were not seen.
import type { YearSpec } from '../spec';
import { changeGroup, derive, withConfidence, withOneConfidence } from './derive';
import { fy2564 } from './fy2564';

export function fy2562(): YearSpec {
  return derive(fy2564(), {
    year: 2562,
    instruments: {
      IIT: iit => withOneConfidence(iit, 'recalled'),
      EIT: eit => withOneConfidence(eit, 'recalled'),
      OIT: oit =>
        withConfidence(changeGroup(oit, '10.2', { headings: SEVEN_MEASURES }), [[48, 48, 'inferred']]),
    },
    confidence: { weights: 'inferred', structure: 'inferred', grades: 'sourced' },
  });
}

const SEVEN_MEASURES = [
  {
    heading: 'มาตรการภายในเพื่อส่งเสริมความโปร่งใสและป้องกันการทุจริต',
    items: [
      'disclosure-measures',
      'participation-measures',
      'procurement-measures',
      'complaint-measures',
      'anti-bribery-measures',
      'conflict-of-interest-measures',
      'discretion-measures',
    ],
  },
];
