// The view "help".
import { usePage } from '../page';
import { Title } from '../parts/Frame';

export function Help() {
  const { words } = usePage();
  return <Title>{words.sidebar.help.title}</Title>;
}
