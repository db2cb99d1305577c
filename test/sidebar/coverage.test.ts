import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/domain/analysis/assessment';
import { frameworkOf } from '../../src/domain/framework/frameworks';
import { leavesOf, nodeById } from '../../src/domain/framework/tree';
import { countsOf } from '../../src/sidebar/views/check/coverage';

const framework2565 = frameworkOf(2565);
if (!framework2565) throw new Error('no framework');
const leaves = (id: string): string[] => {
  const node = nodeById(framework2565, id);
  return node ? leavesOf(node).map(leaf => leaf.id) : [];
};
const full = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map(id => [id, 100]));

const counts = (scores: ReadonlyMap<string, number>, excluded: readonly string[] = []) =>
  Object.fromEntries(
    countsOf(assess(framework2565, { scores, excluded: new Set(excluded) })).map(
      ({ instrument, ...count }) => [instrument.id, count],
    ),
  );

describe('how much of an instrument was read', () => {
  test('counts its items that have a score', () => {
    const { IIT, EIT, OIT } = counts(full([...leaves('IIT'), ...leaves('OIT').slice(0, 33)]));
    expect(IIT).toMatchObject({ state: 'complete', of: 'items', scored: 30, count: 30, entered: [] });
    expect(EIT).toMatchObject({ state: 'empty', scored: 0, count: 15 });
    expect(OIT).toMatchObject({ state: 'partial', scored: 33, count: 43 });
  });

  test('leaves out what is not assessed, items and whole indicators', () => {
    expect(counts(full(leaves('OIT')), ['O42', 'O43']).OIT).toMatchObject({
      state: 'complete',
      scored: 41,
      count: 41,
      excluded: 2,
    });
    expect(counts(full(leaves('9')), ['10']).OIT).toMatchObject({ scored: 33, count: 33, excluded: 10 });
  });

  test('names the indicators whose entered scores are used, and counts nothing below them', () => {
    const scores = new Map([...full(leaves('9')), ['10', 100]]);
    expect(counts(scores).OIT).toMatchObject({ state: 'complete', scored: 33, count: 33, entered: ['10'] });
    expect(counts(new Map([['IIT', 90]])).IIT).toMatchObject({
      ...{ state: 'complete', entered: ['IIT'] },
      ...{ count: 0, scored: 0, excluded: 0 },
    });
  });

  test('does not name an entered score that the items make unnecessary', () => {
    expect(counts(new Map([...full(leaves('9')), ['9', 90]])).OIT?.entered).toEqual([]);
  });

  test('counts indicators where the items of a year are not known', () => {
    const framework = frameworkOf(2568);
    if (!framework) throw new Error('no framework');
    const [iit] = countsOf(assess(framework, { scores: new Map([['1', 90]]) }));
    expect(iit).toMatchObject({ of: 'indicators', scored: 1, count: 5, entered: [] });
  });
});
