// One finding: where, what, and what can be done about it.
import { addressOf } from '../../../domain/intake/address';
import { Button } from '../../../page/parts/Button';
import { useCall } from '../../../page/useCall';
import type { Words } from '../../../text/wordsOf';
import type { ReadFinding, Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { LongText } from '../../parts/LongText';
import type { Asking } from './asking';
import { type Proposals, proposalsOf } from './proposals';
import { Suggestion } from './Suggestion';
import { WriteMany } from './WriteMany';

interface Props {
  readonly finding: ReadFinding;
  readonly reading: Reading;
  /** The first one of its kind that suggests something offers to repair all of that kind. */
  readonly isFirst: boolean;
  readonly asking: Asking;
}

export function FindingLine({ finding, reading, isFirst, asking }: Props) {
  const { words } = usePage();
  const { check } = words.sidebar;
  const select = useCall('selectCell');
  const { place, code, suggestions, subject } = finding;
  const cell = place && addressOf(place.row, place.column);
  const sentence = findingWords(words, finding);
  const isNamed = subject === '' || subject === reading.framework.root.id || sentence.includes(subject);
  const same: Proposals | undefined = isFirst ? proposalsOf(reading.findings, code) : undefined;
  return (
    <div class="finding">
      <p>
        {place && cell ? (
          <Button
            kind="link"
            label={check.goTo({ cell })}
            busy={select.isBusy}
            onPress={() => void select.run({ tab: reading.tab.id, ...place })}
          >
            {cell}
          </Button>
        ) : (
          <span class="muted">{check.wholeTable}</span>
        )}{' '}
        {!isNamed && <LongText>{subject}</LongText>}
      </p>
      <CallStatus call={select} />
      <div>
        <LongText>{sentence}</LongText>
      </div>
      {place && suggestions.length > 0 && <Suggestion finding={finding} place={place} asking={asking} />}
      {same && same.clear.length > 1 && (
        <WriteMany
          label={check.useSame({ count: same.clear.length })}
          proposals={same}
          code={code}
          asking={asking}
        />
      )}
    </div>
  );
}

/** What was found, in words; a kind that the page does not know is shown by its code. */
function findingWords({ findings }: Words, { code, params }: ReadFinding): string {
  const known = Object.keys(findings).find(name => name === code) as keyof typeof findings | undefined;
  return known ? findings[known](params) : code;
}
