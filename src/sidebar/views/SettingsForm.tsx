// The view "settings".
import { usePage } from '../page';
import { Title } from '../parts/Frame';

export function SettingsForm() {
  const { words } = usePage();
  return <Title>{words.sidebar.settings.title}</Title>;
}
