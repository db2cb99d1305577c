// How far the next grade is, and what may be lost before this one is gone.
import type { Assessment } from '../../../domain/analysis/assessment';
import { gradeDistance } from '../../../domain/analysis/gradeDistance';
import { points2 } from '../../../domain/scoring/round';
import { usePage } from '../../page';

export function Distance({ assessment }: { assessment: Assessment }) {
  const { result } = usePage().words.sidebar;
  const distance = gradeDistance(assessment);
  if (!distance) return null;
  const { grade, next, losing } = distance;
  return (
    <ul class="distance">
      {!next && <li>{result.best({ grade })}</li>}
      {next && next.total > 0 && (
        <li>
          <b>{result.toNext({ points: points2(next.total), grade: next.grade })}</b>
        </li>
      )}
      {next && next.total === 0 && <li>{result.totalSuffices({ grade: next.grade })}</li>}
      {next?.instruments.map(({ id, points }) => (
        <li key={id}>
          <b>{result.floorToNext({ id, points: points2(points), grade: next.grade })}</b>
        </li>
      ))}
      {losing && (
        <li>{result.toLose({ points: points2(losing.total.points), grade, lower: losing.total.grade })}</li>
      )}
      {losing?.instruments.map(({ id, points, grade: lower }) => (
        <li key={id}>{result.floorToLose({ id, points: points2(points), grade, lower })}</li>
      ))}
    </ul>
  );
}
