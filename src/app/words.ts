// How an analysis, and why there was none, is told in words in the menu's messages.
import { columnLetters } from '../domain/intake/address';
import type { ScoreLine } from '../domain/intake/scoreLines';
import { points2 } from '../domain/scoring/round';
import { MESSAGES } from '../text/messages';
import type { Refusal } from '../wire/refusal';
import type { Language } from '../wire/settings';
import type { AnalysisResult } from './analysisResult';

/** What came out, a sentence a line. */
export function resultWords(language: Language, result: AnalysisResult): readonly string[] {
  const { run, pass } = MESSAGES[language];
  const { finished } = run;
  const {
    total,
    grade,
    passed,
    coverage,
    errors,
    warnings,
    planRows,
    kept,
    checkTab,
    sourceName,
    scoreLines,
  } = result;
  return [
    total === undefined
      ? finished.incomplete({ coverage })
      : finished.total({
          total: points2(total),
          grade: grade ?? '–',
          pass: passed ? pass.yes : pass.no,
        }),
    errors + warnings === 0 ? finished.clean : finished.findings({ errors, warnings, tab: checkTab }),
    finished.plan({ count: planRows }),
    ...kept.map(tab => finished.kept({ tab })),
    ...(result.unchanged ? [finished.unchanged] : []),
    finished.source({ tab: sourceName, lines: lineWords(finished.line, scoreLines) }),
    finished.year({ year: result.year }),
  ];
}

/** How columns and rows of scores are named: the first few of them. */
export function lineWords(
  line: (p: Readonly<Record<string, string | number>>) => string,
  lines: readonly ScoreLine[],
): string {
  const named = lines
    .slice(0, NAMED)
    .map(({ isRow, index, head }) =>
      line({ head: short(head), ...(isRow ? { row: index + 1 } : { column: columnLetters(index) }) }),
    );
  return [...named, ...(lines.length > NAMED ? ['…'] : [])].join(', ');
}

const NAMED = 3;
const LONGEST = 40;
const short = (head: string): string => (head.length > LONGEST ? `${head.slice(0, LONGEST)}…` : head);

/** What was wrong and what to do next. */
export const refusalWords = (language: Language, refusal: Refusal): string =>
  MESSAGES[language].refusals[refusal.code](refusal as unknown as Readonly<Record<string, string | number>>);
