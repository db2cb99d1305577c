// A score that is moved by a slider or typed as a number.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FrameworkNode } from '../../../domain/framework/node';
import { points2, round2 } from '../../../domain/scoring/round';
import type { Words } from '../../../text/wordsOf';
import { typedPoints } from './typedPoints';

/** What an arrow key moves: the slider's own step, a hundredth, would take hours. */
const ARROWS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

interface Props {
  readonly node: FrameworkNode;
  /** The score of the sheet. */
  readonly score: number;
  readonly points: number | undefined;
  readonly words: Words;
  readonly onPoints: (id: string, points: number | undefined) => void;
  /** What the slider is for. */
  readonly children: ComponentChildren;
}

export function PointsSlider({ node, score, points, words, onPoints, children }: Props) {
  const { repair } = words.sidebar;
  const id = useId();
  /** What is being typed, which may not be a number yet. */
  const [draft, setDraft] = useState<string>();
  const present = points ?? round2(score);
  const isFaulty = draft !== undefined && typedPoints(draft) === undefined;
  const move = (to: number): void => onPoints(node.id, to === round2(score) ? undefined : to);
  const slide = (to: number): void => {
    setDraft(undefined);
    move(round2(to));
  };
  return (
    <>
      <label for={id}>{children}</label>
      <div class="slider">
        <input
          id={id}
          type="range"
          min="0"
          max="100"
          step="0.01"
          value={present}
          aria-valuetext={repair.valueText({ points: points2(present) })}
          onInput={({ currentTarget }) => slide(Number(currentTarget.value))}
          onKeyDown={event => {
            const step = ARROWS[event.key];
            if (step === undefined) return;
            event.preventDefault();
            slide(Math.min(100, Math.max(0, present + step)));
          }}
        />
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={repair.exactly({ id: node.id })}
          aria-invalid={isFaulty ? 'true' : undefined}
          aria-describedby={isFaulty ? `${id}-fault` : undefined}
          value={draft ?? points2(present)}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
            const typed = typedPoints(currentTarget.value);
            if (typed !== undefined) move(typed);
          }}
          onBlur={() => {
            // What is no number stays, so that it can be mended.
            if (!isFaulty) setDraft(undefined);
          }}
        />
      </div>
      {isFaulty && (
        <p id={`${id}-fault`} class="fault">
          {repair.fault}
        </p>
      )}
    </>
  );
}
