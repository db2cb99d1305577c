// The words of both languages as data: the same sentences, with the same parameters, each in its own language.
import { describe, expect, test } from '@jest/globals';
import { SEVERITY } from '../../src/domain/intake/finding';
import { MESSAGES } from '../../src/text/messages';
import { tabNames } from '../../src/text/tabNames';
import { WORDS } from '../../src/text/words';
import { refusalSchema } from '../../src/wire/refusal';

type Given = Readonly<Record<string, string | number>>;
type Sentence = string | ((given: Given) => string);

/** Every sentence of a language by its path. */
function sentencesOf(words: unknown, path = ''): readonly (readonly [path: string, sentence: Sentence])[] {
  if (typeof words === 'string' || typeof words === 'function') return [[path, words as Sentence]];
  return Object.entries(words as object).flatMap(([key, below]) =>
    sentencesOf(below, path === '' ? key : `${path}.${key}`),
  );
}

const THAI = sentencesOf({ ...WORDS.th, ...MESSAGES.th });
const ENGLISH = sentencesOf({ ...WORDS.en, ...MESSAGES.en });

/** A sentence with every parameter filled in, and the parameters that it asked for. */
function said(sentence: Sentence): { readonly text: string; readonly asked: readonly string[] } {
  if (typeof sentence === 'string') return { text: sentence, asked: [] };
  const asked = new Set<string>();
  const given = new Proxy({} as Given, {
    get: (_, key) => {
      asked.add(String(key));
      return 9;
    },
  });
  const text = sentence(given);
  return { text, asked: [...asked].sort() };
}

const textsOf = (sentences: typeof THAI) =>
  sentences.map(([path, sentence]) => [path, said(sentence).text] as const);

/** Sentences of which something is true, as `path: text`, so that a failure shows them. */
const those = (sentences: typeof THAI, is: (text: string, path: string) => boolean): readonly string[] =>
  textsOf(sentences)
    .filter(([path, text]) => is(text, path))
    .map(([path, text]) => `${path}: ${text}`);

/** The button that leads to the other language is written in that language. */
const OTHER_LANGUAGE = 'sidebar.frame.otherLanguage';

