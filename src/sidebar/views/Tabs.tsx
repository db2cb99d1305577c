// The view "tabs".
import { usePage } from '../page';
import { Title } from '../parts/Frame';

export function Tabs() {
  const { words } = usePage();
  return <Title>{words.sidebar.tabs.title}</Title>;
}
