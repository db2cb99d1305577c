// The page that `npm start` prints, made of what the tabs of the menu command hold and of what it told.
import { alignTable } from './alignTable';
import type { OwnTabs } from './ownTabs';
import { checkLines } from './page/check';
import { planLines } from './page/plan';
import { rankingLines } from './page/ranking';
import { summaryOf } from './page/summary';
import type { Paint } from './paint';
import { words } from './words';

export interface Facts {
  readonly file: string;
  readonly tab: string;
  /** The message of the menu command. */
  readonly told: string;
}

export function pageLines({ file, tab, told }: Facts, tabs: OwnTabs, paint: Paint): string[] {
  const { passed, instruments, uncertain } = summaryOf(tabs.summary, paint);
  const [result = '', ...more] = told.split('\n');
  return [
    ...alignTable(
      [
        [words.page.file, file],
        [words.page.tab, tab],
        [words.page.year, String(tabs.year)],
      ],
      ['left', 'left'],
    ),
    '',
    paint.bold(passed(result)),
    ...more,
    '',
    paint.bold(words.page.instruments),
    ...instruments,
    '',
    paint.bold(words.page.ranking),
    ...rankingLines(tabs.ranking, paint),
    '',
    paint.bold(words.page.gain),
    ...planLines(tabs.plan, paint),
    '',
    ...checkLines(tabs.check, paint),
    ...(uncertain.length > 0 ? ['', ...uncertain] : []),
  ];
}
