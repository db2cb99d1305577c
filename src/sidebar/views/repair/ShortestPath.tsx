// The fewest repairs to a better grade, and one press to try them.
import { useMemo } from 'preact/hooks';
import { gradePath } from '../../../domain/analysis/gradePath';
import { Button } from '../../../page/parts/Button';
import type { Reading } from '../../../wire/reading';
import { officeOf } from '../../office';
import { usePage } from '../../page';

/** More than these would fill the frame with their names. */
const NAMED = 3;

interface Props {
  readonly reading: Reading;
  readonly onTry: (ids: readonly string[]) => void;
}

export function ShortestPath({ reading, onTry }: Props) {
  const { repair } = usePage().words.sidebar;
  const path = useMemo(() => gradePath(reading.framework, officeOf(reading).entered), [reading]);
  if (!path) return null;
  const ids = path.steps.map(({ at }) => at.node.id);
  const named = path.steps.map(({ at: { node } }) =>
    path.steps.length > NAMED ? node.id : `${node.id} ${node.name}`,
  );
  return (
    <div class="notice info">
      <p>
        <strong>{repair.path({ grade: path.grade, count: ids.length })}</strong>
      </p>
      <p>{repair.pathItems({ items: named.join(', ') })}</p>
      <Button onPress={() => onTry(ids)}>{repair.takePath}</Button>
    </div>
  );
}
