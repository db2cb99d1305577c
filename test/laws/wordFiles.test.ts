// Every Word file that the window makes is one that Word opens without a word, whatever the office, its scores and its cells.
import { describe, expect, test } from '@jest/globals';
import { Packer } from 'docx';
import { wordDocument } from '../../src/dialog/docx/file';
import { listedIn } from '../../src/dialog/listed';
import { DOCUMENTS } from '../../src/documents/all';
import type { DocumentTree } from '../../src/documents/tree';
import { factsOf } from '../documents/facts';
import { OFFICES, withoutTabs } from '../documents/offices';
import fc from '../fastCheck';
import { partsOf } from '../openXml/officeFile';
import { wordFaults } from '../openXml/wordFaults';
import { anyGiven } from './anyFacts';

/** As the window makes it: with the numbers of pages. */
async function faultsIn(tree: DocumentTree): Promise<readonly string[]> {
  const pages = new Map(listedIn(tree).map(({ anchor }, index) => [anchor, index + 1]));
  return wordFaults(partsOf(await Packer.toBuffer(wordDocument(tree, pages))));
}

const KINDS = DOCUMENTS.map(({ id, build }) => ({ id, build }));

describe.each(KINDS)('the Word file of $id', ({ build }) => {
  test.each(Object.entries(OFFICES))('has no fault for %s', async (_, office) => {
    for (const facts of [office, { ...withoutTabs(office), digits: 'arabic' as const }])
      expect(await faultsIn(build(facts))).toEqual([]);
  });

  test('has no fault for any office', async () => {
    await fc.assert(
      fc.asyncProperty(anyGiven, async given => expect(await faultsIn(build(factsOf(given)))).toEqual([])),
      { numRuns: 10 },
    );
  });
});
