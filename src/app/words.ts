// How an analysis, and why there was none, is told in words in the menu's messages.
import { points2 } from '../domain/scoring/round';
import { MESSAGES } from '../text/messages';
import type { Refusal } from '../wire/refusal';
import type { Language } from '../wire/settings';
import type { AnalysisResult } from './analysisResult';
import { lineWords } from './lineWords';

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

/** What was wrong and what to do next. */
export const refusalWords = (language: Language, refusal: Refusal): string =>
  MESSAGES[language].refusals[refusal.code](refusal as unknown as Readonly<Record<string, string | number>>);
