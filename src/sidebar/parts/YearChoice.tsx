// The fiscal year, chosen by the user, with how sure the product is of that year's rules and what exactly is not sure.
import type { Words } from '../../text/words';
import { usePage } from '../page';

interface Uncertain {
  readonly about: string;
  readonly items: readonly string[];
}

interface Props {
  /** Nothing until one is chosen. */
  readonly year: number | undefined;
  readonly onYear: (year: number) => void;
}

export function YearChoice({ year, onYear }: Props) {
  const { words, opened } = usePage();
  const { label, choose } = words.sidebar.start.year;
  const known = opened.years.find(one => one.year === year);
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <select
          value={year ?? ''}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') onYear(Number(currentTarget.value));
          }}
        >
          {!known && <option value="">{choose}</option>}
          {opened.years.map(one => (
            <option key={one.year} value={one.year}>
              {one.year}
            </option>
          ))}
        </select>
      </label>
      {known && <Confidence uncertain={known.uncertain} />}
    </>
  );
}

function Confidence({ uncertain }: { uncertain: readonly Uncertain[] }) {
  const { words } = usePage();
  const { certain, details } = words.sidebar.start.year;
  if (uncertain.length === 0) return <p class="sure">✓ {certain}</p>;
  return (
    <details class="unsure">
      <summary>! {words.uncertain.title}</summary>
      <p>{details}</p>
      <ul>
        {uncertain.map(one => (
          <li key={one.about}>{uncertaintyWords(words, one)}</li>
        ))}
      </ul>
    </details>
  );
}

/** How many items are named before the rest are counted. */
const NAMED = 5;

/** One thing that is not sure, in words; one that the page does not know is shown by its code. */
export function uncertaintyWords({ uncertain }: Words, { about, items }: Uncertain): string {
  const named = items.slice(0, NAMED);
  const params = { count: items.length, named: named.join(', '), more: items.length - named.length };
  const known = (['weights', 'structure', 'grades', 'names'] as const).find(name => name === about);
  return known ? uncertain[known](params) : about;
}
