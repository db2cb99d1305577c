// A view that has nothing to show before a table was read.

import { Button } from '../../page/parts/Button';
import { usePage } from '../page';
import { Title } from './Frame';

export function NoTable({ title }: { title: string }) {
  const { words, go } = usePage();
  const { noTable, start } = words.sidebar.tabs;
  return (
    <>
      <Title>{title}</Title>
      <p>{noTable}</p>
      <Button kind="primary" onPress={() => go('start')}>
        {start}
      </Button>
    </>
  );
}
