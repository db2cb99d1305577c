// The four ways in, one line each.
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../../page';
import { Button } from '../../parts/Button';

export const WAYS = ['read', 'paste', 'form', 'sample'] as const;
export type Way = (typeof WAYS)[number];

interface Props {
  readonly onWay: (way: Way) => void;
  /** The way that is under way: no other can be taken meanwhile. */
  readonly busy: Way | undefined;
  /** The way that leads on; none where there is another next step. */
  readonly primary: Way | undefined;
  /** The way that was left and takes the focus again. */
  readonly left: Way | undefined;
}

export function Ways({ onWay, busy, primary, left }: Props) {
  const { ways, hints } = usePage().words.sidebar.start;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (left) list.current?.querySelectorAll('button')[WAYS.indexOf(left)]?.focus();
  }, [left]);
  return (
    <ul class="plain ways" ref={list}>
      {WAYS.map(way => (
        <li key={way}>
          <Button
            kind={way === primary ? 'primary' : 'plain'}
            busy={busy === way}
            disabled={busy !== undefined}
            onPress={() => onWay(way)}
          >
            {ways[way]}
          </Button>
          <p class="muted">{hints[way]}</p>
        </li>
      ))}
    </ul>
  );
}
