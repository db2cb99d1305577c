// English words of the sidebar's view "result", and of the bars that other views show too.
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { result as thai } from '../../th/views/result';

export const result: InAnyLanguage<typeof thai> = {
  title: 'Result',
  noScores: 'No score could be read, so there is no result yet. Check the data first.',

  points: 'points',
  grade: p => `Grade ${p.grade}`,
  passMark: p => `(pass mark of the total ${p.mark})`,
  provisional: p => `Provisional: ${p.known}% known`,
  noGrade: 'Scores are missing, so there is no grade yet. This number comes from the scores that are there.',

  best: p => `This is the best grade (${p.grade}).`,
  toNext: p => `${p.points} points more bring ${p.grade}.`,
  totalSuffices: p => `The total is enough for ${p.grade}, but an instrument is not.`,
  floorToNext: p => `${p.id} needs ${p.points} more.`,
  toLose: p => `${p.points} points may be lost before ${p.grade} becomes ${p.lower}.`,
  floorToLose: p => `${p.id} may lose ${p.points} before ${p.grade} becomes ${p.lower}.`,

  instruments: 'Instruments',
  indicators: 'Indicators',
  rank: p => `rank ${p.rank}`,
  bars: {
    legend: p => `Line: pass mark of an indicator, ${p.cutoff}`,
    points: 'Points',
    becomes: 'becomes',
    partial: p => `Provisional: ${p.known}% known`,
    empty: 'No score yet',
  },
  radar: p =>
    `Radar chart of ${p.count} indicators. The dashed line is the pass mark of an indicator, ${p.cutoff}. The numbers stand in the table above.`,

  strong: p => `Strengths (above ${p.above})`,
  weak: p => `Weaknesses (below ${p.below})`,
  none: 'None',

  sentence: {
    title: 'Sentence for a document (in Thai)',
    digits: 'Digits',
    thai: 'Thai (๑๒๓)',
    arabic: 'Arabic (123)',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'The text is selected: press Ctrl+C to copy it.',
    none: 'No instrument is complete, so there is no sentence yet.',
    noAgency: 'Enter the name of your office in the settings, and it will stand in this sentence.',
  },
};
