// The view "repair".
import { usePage } from '../page';
import { Title } from '../parts/Frame';

export function Repair() {
  const { words } = usePage();
  return <Title>{words.sidebar.repair.title}</Title>;
}
