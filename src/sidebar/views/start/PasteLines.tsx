// How each line of pasted text was read: a sign and a word before its text.
import { points2 } from '../../../domain/scoring/round';
import { usePage } from '../../page';
import { LongList } from '../../parts/LongList';
import { LongText } from '../../parts/LongText';
import { foldLines, type Line, type ShownLine } from './folded';

const STEP = 100;

const SIGNS = {
  row: '✓',
  continues: '↳',
  heading: '·',
  title: '·',
  doubt: '?',
} as const;

export function PasteLines({ lines }: { lines: readonly Line[] }) {
  const { paste } = usePage().words.sidebar.start;
  return (
    <LongList items={foldLines(lines)} step={STEP} more={count => paste.more({ count })}>
      {shown =>
        shown.kind === 'line' ? (
          <ReadLine line={shown.line} />
        ) : (
          <details class="muted">
            <summary>{paste.skipped({ count: shown.count })}</summary>
            {shown.texts.map((text, index) => (
              <p key={index}>
                <LongText>{text}</LongText>
              </p>
            ))}
          </details>
        )
      }
    </LongList>
  );
}

function ReadLine({ line: { as, id, points, text } }: { line: ShownLine }) {
  const { paste } = usePage().words.sidebar.start;
  const score = points === null ? paste.noPoints : paste.points({ points: points2(points) });
  return (
    <div class={`line ${as}`}>
      <p>
        <span aria-hidden="true">{SIGNS[as]}</span> {as === 'row' ? `${id}: ${score}` : paste.as[as]}
      </p>
      <p class="muted">
        <LongText>{text}</LongText>
      </p>
    </div>
  );
}