describe('the words of both languages', () => {
  test('stand under the same keys', () => {
    expect(ENGLISH.map(([path]) => path).sort()).toEqual(THAI.map(([path]) => path).sort());
  });

  test('are sentences with parameters in both languages or in neither, and ask for the same ones', () => {
    const english = new Map(ENGLISH);
    const differing = THAI.filter(([path, thai]) => {
      const other = english.get(path) ?? '';
      return typeof other !== typeof thai || said(other).asked.join() !== said(thai).asked.join();
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('are never empty', () => {
    for (const sentences of [THAI, ENGLISH]) {
      expect(those(sentences, text => text.trim() === '')).toEqual([]);
    }
  });

  test('never shout, show a hole, or end in a space', () => {
    for (const sentences of [THAI, ENGLISH]) {
      expect(
        those(sentences, text => /[!！]|undefined|NaN|\[object/.test(text.replace(/#[A-Z/0]+!/g, ''))),
      ).toEqual([]);
      expect(those(sentences, text => text !== text.trim() || / {2}/.test(text))).toEqual([]);
    }
  });

  test('are short enough to be read: sentences within 300 letters, titles of views within 40', () => {
    for (const sentences of [THAI, ENGLISH]) {
      expect(those(sentences, text => text.length > 300)).toEqual([]);
      expect(
        those(sentences, (text, path) => /^sidebar\.\w+\.title$/.test(path) && text.length > 40),
      ).toEqual([]);
    }
  });
});

describe('each language', () => {
  test('is English in English: Thai letters stand only in quotes, where the officer must type or find them', () => {
    const isThai = (text: string): boolean => /[ก-๎]/.test(text.replace(/"[^"]*"/g, ''));
    expect(those(ENGLISH, (text, path) => path !== OTHER_LANGUAGE && isThai(text))).toEqual([]);
  });

  test('is Thai in Thai: every sentence of several words has Thai letters', () => {
    const isForeign = (text: string): boolean => !/[ก-๛]/.test(text) && /[a-z]{2,} [a-z]{2,}/i.test(text);
    expect(those(THAI, (text, path) => path !== OTHER_LANGUAGE && isForeign(text))).toEqual([]);
  });
});

describe('help', () => {
  test.each([
    ['Thai', WORDS.th, THAI],
    ['English', WORDS.en, ENGLISH],
  ] as const)(
    'quotes buttons, views and tabs by the names that stand on them, in %s',
    (_, words, sentences) => {
      const { steps, insertHint } = words.sidebar.help;
      const quoted = [...steps, insertHint({ tab: 9, year: 9 })].join(' ').match(/"[^"]+"/g) ?? [];
      const names = new Set([
        ...textsOf(sentences.filter(([path]) => !/^run\./.test(path))).map(([, text]) => text),
        ...Object.values(tabNames),
        '9',
      ]);
      expect(quoted.length).toBeGreaterThan(8);
      expect(quoted.map(name => name.slice(1, -1)).filter(name => !names.has(name))).toEqual([]);
    },
  );
});

describe('what the domain and the server tell', () => {
  test('has words for every finding', () => {
    for (const { findings } of Object.values(WORDS)) {
      expect(Object.keys(findings).sort()).toEqual(Object.keys(SEVERITY).sort());
    }
  });

  test('has words for every refusal', () => {
    const codes = refusalSchema.def.options.flatMap(({ shape }) => {
      const { def } = shape.code;
      return def.type === 'enum' ? Object.keys(def.entries) : def.values;
    });
    expect(codes).toContain('cellTaken');
    for (const { refusals } of Object.values(WORDS)) {
      expect(Object.keys(refusals).sort()).toEqual([...codes].sort());
    }
  });
});

describe('what is said in the page', () => {
  test.each([
    ['Thai', WORDS.th],
    ['English', WORDS.en],
  ] as const)('speaks of its own buttons and lists, not of formulas and the menu, in %s', (_, words) => {
    const { start, check } = words.sidebar;
    const { severalScoreColumns, noItems } = words.findings;
    expect(severalScoreColumns({ count: 2, names: 'A, B' })).toContain(`"${check.columns.score}"`);
    expect(noItems({ year: 2565 })).not.toMatch(/ช่วง|range/);
    expect(words.refusals.noItems({ tab: 'x' })).toContain(`"${start.ways.form}"`);
  });
});

describe('an English finding', () => {
  const { findings } = WORDS.en;

  test('names indicators, sub-indicators and items as people do', () => {
    expect(findings.missingItems({ named: '9, 10, 9.1, O12', more: 0 })).toBe(
      'Scores are still missing: indicators 9, 10, sub-indicator 9.1, O12.',
    );
    expect(findings.missingItems({ named: 'O1, O2', more: 3 })).toBe(
      'Scores are still missing: O1, O2 and 3 more.',
    );
  });

  test('speaks of the cell where no code is known', () => {
    expect(findings.noScore({})).toBe('This cell has no score yet. Enter the score.');
    expect(findings.overHundred({ shown: '974' })).toBe(
      'This cell is 974, which is over 100. Check the decimal point.',
    );
  });

  test('calls the root of the tree the total', () => {
    expect(findings.disagreement({ code: 'TOTAL', entered: 94, computed: '94.19' })).toBe(
      'The table gives the total 94, but the scores below it make 94.19. The computed score is used.',
    );
  });

  test('quotes no more than forty letters of a long text', () => {
    const told = findings.unknownRow({ name: 'ก'.repeat(10_000) });
    expect(told).toContain(`"${'ก'.repeat(40)}…"`);
    expect(told.length).toBeLessThan(120);
  });
});
