// What each answer of Google means for this project: the world of the local host that it asks for, and the tests that matter
// there. An answer that fits no row is shown as it is: then a new world is needed.

import type { WorldName } from '../host/world';

export interface Meaning {
  /** Whether a value is this answer. */
  readonly fits: (value: unknown) => boolean;
  /** A world of the host's list; undefined where the host is already so. */
  readonly world?: WorldName;
  /** Locale or time zone of the file, as the answer names it. */
  readonly named?: 'locale' | 'timeZone';
  /** In words, where the host has a mode of another kind, or none yet. */
  readonly other?: string;
  readonly tests?: readonly string[];
}

export interface Question {
  readonly asks: string;
  readonly answers: readonly Meaning[];
}

const CELLS = ['test/app/worlds.test.ts', 'test/app/hostile.test.ts', 'test/laws/moves', 'test/app/calls'];
const COPIES = ['test/app/worlds.test.ts', 'test/app/ownCopies.test.ts'];
const PAGES = ['test/bundle/page.test.ts', 'test/host/pageFilter.test.ts', 'test/browser'];

/** One part of what a cell answered: formula, kind, value, shown, format. */
const part = (value: unknown, at: number): unknown => (Array.isArray(value) ? value[at] : undefined);
const is = (wanted: unknown) => (value: unknown) => value === wanted;
const part2 = (at: number, wanted: unknown) => (value: unknown) => part(value, at) === wanted;
const any = (value: unknown) => value !== undefined;

const page = (piece: string): Question => ({
  asks: `does a page keep ${piece}`,
  answers: [{ fits: is('kept') }, { fits: is('changed'), world: 'filtered', tests: PAGES }],
});
const apart = (asks: string): Question => ({ asks, answers: [{ fits: any }] });

export const QUESTIONS: Readonly<Record<string, Question>> = {
  textApostrophe: {
    asks: 'does a text cell show a leading apostrophe',
    answers: [{ fits: part2(2, '- ทดสอบ') }, { fits: part2(2, "'- ทดสอบ"), world: 'literal', tests: CELLS }],
  },
  textEquals: {
    asks: 'what =1+1 becomes in a text cell',
    answers: [{ fits: part2(2, '=1+1') }, { fits: part2(0, '=1+1'), world: 'formulas', tests: CELLS }],
  },
  textMinus: { asks: 'does a text cell keep "- …"', answers: [{ fits: part2(2, '- ทดสอบ') }] },
  automaticApostrophe: {
    asks: 'does the apostrophe make text of =1+1 elsewhere',
    answers: [{ fits: part2(2, '=1+1') }],
  },
  textFormula: {
    asks: 'is setFormula in a text cell a formula',
    answers: [{ fits: part2(0, '=1+1') }, { fits: part2(0, ''), world: 'textFormulas', tests: CELLS }],
  },
  semicolon: {
    asks: 'is a formula with a semicolon read',
    answers: [{ fits: part2(2, '2') }],
  },
  numberFraction: numbers('3/4'),
  numberDate: numbers('30/9/2566'),
  automaticFormat: {
    asks: 'the format of an automatic number',
    answers: [
      { fits: part2(4, 'General') },
      { fits: part2(4, '0.###############'), world: 'automatic', tests: CELLS },
    ],
  },
  automaticComma: {
    asks: 'what "97,41" becomes',
    answers: [
      { fits: part2(1, 'String') },
      { fits: part2(1, 'Number'), world: 'comma', tests: ['test/domain/intake', ...CELLS] },
    ],
  },
  dateCell: {
    asks: 'the day of a date cell',
    answers: [
      { fits: part2(3, '2023-09-30') },
      { fits: any, other: "the file's time zone is not the script's", tests: ['test/app/timeZones.test.ts'] },
    ],
  },
  locale: { asks: 'locale of the file', answers: [{ fits: any, named: 'locale' }] },
  fileZone: { asks: 'time zone of the file', answers: [{ fits: any, named: 'timeZone' }] },
  scriptZone: apart('time zone of the script'),
  lateErrors: {
    asks: 'when a refused write is told',
    answers: [
      { fits: is('write') },
      { fits: is('read'), world: 'toldAtRead', tests: ['test/app'] },
      { fits: is('flush'), world: 'toldAtFlush', tests: ['test/app'] },
    ],
  },
  copiedMetadata: {
    asks: 'does a copied tab carry its mark, and may it change',
    answers: [
      { fits: is(1) },
      { fits: is(0), world: 'lostCopies', tests: COPIES },
      { fits: is('fixed'), world: 'fixedCopies', tests: COPIES },
    ],
  },
  longMetadata: { asks: 'does metadata hold 29,000 characters', answers: [{ fits: is(29000) }] },
  mergedCells: {
    asks: 'what merged cells keep of values',
    answers: [{ fits: is('[[1,""],["",""]]') }, { fits: is('[[1,2],[3,4]]') }],
  },
  typedColumn: {
    asks: 'may a format be set in a typed column',
    answers: [{ fits: is('allowed') }, { fits: is('no tab') }],
  },
  pageComment: page('<!-- -->'),
  pageInstruction: page('<? ?>'),
  pageSlashes: page('//'),
  pageStars: page('/* */'),
  lock: {
    asks: 'the document lock',
    answers: [{ fits: is('true') }, { fits: is('null'), other: 'no lock', tests: ['test/app/calls'] }],
  },
  properties: {
    asks: 'the document properties',
    answers: [{ fits: is('there') }, { fits: is('null'), other: 'no properties', tests: ['test/app/calls'] }],
  },
  cost20Reads: apart('20 reads of a cell after a write'),
  filterRange: { asks: 'the range of a filter', answers: [{ fits: is('A1:B9') }] },
};

function numbers(typed: string): Question {
  return {
    asks: `what ${typed} becomes in a number cell`,
    answers: [
      { fits: part2(1, 'Date') },
      { fits: part2(1, 'String') },
      { fits: part2(1, 'Number'), world: 'serials', tests: CELLS },
    ],
  };
}
