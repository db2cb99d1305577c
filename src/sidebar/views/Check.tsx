// The view "check".
import { usePage } from '../page';
import { Title } from '../parts/Frame';

export function Check() {
  const { words } = usePage();
  return <Title>{words.sidebar.check.title}</Title>;
}
