// One thing to repair: what it has, what it gives back, and a way to try another score. It is drawn again only when
// something of its own changes.
import { useMemo } from 'preact/hooks';
import { points2 } from '../../../domain/scoring/round';
import { Button } from '../../../page/parts/Button';
import type { Words } from '../../../text/wordsOf';
import { PointsSlider } from './PointsSlider';
import type { Repair } from './repairs';

interface Props {
  readonly repair: Repair;
  /** What is tried; undefined for the score of the sheet. */
  readonly points: number | undefined;
  readonly marked: boolean;
  /** The total will be another one when all scores are there. */
  readonly isProvisional: boolean;
  readonly words: Words;
  readonly onPoints: (id: string, points: number | undefined) => void;
  /** Marks are being changed: no other change is taken. */
  readonly isMarking: boolean;
  readonly onUnmark: (id: string) => void;
}

export function RepairRow(props: Props) {
  const { repair, points, marked, isProvisional, words, isMarking, onPoints, onUnmark } = props;
  return useMemo(() => {
    const { at, points: gain, total, comment } = repair;
    const { node, score = 0 } = at;
    const said = words.sidebar.repair;
    const gives = isProvisional ? said.givesWhole : said.gives;
    const name = (
      <>
        <b>{node.id}</b> {node.name}
      </>
    );
    return (
      <div class={points === undefined ? 'repair' : 'repair tried'}>
        {node.allOrNothing ? (
          <label class="tick">
            <input
              type="checkbox"
              checked={points !== undefined}
              onChange={({ currentTarget }) => onPoints(node.id, currentTarget.checked ? 100 : undefined)}
            />
            <span>{name}</span>
          </label>
        ) : (
          <PointsSlider node={node} score={score} points={points} words={words} onPoints={onPoints}>
            {name}
          </PointsSlider>
        )}
        <p class="facts">
          {said.has({ points: points2(score) })} · <b>{gives({ points: points2(gain) })}</b>
          {total !== undefined && <span class="muted"> · {said.running({ total: points2(total) })}</span>}
        </p>
        {marked && (
          <p class="facts">
            <span class="badge">✓ {said.inPlan}</span>{' '}
            <Button
              kind="link"
              label={said.takeOutOf({ id: node.id })}
              busy={isMarking}
              onPress={() => onUnmark(node.id)}
            >
              {said.takeOut}
            </Button>
          </p>
        )}
        {comment !== '' && (
          <details>
            <summary>{said.comment}</summary>
            <p class="comment">{comment}</p>
          </details>
        )}
      </div>
    );
  }, [repair, points, marked, isProvisional, words, marked && isMarking, onPoints, onUnmark]);
}
