// The second view: what was recognised, how much of it, and every doubt, each with what to do about it.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../page/parts/Button';
import type { Reading } from '../../wire/reading';
import { officeOf } from '../office';
import { usePage } from '../page';
import { Title } from '../parts/Frame';
import { NoTable } from '../parts/NoTable';
import type { Reread } from '../reread';
import { Counts } from './check/Counts';
import { mustChooseColumn } from './check/columnChoice';
import { Findings } from './check/Findings';
import { Recognised } from './check/Recognised';
import { Summary } from './check/Summary';

export function Check() {
  const { words, reading } = usePage();
  const { title } = words.sidebar.check;
  return reading ? <Checked reading={reading} /> : <NoTable title={title} />;
}

function Checked({ reading }: { reading: Reading }) {
  const { words, reread, go } = usePage();
  const { check } = words.sidebar;
  const [isAskedAbove, setAskedAbove] = useState(false);
  useEffect(() => setAskedAbove(false), [reading]);
  /** The same, with a note of the place where it is asked for. */
  const from = (above: boolean): Reread => ({
    ...reread,
    request: change => {
      setAskedAbove(above);
      reread.request(change);
    },
  });
  const { assessment } = officeOf(reading);
  return (
    <>
      <Title>{check.title}</Title>
      <Recognised reading={reading} reread={from(true)} tellsStatus={isAskedAbove} />
      <Counts assessment={assessment} />
      <Summary reading={reading} assessment={assessment} />
      <Button kind="primary" disabled={mustChooseColumn(reading)} onPress={() => go('result')}>
        {check.toResult}
      </Button>
      <Findings reading={reading} reread={from(false)} tellsStatus={!isAskedAbove} />
    </>
  );
}
