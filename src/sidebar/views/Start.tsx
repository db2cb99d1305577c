// The view "start".
import { usePage } from '../page';
import { Title } from '../parts/Frame';

export function Start() {
  const { words } = usePage();
  return <Title>{words.sidebar.start.title}</Title>;
}
