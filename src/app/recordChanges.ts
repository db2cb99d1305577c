// What a run changes in the record, and writing it down.
import { entriesBut, entryOf } from './assessmentKey';
import type { World } from './ports';
import { type OwnTab, type Record, writeRecord } from './record';

/** Writes the record down, unless it stands so already; `unsettled`: see the port. */
export function saving({ workbook }: World, saved: string): (record: Record, unsettled?: Record) => void {
  let written = saved;
  return (record, unsettled = record) => {
    const text = writeRecord(record);
    if (text === written) return;
    workbook.saveRecord(text, writeRecord(unsettled));
    written = text;
  };
}

export const withTabs = (record: Record, change: (tab: OwnTab) => OwnTab): Record => ({
  ...record,
  tabs: record.tabs.map(change),
});

/** The newest result stands last; one that is the same stays where it is. */
export function withResult(record: Record, result: Record['results'][number]): Record {
  if (entryOf(record.results, result)?.mark === result.mark) return record;
  return { ...record, results: [...entriesBut(record.results, result), result] };
}
