// The view "result".
import { usePage } from '../page';
import { Title } from '../parts/Frame';

export function Result() {
  const { words } = usePage();
  return <Title>{words.sidebar.result.title}</Title>;
}
