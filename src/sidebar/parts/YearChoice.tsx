// The fiscal year, chosen by the user, with how sure the product is of that year's rules and what exactly is not sure.
import { usePage } from '../page';
import { Unconfirmed } from './Unconfirmed';

interface Props {
  /** Nothing until one is chosen. */
  readonly year: number | undefined;
  readonly onYear: (year: number) => void;
}

export function YearChoice({ year, onYear }: Props) {
  const { words, opened } = usePage();
  const { label, choose, certain } = words.sidebar.start.year;
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
      {known?.uncertain.length === 0 && <p class="sure">✓ {certain}</p>}
      {known && known.uncertain.length > 0 && <Unconfirmed uncertain={known.uncertain} />}
    </>
  );
}
