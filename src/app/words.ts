// How an analysis, and why there was none, is told in words in the menu's messages.
import { points2 } from '../domain/scoring/round';
import { MESSAGES } from '../text/messages';
import { th } from '../text/th';
import type { Refusal } from '../wire/refusal';
import type { Language } from '../wire/settings';
import type { AnalysisResult } from './analysisResult';
import { lineWords } from './lineWords';
import { refusedWords } from './refused';
import { unclearIn } from './unclear';

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
    takesOver,
    beside,
    headless,
    kept,
    told,
    refused,
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
    ...(planRows === undefined ? [] : [finished.plan({ count: planRows })]),
    ...(takesOver ? [finished.takesOver({ year: result.year })] : []),
    ...(beside ? [finished.beside({ year: result.year, ...beside })] : []),
    ...headless.map(finished.headless),
    ...refusedWords(language, refused),
    ...kept.map(tab => finished.kept({ tab })),
    ...unclearWords(language, told),
    ...told.flatMap(({ kind, rewritten }) =>
      rewritten > 0 ? [finished.rewritten({ tab: th.tabs.names[kind], count: rewritten })] : [],
    ),
    ...(result.unchanged ? [finished.unchanged] : []),
    finished.source({ tab: sourceName, lines: lineWords(finished.line, scoreLines) }),
    finished.year({ year: result.year }),
  ];
}

/** Which tabs were not written, because of which rows. */
export const unclearWords = (language: Language, told: AnalysisResult['told']): readonly string[] =>
  told.flatMap(one => unclearIn(one) ?? []).map(refusal => refusalWords(language, refusal));

/** What was wrong and what to do next. */
export const refusalWords = (language: Language, refusal: Refusal): string =>
  MESSAGES[language].refusals[refusal.code](refusal as unknown as Readonly<Record<string, string | number>>);
