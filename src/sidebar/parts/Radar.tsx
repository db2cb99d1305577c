// Scores around a centre with a ring at the cut-off. The same numbers stand as text in a table beside it.
import { useId } from 'preact/hooks';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { ringPath, scorePath, spotOn } from './radarGeometry';
import { verdictOf } from './verdict';

/** Fewer axes make no shape. */
const LEAST_AXES = 3;
const GRID = [0.5, 1];
/** Where the names of the axes stand. */
const LABEL = 1.14;

interface Props {
  readonly title: string;
  /** Those that are not complete are named but have no point. */
  readonly nodes: readonly NodeScore[];
  /** Points 0–100. */
  readonly cutoff: number;
}

export function Radar({ title, nodes, cutoff }: Props) {
  const id = useId();
  const axes = nodes.length;
  if (axes < LEAST_AXES) return null;
  const shares = nodes.map(({ state, score }) =>
    state === 'complete' && score !== undefined ? score / 100 : undefined,
  );
  return (
    <svg class="radar" viewBox="-130 -128 260 256" role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {GRID.map(share => (
        <path key={share} class="grid" d={ringPath(axes, share)} />
      ))}
      {nodes.map(({ node }, axis) => {
        const { x, y } = spotOn(axis, axes, 1);
        return <line key={node.id} class="grid" x2={x} y2={y} />;
      })}
      <path class="cutoff" d={ringPath(axes, cutoff / 100)} />
      <path class="scores" d={scorePath(shares)} />
      {nodes.map((at, axis) => {
        const share = shares[axis];
        if (share === undefined) return null;
        const { x, y } = spotOn(axis, axes, share);
        return <circle key={at.node.id} class={verdictOf(at, cutoff)} cx={x} cy={y} r="4" />;
      })}
      {nodes.map((at, axis) => {
        const { x, y } = spotOn(axis, axes, LABEL);
        return (
          <text key={at.node.id} x={x} y={y} dy="0.35em" text-anchor="middle">
            {at.node.id}
            {shares[axis] === undefined ? ' –' : verdictOf(at, cutoff) === 'below' ? ' ▼' : ''}
          </text>
        );
      })}
    </svg>
  );
}
