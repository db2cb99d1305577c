// The functions in cells, each with an example and, where it works on the table that was read, a button that writes it
// into the selected cell.
import { useState } from 'preact/hooks';
import {
  FUNCTION_NAMES,
  FUNCTIONS,
  type FunctionName,
  TABLE_FUNCTIONS,
  type TableFunction,
} from '../../../domain/functions/table';
import { Button } from '../../../page/parts/Button';
import { useCall } from '../../../page/useCall';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';

/** These stand beside a number, and only the user knows beside which. */
const OF_A_CELL = FUNCTION_NAMES.filter(name => !('isOfTable' in FUNCTIONS[name]));

export function Functions() {
  const { words, reading } = usePage();
  const { help } = words.sidebar;
  const [asked, setAsked] = useState<TableFunction>();
  const [inserted, setInserted] = useState<{ readonly cell: string; readonly formula: string }>();
  const insert = useCall('insertFormula', setInserted);
  return (
    <>
      <p>
        {reading ? help.insertHint({ tab: reading.tab.name, year: reading.framework.year }) : help.needsTable}
      </p>
      <ul class="functions">
        {TABLE_FUNCTIONS.map(name => (
          <li key={name}>
            <Explained name={name} />
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
        {OF_A_CELL.map(name => (
          <li key={name}>
            <Explained name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Explained({ name }: { name: FunctionName }) {
  const { help } = usePage().words.sidebar;
  return (
    <>
      <strong>{name}</strong>
      <p>{help.functions[name]}</p>
      <p class="muted">
        {help.example}: <code>{FUNCTIONS[name].onPage}</code>
      </p>
    </>
  );
}
