// Narrows a long list to one instrument.
import { usePage } from '../../page';
import type { Repair } from './repairs';

interface Props {
  readonly repairs: readonly Repair[];
  /** Id of the instrument; '' for all. */
  readonly value: string;
  readonly onValue: (id: string) => void;
}

export function ChooseInstrument({ repairs, value, onValue }: Props) {
  const { repair } = usePage().words.sidebar;
  const counts = new Map<string, number>();
  for (const { instrument } of repairs)
    if (instrument) counts.set(instrument.id, (counts.get(instrument.id) ?? 0) + 1);
  return (
    <label class="field">
      <span>{repair.instrument}</span>
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        <option value="">{repair.choice({ name: repair.all, count: repairs.length })}</option>
        {[...counts].map(([id, count]) => (
          <option key={id} value={id}>
            {repair.choice({ name: id, count })}
          </option>
        ))}
      </select>
    </label>
  );
}
