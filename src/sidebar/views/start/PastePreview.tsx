// What pasted text holds, shown before anything is written: counts, every line, and the year.
import { useEffect, useRef } from 'preact/hooks';
import type { PastedReading } from '../../../wire/pasted';
import { usePage } from '../../page';
import { YearChoice } from '../../parts/YearChoice';
import { PasteLines } from './PasteLines';

interface Props {
  readonly reading: PastedReading;
  readonly onYear: (year: number) => void;
  /** It was just asked for, so a reader goes on here. */
  readonly takesFocus: boolean;
}

export function PastePreview({ reading, onYear, takesFocus }: Props) {
  const { words } = usePage();
  const { paste } = words.sidebar.start;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { lines, year, readBy, rows, scored } = reading;
  const doubts = lines.filter(({ as }) => as === 'doubt').length;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {paste.result}
      </h3>
      {year === null && <p class="notice">{paste.readBy({ year: readBy })}</p>}
      <p role="status">{rows > 0 ? `✓ ${paste.rows({ rows, scored })}` : words.refusals.nothingPasted()}</p>
      {doubts > 0 && <p class="notice">{paste.doubts({ count: doubts })}</p>}
      <h4 id="lines">{paste.lines}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="scroll" aria-labelledby="lines" tabIndex={0}>
        <PasteLines lines={lines} />
      </section>
      <YearChoice year={year ?? undefined} onYear={onYear} />
      <YearNamed reading={reading} />
    </>
  );
}

/** Which years the text names: only one that is also used needs no second look. */
function YearNamed({ reading: { year, years, unknownYears } }: { reading: PastedReading }) {
  const { paste } = usePage().words.sidebar.start;
  const [named] = years;
  if (unknownYears.length > 0)
    return <p class="notice">{paste.yearUnknown({ years: unknownYears.join(', ') })}</p>;
  if (named === undefined) return <p class="notice">{paste.yearNotNamed}</p>;
  if (years.length > 1) return <p class="notice">{paste.yearsNamed({ years: years.join(', ') })}</p>;
  return <p class={named === year ? 'muted' : 'notice'}>{paste.yearNamed({ year: named })}</p>;
}
