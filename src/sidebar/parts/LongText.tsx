// A text that may be a sentence or a whole page: what is too long to be read at once is folded.
import { usePage } from '../page';

/** More letters than this fill the frame. */
const LONGEST = 240;
/** What still shows of a folded text. */
const BEGINNING = 120;

export function LongText({ children }: { children: string }) {
  const { words } = usePage();
  if (children.length <= LONGEST) return <>{children}</>;
  return (
    <details class="long">
      <summary>
        {children.slice(0, BEGINNING)}… <span class="unfold">{words.sidebar.check.readAll}</span>
      </summary>
      …{children.slice(BEGINNING)}
    </details>
  );
}
