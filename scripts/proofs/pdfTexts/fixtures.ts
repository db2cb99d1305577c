// The texts as they are kept beside the tests: a file for each table with its truth, and each different text once.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../../root';
import type { PrintedTable, Truth } from './truth';

export const FOLDER = `${ROOT}test/golden/pdfTexts/`;

export interface Fixture {
  readonly truth: Truth;
  readonly texts: readonly {
    /** Which ways give this text: `maker / font / reader`. */
    readonly from: readonly string[];
    readonly text: string;
  }[];
}

/** @param read each text under the way that gave it */
export function fixtureOf({ truth }: PrintedTable, read: ReadonlyMap<string, string>): Fixture {
  const ways = new Map<string, string[]>();
  for (const [way, text] of read) ways.set(text, [...(ways.get(text) ?? []), way]);
  return { truth, texts: [...ways].map(([text, from]) => ({ from, text })) };
}

/** What no editor shows is written as its number. */
const UNSEEN = /[\u0080-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ue000-\uf8ff\ufeff\ufffd-\uffff]/g;

export function keep(id: string, fixture: Fixture): void {
  mkdirSync(FOLDER, { recursive: true });
  const written = JSON.stringify(fixture, null, 2).replace(
    UNSEEN,
    unseen => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(`${FOLDER}${id}.json`, `${written}\n`);
}

export const keptOf = (id: string): Fixture =>
  JSON.parse(readFileSync(`${FOLDER}${id}.json`, 'utf8')) as Fixture;
