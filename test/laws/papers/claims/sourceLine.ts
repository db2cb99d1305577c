// What the last line of a paper claims of its numbers.
import { type PaperClaims, yes } from './ask';

export const sourceLine: PaperClaims = {
  claims: {
    'sourceLine.rules': ({ assessment }, { year }) => year === assessment.framework.year,
  },
  limits: {
    'sourceLine.sure': yes(({ assessment: { framework } }) =>
      Object.values(framework.confidence).every(one => one === 'sourced'),
    ),
  },
};
