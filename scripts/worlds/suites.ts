// The tests that a world of the host can change, by name: what `npm run worlds` runs in each.
export const SUITES = {
  texts: ['test/app/hostile.test.ts', 'test/app/texts.test.ts'],
  suggestions: ['test/app/calls/suggestions.test.ts', 'test/app/undo.test.ts'],
  pasted: ['test/app/calls/pasted.test.ts', 'test/app/calls/columns.test.ts'],
  formulas: ['test/app/calls/formula.test.ts', 'test/app/calls/ownFormulas.test.ts'],
  calls: [
    'test/app/calls/documents.test.ts',
    'test/app/calls/markInPlan.test.ts',
    'test/app/calls/newTabs.test.ts',
    'test/app/calls/open.test.ts',
    'test/app/calls/readTable.test.ts',
    'test/app/calls/writeTab.test.ts',
  ],
  plan: [
    'test/app/plan.test.ts',
    'test/app/due.test.ts',
    'test/app/followUp.test.ts',
    'test/app/nextYear.test.ts',
    'test/app/restorePlan.test.ts',
    'test/app/ownMeasures.test.ts',
  ],
  files: ['test/app/settings.test.ts', 'test/app/ownCopies.test.ts', 'test/app/worlds.test.ts'],
  safety: ['test/app/safety.test.ts', 'test/app/followUpSafety.test.ts'],
  refusals: ['test/app/refusals/'],
  moves: ['test/laws/moves/'],
  upgrade: ['test/upgrade/upgrade.test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type SuiteName = keyof typeof SUITES;
export const SUITE_NAMES = Object.keys(SUITES) as readonly SuiteName[];

export const suiteOf = (file: string): SuiteName | undefined =>
  SUITE_NAMES.find(name => SUITES[name].some(path => file.replaceAll('\\', '/').includes(path)));
