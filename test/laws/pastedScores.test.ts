// Lines of a name or code and a score in any form, read and written as a tab. The oracle is the list that the lines were
// made from: a score that is used is the true one, and whatever is not used is told, in the page and in the tab.
import { describe, expect, test } from '@jest/globals';
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import { severityOf } from '../../src/domain/intake/finding';
import { type Pasted, readPasted } from '../../src/domain/intake/pasted/readPasted';
import { readScores } from '../../src/domain/intake/read';
import fc from '../fastCheck';
import { COUNTED, PLAIN_FORMS, UNSURE_FORMS, WEIGHTED } from './scoreForms';

interface Row {
  readonly node: FrameworkNode;
  readonly score: string;
}

interface Lines {
  readonly framework: Framework;
  readonly rows: readonly Row[];
  /** Gives a number below the one that it is asked for, the same ones for the same lines. */
  readonly picks: readonly number[];
}

const frameworks = FRAMEWORK_YEARS.map(year => frameworkOf(year) as Framework);

const instrumentsOf = ({ root }: Framework): readonly FrameworkNode[] => root.children;
const indicatorsOf = (framework: Framework): readonly FrameworkNode[] =>
  instrumentsOf(framework).flatMap(({ children }) => children.filter(({ level }) => level === 'indicator'));
const itemsOf = ({ root }: Framework): readonly FrameworkNode[] =>
  leavesOf(root).filter(({ level, allOrNothing }) => level === 'item' && allOrNothing === true);

/** High enough to be no points of a weight, whatever else stands in the text. */
const points = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 6100, max: 9999 }).map(cents => (cents / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.integer({ min: 61, max: 100 }).map(String) },
);
const allOrNothing = fc.constantFrom('100.00', '0.00', '100', '0');

const linesOf = (
  nodesOf: (framework: Framework) => readonly FrameworkNode[],
  score: fc.Arbitrary<string>,
): fc.Arbitrary<Lines> =>
  fc.constantFrom(...frameworks).chain(framework => {
    const nodes = nodesOf(framework);
    return fc.record({
      framework: fc.constant(framework),
      rows: fc
        .tuple(
          fc.shuffledSubarray([...nodes], { minLength: 1, maxLength: Math.min(5, nodes.length) }),
          fc.array(score, { minLength: 5, maxLength: 5 }),
        )
        .map(([chosen, scores]) => chosen.map((node, index) => ({ node, score: scores[index] as string }))),
      picks: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    });
  });

const ofInstruments = linesOf(instrumentsOf, points);
const ofGroups = fc.oneof(linesOf(indicatorsOf, points), ofInstruments);
const ofItems = linesOf(itemsOf, allOrNothing);

type Pick = (count: number) => number;

/** How a line calls what its score is of; the number of an indicator stands in front of its name. */
const NAMES: readonly ((node: FrameworkNode) => string)[] = [
  ({ name, level, id }) => (level === 'item' ? `${id} ${name}` : name),
  ({ name, level, id }) =>
    level === 'indicator' ? `${id}. ${name}` : level === 'item' ? `${id} ${name}` : id,
  ({ name, level, id }) => (level === 'instrument' ? `${name} (${id})` : level === 'item' ? id : name),
];

const LAYOUTS: readonly ((of: string, score: string) => string)[] = [
  (of, score) => `${of} ${score}`,
  (of, score) => `${of}   ${score}`,
  (of, score) => `${of}\t${score}`,
  (of, score) => `| ${of} | ${score} |`,
  (of, score) => `${of}: ${score}`,
];

const SEPARATORS = [', ', ' / ', '; ', ' ', '  ', ' และ ', ' | ', ' · ', ' - '];

type Write = (row: Row, pick: Pick) => string;

function textOf({ rows, picks }: Lines, isOneLine: boolean, write: Write): string {
  let at = 0;
  const pick: Pick = count => (picks[at++ % picks.length] as number) % count;
  const name = NAMES[pick(NAMES.length)] as (typeof NAMES)[number];
  const layout = LAYOUTS[pick(LAYOUTS.length)] as (typeof LAYOUTS)[number];
  const separator = SEPARATORS[pick(SEPARATORS.length)] as string;
  return isOneLine
    ? rows.map(row => `${name(row.node)} ${write(row, pick)}`).join(separator)
    : rows.map(row => layout(name(row.node), write(row, pick))).join('\n');
}

/** The tab as it is written: a title with the year, heads, and rows. */
const tabOf = ({ rows }: Pasted, year: number): readonly (readonly unknown[])[] => [
  [`คะแนน ITA ปีงบประมาณ พ.ศ. ${year}`, '', '', ''],
  ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน', 'ความคิดเห็น'],
  ...rows.map(({ code, name, score, comment }) => [code, name, score, comment]),
];

