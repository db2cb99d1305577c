// The second view: what was recognised, how much of it, and every doubt, each with what to do about it.
import type { Reading } from '../../wire/reading';
import { officeOf } from '../office';
import { usePage } from '../page';
import { Button } from '../parts/Button';
import { Title } from '../parts/Frame';
import { NoTable } from '../parts/NoTable';
import { Counts } from './check/Counts';
import { mustChooseColumn } from './check/columnChoice';
import { Findings } from './check/Findings';
import { Recognised } from './check/Recognised';
import { Summary } from './check/Summary';
import { useReread } from './check/useReread';

export function Check() {
  const { words, reading } = usePage();
  const { title } = words.sidebar.check;
  return reading ? <Checked reading={reading} /> : <NoTable title={title} />;
}

function Checked({ reading }: { reading: Reading }) {
  const { words, go } = usePage();
  const { check } = words.sidebar;
  const reread = useReread(reading);
  const { assessment } = officeOf(reading);
  return (
    <>
      <Title>{check.title}</Title>
      <Recognised reading={reading} reread={reread} />
      <Counts assessment={assessment} />
      <Summary reading={reading} assessment={assessment} />
      <Button kind="primary" disabled={mustChooseColumn(reading)} onPress={() => go('result')}>
        {check.toResult}
      </Button>
      <Findings reading={reading} reread={reread} />
    </>
  );
}
