// The four ways in, one line each.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../page/parts/Button';
import { usePage } from '../../page';
import { WAYS, type Way } from './draft';

/** They are opened before anything is done. */
const PANELS: readonly Way[] = ['paste', 'form'];

interface Props {
  readonly onWay: (way: Way) => void;
  /** The way that is under way: no other can be taken meanwhile, and it only where it has a panel of its own. */
  readonly busy: Way | undefined;
  /** The way that leads on; none where there is another next step. */
  readonly primary: Way | undefined;
  /** The way that was taken last: it takes the focus that its panel had. */
  readonly left: Way | undefined;
}

export function Ways({ onWay, busy, primary, left }: Props) {
  const { ways, hints } = usePage().words.sidebar.start;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (left && document.activeElement === document.body)
      list.current?.querySelectorAll('button')[WAYS.indexOf(left)]?.focus();
  }, []);
  return (
    <ul class="plain ways" ref={list}>
      {WAYS.map(way => (
        <li key={way}>
          <Button
            kind={way === primary ? 'primary' : 'plain'}
            busy={busy === way && !PANELS.includes(way)}
            disabled={busy !== undefined && busy !== way}
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
