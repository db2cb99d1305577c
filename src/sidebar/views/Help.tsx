// The view "help": the way through the product in numbered steps, the functions in cells, what is asked for and why.

import { Button } from '../../page/parts/Button';
import { usePage } from '../page';
import { Title } from '../parts/Frame';
import { Functions } from './help/Functions';

export function Help() {
  const { words, opened, reading, go } = usePage();
  const { help } = words.sidebar;
  return (
    <>
      <Title>{help.title}</Title>
      <h2>{help.stepsHeading}</h2>
      <ol>
        {help.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button kind="primary" onPress={() => go(reading ? 'result' : 'start')}>
        {reading ? help.toResult : help.toStart}
      </Button>
      <h2>{help.functionsHeading}</h2>
      <Functions />
      <h2>{help.permissionsHeading}</h2>
      <ul>
        <li>
          <code>spreadsheets.currentonly</code>: {help.permissions.currentOnly}
        </li>
        <li>
          <code>script.container.ui</code>: {help.permissions.containerUi}
        </li>
      </ul>
      <h2>{help.privacyHeading}</h2>
      <p>{help.privacy}</p>
      <p class="muted">{help.version({ version: opened.version })}</p>
    </>
  );
}
