// A button that writes the suggestions of many cells, and its question, which names every cell and value first.

import { Button } from '../../../page/parts/Button';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { LongList } from '../../parts/LongList';
import { Question } from '../../parts/Question';
import type { Asking } from './asking';
import type { Proposals } from './proposals';
import { proposalWords } from './proposalWords';
import { aboutMany } from './questions';

const STEP = 20;

interface Props {
  readonly label: string;
  readonly proposals: Proposals;
  /** The code of the findings, where they are all of one. */
  readonly code?: string;
  readonly asking: Asking;
}

export function WriteMany({ label, proposals, code, asking }: Props) {
  const { clear, unclear } = proposals;
  const name = aboutMany(proposals, code);
  const { words } = usePage();
  const { ask } = words.sidebar.check;
  const { repairs } = asking;
  return (
    <>
      <Button onPress={() => asking.ask(name)}>{label}</Button>
      {asking.asked === name && (
        <Question
          question={ask.many({ count: clear.length })}
          yes={ask.write}
          busy={asking.busy}
          onYes={() => repairs.apply(clear, name)}
          onNo={() => asking.ask(undefined)}
        >
          <LongList items={clear} step={STEP} more={count => ask.more({ count })}>
            {proposal => proposalWords(ask.line, ask.empty, proposal)}
          </LongList>
          {unclear > 0 && <p>{ask.left({ count: unclear })}</p>}
          <p class="muted">{ask.way}</p>
          <CallStatus call={repairs.applying} />
        </Question>
      )}
    </>
  );
}
