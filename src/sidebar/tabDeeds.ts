// Deeds on tabs that are made on request, and on the plan as it was. Kept above the views, so that leaving the view neither
// loses nor repeats them.

import { type Call, useCall } from '../page/useCall';
import type { Reading } from '../wire/reading';
import { isOf } from './marking';
import type { Reread } from './reread';

export interface TabDeeds {
  readonly make: Call<'writeTab'>;
  readonly fill: Call<'fillEmpty'>;
  readonly restore: Call<'restorePlan'>;
}

export function useTabDeeds(reading: Reading | undefined, reread: Reread): TabDeeds {
  const refresh = (_: unknown, input: { readonly tab: number; readonly year: number }): void => {
    if (reading && isOf(reading, input)) reread.request({});
  };
  return {
    make: useCall('writeTab', refresh),
    fill: useCall('fillEmpty'),
    restore: useCall('restorePlan', refresh),
  };
}
