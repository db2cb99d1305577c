// Where things stand in a radar of radius 100 around the origin: the first axis points up, the others follow clockwise.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** @param share 0 at the centre, 1 at the rim; beyond it for labels */
export function spotOn(axis: number, axes: number, share: number): Spot {
  const angle = (2 * Math.PI * axis) / axes;
  return { x: short(100 * share * Math.sin(angle)), y: short(-100 * share * Math.cos(angle)) };
}

/** The closed line of one share on every axis. */
export const ringPath = (axes: number, share: number): string =>
  scorePath(Array.from({ length: axes }, () => share));

/** The line through the shares that are known; it is open where one is not. */
export function scorePath(shares: readonly (number | undefined)[]): string {
  const axes = shares.length;
  const spots = shares.map((share, axis) => (share === undefined ? undefined : spotOn(axis, axes, share)));
  if (spots.every(spot => spot !== undefined)) return `M${spots.map(pair).join('L')}Z`;
  return spots
    .map((spot, axis) => {
      const next = spots[(axis + 1) % axes];
      return spot && next ? `M${pair(spot)}L${pair(next)}` : '';
    })
    .join('');
}

const pair = ({ x, y }: Spot): string => `${x},${y}`;
/** Two decimals suffice for any screen; −0 is 0. */
const short = (value: number): number => Math.round(value * 100) / 100 + 0;
