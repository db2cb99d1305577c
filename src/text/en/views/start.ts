// English words of the sidebar's view "start".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { start as thai } from '../../th/views/start';

export const start: InAnyLanguage<typeof thai> = {
  title: 'Start',
  intro: 'Choose where the scores come from',
  ways: {
    read: 'Use the table in this sheet',
    paste: 'Paste a table from ITAS',
    form: 'Make a score form',
    sample: 'Try sample data',
  },
  hints: {
    read: 'Open the tab with item codes and scores first. Your table is never changed without asking you.',
    paste: 'Copy a whole result page or PDF.',
    form: 'A new tab with every item of the year, for typing scores.',
    sample: 'A new tab of a made-up office, to try things out.',
  },
  adds: 'One new tab is added. Other tabs stay as they are.',
  back: 'Another way',

  current: p => `Read: tab "${p.tab}", fiscal year ${p.year} B.E.`,
  goOn: 'Next: check the data',
  again: 'Read this tab again',
  otherWays: 'Or start from other scores',

  year: {
    label: 'Fiscal year (B.E.)',
    choose: 'Choose a year',
    certain: 'Confirmed',
    unsure: p => `Not confirmed: ${p.count}`,
  },
  askYear: 'Which year are these scores for?',
  readWithYear: 'Read the table',

  form: {
    title: 'Score form',
    make: 'Make the form tab',
    made: p => `Tab "${p.tab}" is ready. Type the scores there, then press "Use the table in this sheet".`,
  },

  paste: {
    title: 'Paste a table',
    label: 'Text of the report',
    hint: 'In the report or PDF press Ctrl+A and Ctrl+C, then Ctrl+V here. Other text may come along.',
    read: 'Read the text',
    nothing: 'There is no text yet. Paste it into the box first.',
    tooLong: 'The text is too long. Paste only the score table.',
    stale: 'The text has changed. Press "Read the text" again.',
    result: 'This is what was read',
    rows: p => `Rows read: ${p.rows}, with a score: ${p.scored}`,
    doubts: p => `Lines in doubt: ${p.count}, marked with a "?"`,
    lines: 'How each line was read',
    as: {
      continues: 'Continues the line above',
      heading: 'Heading',
      title: 'Title',
      doubt: 'Doubtful',
    },
    points: p => `${p.points} points`,
    noPoints: 'No score yet',
    skipped: p => `Lines skipped: ${p.count}`,
    more: p => `Show more lines: ${p.count}`,
    yearNamed: p => `The text names the year ${p.year}`,
    yearsNamed: p =>
      `The text names several years (${p.years}). Check that the chosen one is that of the report.`,
    yearUnknown: p =>
      `The text names ${p.years}, whose rules are not known yet. Check the year, or choose the one whose rules are to be used instead.`,
    readBy: p => `Read by the rules of ${p.year} for now`,
    yearNotNamed: 'The text names no year. Choose the one of the report.',
    write: 'Make the score tab',
  },
};
