// The functions in cells, each with an example and, where it works on the table that was read, a button that writes it
// into the selected cell.
import { useState } from 'preact/hooks';
import { Button } from '../../../page/parts/Button';
import { useCall } from '../../../page/useCall';
import type { Words } from '../../../text/wordsOf';
import type { Input } from '../../../wire/calls';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';

type Insertable = Input<'insertFormula'>['name'];

const OF_A_TABLE: readonly (readonly [name: Insertable, example: string])[] = [
  ['ITA_SCORE', '=ITA_SCORE(A2:C90, 2565, "OIT")'],
  ['ITA_GRADE', '=ITA_GRADE(A2:C90, 2565)'],
  ['ITA_RANK', '=ITA_RANK(A2:C90, 2565)'],
  ['ITA_GAIN', '=ITA_GAIN(A2:C90, 2565)'],
  ['ITA_CHECK', '=ITA_CHECK(A2:C90, 2565)'],
  ['ITA_ITEMS', '=ITA_ITEMS(2565)'],
];
/** These stand beside a number, and only the user knows beside which. */
const OF_A_CELL = [
  ['ITA_PASS', '=ITA_PASS(B2, 85)'],
  ['ITA_THAI', '=ITA_THAI(B2)'],
] as const;

export function Functions() {
  const { words, reading } = usePage();
  const { help } = words.sidebar;
  const [asked, setAsked] = useState<Insertable>();
  const [inserted, setInserted] = useState<{ readonly cell: string; readonly formula: string }>();
  const insert = useCall('insertFormula', setInserted);
  return (
    <>
      <p>
        {reading ? help.insertHint({ tab: reading.tab.name, year: reading.framework.year }) : help.needsTable}
      </p>
      <ul class="functions">
        {OF_A_TABLE.map(([name, example]) => (
          <li key={name}>
            <Explained name={name} example={example} />
            {reading && (
              <Button
                label={help.insertNamed({ name })}
                busy={insert.isBusy}
                onPress={() => {
                  setAsked(name);
                  setInserted(undefined);
                  void insert.run({ tab: reading.tab.id, year: reading.framework.year, name });
                }}
              >
                {help.insert}
              </Button>
            )}
            {asked === name && <CallStatus call={insert} />}
            <div role="status">{asked === name && inserted && <p>{help.inserted(inserted)}</p>}</div>
          </li>
        ))}
        {OF_A_CELL.map(([name, example]) => (
          <li key={name}>
            <Explained name={name} example={example} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Explained({
  name,
  example,
}: {
  name: keyof Words['sidebar']['help']['functions'];
  example: string;
}) {
  const { help } = usePage().words.sidebar;
  return (
    <>
      <strong>{name}</strong>
      <p>{help.functions[name]}</p>
      <p class="muted">
        {help.example}: <code>{example}</code>
      </p>
    </>
  );
}