/** Reads the text, and counts the rows whose scores are used; fails for whatever is wrong or not told. */
function readBack(text: string, { framework, rows }: Lines): number {
  const pasted = readPasted(text, framework);
  const values = tabOf(pasted, framework.year);
  const { scores, findings } = readScores({ values }, framework);
  const truth = new Map(rows.map(({ node, score }) => [node.id, Number(score)]));
  for (const [id, used] of scores) expect({ id, used, text }).toEqual({ id, used: truth.get(id), text });
  const errors = findings.filter(found => found.row !== undefined && severityOf(found) === 'error');
  for (const { node, score } of rows) {
    if (scores.has(node.id)) continue;
    const names = (shown: string): boolean => [node.id, node.name].some(part => shown.includes(part));
    const isShown = pasted.lines.some(
      ({ as, id, text: line }) => as === 'doubt' && (id === node.id || names(line)),
    );
    const told = errors.filter(({ subject, row }) => subject === node.id || names(String(values[row ?? 0])));
    expect({ id: node.id, isShown, isTold: told.length > 0, text }).toEqual({
      id: node.id,
      isShown: true,
      isTold: true,
      text,
    });
    const suggested = told.flatMap(({ subject, suggestions }) =>
      subject === node.id ? suggestions.filter(one => typeof one === 'number') : [],
    );
    if (suggested.length > 0) expect({ text, suggested }).toEqual({ text, suggested: [Number(score)] });
  }
  return scores.size;
}

const RUNS = 30;
const LEAST_READ = 0.85;

/** The share of the rows that are read. */
function shareRead(lines: fc.Arbitrary<Lines>, isOneLine: boolean, write: Write): number {
  let all = 0;
  let read = 0;
  fc.assert(
    fc.property(lines, given => {
      read += readBack(textOf(given, isOneLine, write), given);
      all += given.rows.length;
    }),
    { numRuns: RUNS },
  );
  return read / all;
}

describe.each(Object.entries(PLAIN_FORMS))('a score with %s', (_, form) => {
  const write: Write = ({ score }, pick) => form(score, pick);

  test('is read, line by line', () => {
    expect(shareRead(ofGroups, false, write)).toBeGreaterThanOrEqual(LEAST_READ);
    expect(shareRead(ofItems, false, write)).toBeGreaterThanOrEqual(LEAST_READ);
  });

  test('is read where groups share a line, and asked about at worst where items do', () => {
    expect(shareRead(ofGroups, true, write)).toBeGreaterThanOrEqual(LEAST_READ);
    shareRead(ofItems, true, write);
  });
});

describe.each(Object.entries(UNSURE_FORMS))('a score with %s', (_, form) => {
  test.each([false, true])('is read right or asked about; all in one line: %s', isOneLine => {
    const write: Write = ({ score }, pick) => form(score, pick);
    expect(shareRead(ofGroups, isOneLine, write)).toBeLessThan(1);
    shareRead(ofItems, isOneLine, write);
  });
});

describe.each(Object.entries(WEIGHTED))('a score behind %s', (name, form) => {
  test.each([false, true])(
    'is read, or asked about where the weight is a bare number; one line: %s',
    isOneLine => {
      const write: Write = ({ node, score }) => `${form(node.weight)} ${score}`;
      const share = shareRead(ofInstruments, isOneLine, write);
      expect(share).toBeGreaterThanOrEqual(name === 'its weight' ? 0 : LEAST_READ);
    },
  );
});

describe.each(Object.entries(COUNTED))('a score behind %s', (_, form) => {
  test.each([false, true])('is read; all in one line: %s', isOneLine => {
    const write: Write = ({ score }, pick) => `${form(15 + pick(300))} ${score}`;
    expect(shareRead(ofGroups, isOneLine, write)).toBeGreaterThanOrEqual(LEAST_READ);
    shareRead(ofItems, isOneLine, write);
  });
});

test("a weight that is not the instrument's own is a second number", () => {
  const framework = frameworkOf(2565) as Framework;
  for (const text of ['IIT ร้อยละ 25 ได้ 98', 'IIT (25%) 98', 'IIT น้ำหนัก 25 คะแนน 98.20']) {
    expect({ text, rows: readPasted(text, framework).counts.scored }).toEqual({ text, rows: 0 });
    expect(readPasted(text, framework).lines).toMatchObject([{ as: 'doubt', id: 'IIT' }]);
  }
});
