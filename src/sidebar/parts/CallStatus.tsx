// How a call stands, in the language of the sidebar.
import { Status } from '../../page/parts/Status';
import type { Call } from '../../page/useCall';
import type { CallName } from '../../wire/calls';
import { usePage } from '../page';

export function CallStatus<Name extends CallName>({ call }: { call: Call<Name> }) {
  const { words } = usePage();
  return <Status call={call} words={words} />;
}
