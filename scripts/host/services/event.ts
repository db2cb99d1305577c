// The event that a simple trigger receives.
import type { AuthMode } from '../authorisation';
import { AUTH_MODE } from '../enums';
import { type Execution, Handle, ServiceKind } from '../service';

interface TriggerEvent {
  readonly authMode: GoogleAppsScript.Script.AuthMode;
}

export function triggerEvent(execution: Execution, mode: AuthMode): object {
  const kind = new ServiceKind<TriggerEvent, Handle<TriggerEvent>>('Event', {
    constants: { authMode: () => AUTH_MODE(execution)[mode] },
  });
  return kind.open(new Handle<TriggerEvent>(execution));
}
