// How an analysis is told in words, in the menu's message and in the sidebar.
import { points2 } from '../domain/scoring/round';
import { th } from '../text/th';
import type { AnalysisResult } from './analysisResult';

/** What came out, a sentence a line. */
export function resultWords(result: AnalysisResult): readonly string[] {
  const { finished } = th.run;
  const { total, grade, passed, coverage, errors, warnings, planRows, kept, checkTab, sourceName } = result;
  return [
    ...(result.usedLastSource ? [finished.source({ tab: sourceName })] : []),
    total === undefined
      ? finished.incomplete({ coverage })
      : finished.total({
          total: points2(total),
          grade: grade ?? '–',
          pass: passed ? th.pass.yes : th.pass.no,
        }),
    errors + warnings === 0 ? finished.clean : finished.findings({ errors, warnings, tab: checkTab }),
    finished.plan({ count: planRows }),
    ...kept.map(tab => finished.kept({ tab })),
    ...(result.unchanged ? [finished.unchanged] : []),
    finished.year({ year: result.year }),
  ];
}
