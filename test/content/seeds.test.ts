// No text of ours repeats the five published documents from which the facts were learned: facts yes, sentences no.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { MEASURES } from '../../src/content/measures';
import { oneLine } from '../../src/documents/titles';
import { FILTER, SHARED, sharedRuns } from './seedRuns';
import seeds from './seedShingles.json';
import { sentencesOf, textsOf } from './texts';

const ASSESSMENT = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ';

/** What documents call by its official name, beside what is assessed. */
const OFFICIAL = [
  ASSESSMENT,
  `${ASSESSMENT} ประจำปีงบประมาณ พ.ศ.`,
  'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นที่ 21 การต่อต้านการทุจริตและประพฤติมิชอบ (พ.ศ. 2561 - 2580)',
];

describe('the filter of the published documents', () => {
  test('is whole', () => {
    expect(FILTER).toHaveLength(seeds.bits / 8);
    expect(seeds.shingleLength).toBeLessThan(SHARED);
  });

  test('finds what stands in them: the full name of the assessment', () => {
    expect(sharedRuns(ASSESSMENT).length).toBeGreaterThan(0);
    expect(sharedRuns(`${ASSESSMENT.slice(0, 36)} ${ASSESSMENT.slice(36)}`)).toEqual(sharedRuns(ASSESSMENT));
  });

  test('does not find what does not', () => {
    expect(sharedRuns('สวัสดี'.repeat(40))).toEqual([]);
  });
});

test.each(Object.entries(MEASURES))('the measure for %s repeats no published document', (_, measure) => {
  expect(textsOf(measure).flatMap(text => sharedRuns(text))).toEqual([]);
});

describe('the texts of documents', () => {
  const room = join(__dirname, '../../src/text/th/documents');
  const files = readdirSync(room);

  test('are there', () => {
    expect(files.length).toBeGreaterThan(4);
  });

  test.each(files)('in %s repeat no published document', file => {
    const sentences = sentencesOf(jest.requireActual(join(room, file)));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.flatMap(sentence => sharedRuns(oneLine(sentence), OFFICIAL))).toEqual([]);
  });
});
