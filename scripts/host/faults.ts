// Failing on purpose: a call that throws, or an execution that ends, and an officer at work meanwhile.
import { CallLog } from './callLog';
import { ServiceError } from './service';

export interface Faults {
  /** The call at which to fail, counted from 0 over every service call. */
  readonly at: number;
  /** An exception that the script may catch, or an end without catch and finally. The call has no effect. */
  readonly way: 'throw' | 'kill';
}

export interface Interference {
  readonly faults?: Faults | undefined;
  /** Runs before every service call, the failing one included. */
  readonly between?: ((index: number, call: string) => void) | undefined;
}

/** A log whose calls are interfered with. */
export function interferingLog({ faults, between }: Interference): CallLog {
  const log: CallLog = new CallLog((call, index) => {
    between?.(index, call);
    if (!faults || index !== faults.at) return;
    if (faults.way === 'kill') log.kill();
    throw new ServiceError("We're sorry, a server error occurred. Please wait a bit and try again.");
  });
  return log;
}
