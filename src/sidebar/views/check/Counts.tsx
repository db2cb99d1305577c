// How many items of each instrument were read.
import type { Assessment } from '../../../domain/analysis/assessment';
import { usePage } from '../../page';
import { type Count, countsOf } from './coverage';

const SIGNS: Readonly<Record<Count['state'], string>> = {
  complete: '✓',
  partial: '!',
  empty: '!',
  excluded: '–',
};

export function Counts({ assessment }: { assessment: Assessment }) {
  const { counts } = usePage().words.sidebar.check;
  return (
    <table class="counts">
      <caption>{counts.title}</caption>
      <thead>
        <tr>
          <th scope="col">{counts.instrument}</th>
          <th scope="col">{counts.read}</th>
        </tr>
      </thead>
      <tbody>
        {countsOf(assessment).map(count => (
          <tr key={count.instrument.id}>
            <th scope="row">{count.instrument.id}</th>
            <td class={count.state}>
              <span aria-hidden="true">{SIGNS[count.state]}</span> {counts.states[count.state]}
              <Details count={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Details({ count: { instrument, of, count, scored, excluded, entered } }: { count: Count }) {
  const { counts } = usePage().words.sidebar.check;
  const isWhole = entered.includes(instrument.id);
  return (
    <>
      {count > 0 && (scored > 0 || entered.length === 0) && <div>{counts[of]({ scored, count })}</div>}
      {entered.length > 0 && (
        <div>{isWhole ? counts.whole : counts.entered({ names: entered.join(', ') })}</div>
      )}
      {excluded > 0 && <div>{counts.excluded({ count: excluded })}</div>}
    </>
  );
}
