// What the chosen document lacks, each with the button that leads to where it is mended, or mends it.
import { Button } from '../../page/parts/Button';
import { useDesk } from '../desk';
import { LACK_KINDS } from '../lackKinds';
import type { Lack } from '../lacks';
import { remediesOf } from '../remedies';
import { RemedyStatus } from './RemedyStatus';

export function Lacks({ lacks }: { readonly lacks: readonly Lack[] }) {
  const desk = useDesk();
  const { words, mending, leaving } = desk;
  const ways = remediesOf(desk);
  return (
    <div class="lacking">
      {lacks.length > 0 && (
        <ul class="notice lacks">
          {lacks.map(({ code, params }) => {
            const { remedy } = LACK_KINDS[code];
            const way = remedy && ways[remedy];
            return (
              <li key={code}>
                {words.documents.lacks[code](params)}{' '}
                {way && (
                  <Button kind="link" busy={mending.isBusy || leaving.isBusy} onPress={way.go}>
                    {way.label}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <RemedyStatus />
    </div>
  );
}
