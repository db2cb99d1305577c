// The total, its grade and whether the office passes; a provisional total says so and what it lacks.
import type { Assessment } from '../../../domain/analysis/assessment';
import { knownPercent } from '../../../domain/analysis/knownPercent';
import { missingBelow } from '../../../domain/analysis/missing';
import { points2 } from '../../../domain/scoring/round';
import { Button } from '../../../page/parts/Button';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';

/** How many of the missing are named before the rest are counted. */
const NAMED = 5;

export function Headline({ reading, assessment }: { reading: Reading; assessment: Assessment }) {
  const { words, go } = usePage();
  const { result, tabs } = words.sidebar;
  const { total, grade, passed, framework } = assessment;
  const points = (
    <p class="headline">
      <strong>{points2(total.score ?? 0)}</strong> {result.points}
    </p>
  );
  if (total.state !== 'complete') {
    const missing = missingBelow(assessment, framework.root.id, {
      refused: new Set(reading.refused),
      places: new Map(Object.entries(reading.places)),
    });
    const named = missing.slice(0, NAMED).map(({ id }) => id);
    const more = missing.length - named.length;
    return (
      <>
        {points}
        <div class="notice">
          <p>
            <strong>{result.provisional({ known: knownPercent(total) })}</strong>
          </p>
          <p>{result.noGrade}</p>
          <p>{words.findings.missingItems({ named: named.join(', '), more })}</p>
          <Button onPress={() => go('check')}>{tabs.check}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      {points}
      <p class="grade">
        {grade !== undefined && <strong>{result.grade({ grade })}</strong>}{' '}
        <span class={passed ? 'verdict passed' : 'verdict below'}>
          {passed ? `✓ ${words.pass.yes}` : `▼ ${words.pass.no}`}
        </span>{' '}
        <span class="muted">{result.passMark({ mark: points2(framework.passMark) })}</span>
      </p>
    </>
  );
}
