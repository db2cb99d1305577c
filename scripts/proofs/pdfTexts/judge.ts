// How the product reads the text of a table whose truth is known: every row is read, asked about, or silently wrong.
import type { Framework, FrameworkNode } from '../../../src/domain/framework/node';
import { nodeById } from '../../../src/domain/framework/tree';
import { readRows } from '../../../src/domain/intake/pasted/clean';
import { type Pasted, readPasted } from '../../../src/domain/intake/pasted/readPasted';
import type { Intake } from '../../../src/domain/intake/read';
import { toArabicDigits } from '../../../src/domain/thai/digits';
import type { Truth } from './truth';

/** Ids of the rows by what became of them. */
export interface Judgement {
  /** Its score is used, and it is the one that was printed. */
  readonly read: readonly string[];
  /** Not used, or used with a finding, and shown as such. */
  readonly doubted: readonly string[];
  /** Not used, and nothing is said. */
  readonly lost: readonly string[];
  /** Another score than the printed one is used, or one of a node that was not printed, and nothing is said. */
  readonly wrong: readonly string[];
}

export function judge(text: string, truth: Truth, framework: Framework): Judgement {
  const pasted = readPasted(text, framework);
  const intake = readRows(pasted.rows, framework);
  const result = {
    read: [] as string[],
    doubted: [] as string[],
    lost: [] as string[],
    wrong: [] as string[],
  };
  const missing: string[] = [];
  for (const [id, points] of Object.entries(truth.points)) {
    const used = intake.scores.get(id);
    if (used === points) result.read.push(id);
    else if (used === undefined) missing.push(id);
    else if (isTold(id, intake)) result.doubted.push(id);
    else result.wrong.push(id);
  }
  const asked = askedAbout(missing, truth, framework, pasted);
  for (const id of missing) result[asked.has(id) ? 'doubted' : 'lost'].push(id);
  for (const id of intake.scores.keys())
    if (truth.points[id] === undefined && !isTold(id, intake)) result.wrong.push(id);
  const isOther = ({ points }: { points: number }): boolean => points !== truth.total;
  if (intake.totals.some(isOther)) result.wrong.push(framework.root.id);
  return result;
}

function isTold(id: string, { findings, places }: Intake): boolean {
  const row = places.get(id)?.row;
  return findings.some(finding => finding.subject === id || (row !== undefined && finding.row === row));
}

/** Rows that are shown as doubts, each with its texts. */
function doubtsIn({ lines, rows }: Pasted): readonly { readonly id: string; readonly text: string }[] {
  return lines
    .filter(({ as }) => as === 'row' || as === 'doubt')
    .flatMap(({ id, text, as }, index) => {
      const { code = '', name = '', score = '', comment = '' } = rows[index] ?? {};
      return as === 'doubt'
        ? [{ id, text: toArabicDigits([text, code, name, score, comment].join(' ')) }]
        : [];
    });
}

/**
 * Which of the missing rows are asked about: by its node, its code or its name; a doubt that tells none of these speaks of
 * one missing row with its score.
 */
function askedAbout(
  missing: readonly string[],
  { points }: Truth,
  framework: Framework,
  pasted: Pasted,
): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { id, text } of doubtsIn(pasted)) {
    const named = missing.filter(each => id === each || names(text, nodeById(framework, each)));
    const scored = missing.find(
      each => !asked.has(each) && text.includes((points[each] as number).toFixed(2)),
    );
    for (const each of named.length > 0 || scored === undefined ? named : [scored]) asked.add(each);
  }
  return asked;
}

/** By an item's code, or by the consonants of a group's name: marks are what PDFs lose. */
const names = (text: string, node: FrameworkNode | undefined): boolean =>
  node !== undefined &&
  (node.level === 'item'
    ? new RegExp(`${node.id}(?!\\d)`, 'i').test(text)
    : consonants(text).includes(consonants(node.name)));

const consonants = (text: string): string => text.replace(/[^ก-ฮ]/g, '');
