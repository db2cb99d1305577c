// Tables as the page has them after reading, for tests of what it computes from them.
import type { Framework } from '../../src/domain/framework/node';
import type { Reading } from '../../src/wire/reading';

/** @param scores points by node id */
export const readingOf = (
  framework: Framework,
  scores: Readonly<Record<string, number>>,
  part: Partial<Reading> = {},
): Reading => ({
  tab: { id: 1, name: 'คะแนน' },
  usedLastSource: false,
  framework,
  yearFrom: 'sheet',
  scores,
  excluded: [],
  refused: [],
  comments: {},
  places: {},
  findings: [],
  tables: [],
  columns: [],
  chosen: null,
  ownTabs: [],
  progress: null,
  planBefore: null,
  marked: [],
  undoable: 0,
  ...part,
});
