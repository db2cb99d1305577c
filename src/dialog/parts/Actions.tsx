// What to do with the document, always in sight: download, print; and how far that and saving are.
import { Button } from '../../page/parts/Button';
import { useDesk } from '../desk';
import { Made } from './Made';
import { SaveStatus } from './SaveStatus';

export function Actions() {
  const { words, tree, deeds } = useDesk();
  const { documents } = words;
  const isMaking = deeds.busy === 'word' || deeds.busy === 'picture';
  return (
    <footer class="deeds">
      <Made />
      <SaveStatus />
      <div class="actions">
        <Button busy={deeds.busy === 'print'} onPress={() => deeds.ask('print')}>
          {documents.print}
        </Button>
        <Button kind="primary" busy={isMaking} onPress={() => deeds.ask(tree ? 'word' : 'picture')}>
          {tree ? documents.word : documents.picture}
        </Button>
      </div>
    </footer>
  );
}
