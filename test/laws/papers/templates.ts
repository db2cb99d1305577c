// Hears which sentences a paper says: every template of the papers' texts, by its path, with what it was given. A template
// without parameters is found in what is printed.
import { analysisReport } from '../../../src/text/th/documents/analysisReport';
import { announcement } from '../../../src/text/th/documents/announcement';
import { chart } from '../../../src/text/th/documents/chart';
import { clarification } from '../../../src/text/th/documents/clarification';
import { followUpReport } from '../../../src/text/th/documents/followUpReport';
import { measuresReport } from '../../../src/text/th/documents/measuresReport';
import { oitMemo } from '../../../src/text/th/documents/oitMemo';
import { parts } from '../../../src/text/th/documents/parts';
import { sevenTopicsPlan } from '../../../src/text/th/documents/sevenTopicsPlan';
import { sourceLine } from '../../../src/text/th/documents/sourceLine';
import { unitPages } from '../../../src/text/th/documents/unitPages';

type Given = Readonly<Record<string, string | number>>;
type Template = (given: Given) => string;

const TEXTS: Record<string, object> = {
  analysisReport,
  announcement,
  chart,
  clarification,
  followUpReport,
  measuresReport,
  oitMemo,
  parts,
  sevenTopicsPlan,
  sourceLine,
  unitPages,
};

export interface Said {
  readonly path: string;
  /** Of a template with parameters. */
  readonly given?: Given;
  /** How often it stands in the paper. */
  readonly times: number;
}

const FIXED = new Map<string, string>();
let heard: (Said & { readonly text: string })[] = [];

/** Every path of the texts. Templates with parameters tell from now on what they are given. */
export const PATHS: readonly string[] = Object.entries(TEXTS).flatMap(([name, texts]) => listen(name, texts));

function listen(path: string, texts: object): string[] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) => {
    const at = `${path}.${name}`;
    if (typeof text === 'string') {
      FIXED.set(at, text);
      return [at];
    }
    if (typeof text !== 'function') return listen(at, text as object);
    const template = text as Template;
    Object.assign(texts, {
      [name]: (given: Given) => {
        const text = template(given);
        heard.push({ path: at, given, text, times: 1 });
        return text;
      },
    });
    return [at];
  });
}

/**
 * What is said while a paper is made.
 *
 * @param linesOf makes it, and gives its cells and paragraphs
 */
export function saidIn(linesOf: () => readonly string[]): readonly Said[] {
  heard = [];
  const lines = linesOf().flatMap(line => line.split('\n').map(part => part.trim()));
  const timesOf = (text: string): number =>
    lines.filter(line => line === text || line.endsWith(` ${text}`)).length;
  const fixed = [...FIXED].map(([path, text]) => ({ path, times: timesOf(text) }));
  const printed = lines.join('\n');
  const isPrinted = ({ text }: { readonly text: string }): boolean =>
    printed.includes(text.split('\n', 1)[0]?.trim() ?? '');
  return [...heard.filter(isPrinted), ...fixed.filter(({ times }) => times > 0)];
}
