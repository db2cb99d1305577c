// What Google's documentation leaves open, as modes of a file: in each of them a program should do what is right. This is the
// one list: tests, `npm run worlds` and `npm run platform` take their worlds from here.

/** What a text becomes in a cell of plain text: kept without its apostrophe, a formula if it begins with `=`, or kept to the letter. */
export const TEXT_CELLS = ['keep', 'formulas', 'literal'] as const;
export type TextCells = (typeof TEXT_CELLS)[number];

export interface Modes {
  readonly textCells: TextCells;
  /** A date in a cell whose own format is that of a number: a date, or the number of its day. */
  readonly numberCells: 'dates' | 'serials';
  /** What the format of an automatic cell that holds a number is called. Written back, the long name is a format of the cell's own. */
  readonly automaticFormat: 'General' | '0.###############';
  /** What setFormula makes in a cell of plain text. */
  readonly textFormulas: 'formulas' | 'texts';
  /** When a write that was refused is told; it has no effect whenever that is. What is not told is told at the end. */
  readonly refusals: 'now' | 'read' | 'flush';
  /** What scripts may do with developer metadata of a copied file or tab. */
  readonly copiedMetadata: 'free' | 'fixed' | 'lost';
  /** Whether pages go through a filter that knows the JavaScript of ES5. */
  readonly pageFilter: boolean;
  /** Of the file. German, Indonesian and other ones have a decimal comma. */
  readonly locale: string;
  /** Of the file: the script has its own. */
  readonly timeZone: string;
}

export const USUAL: Modes = {
  textCells: 'keep',
  numberCells: 'dates',
  automaticFormat: 'General',
  textFormulas: 'formulas',
  refusals: 'now',
  copiedMetadata: 'free',
  pageFilter: false,
  locale: 'th_TH',
  timeZone: 'Asia/Bangkok',
};

/** Each with what is not as usual. */
export const WORLDS = {
  usual: {},
  formulas: { textCells: 'formulas' },
  literal: { textCells: 'literal' },
  serials: { numberCells: 'serials' },
  automatic: { automaticFormat: '0.###############' },
  textFormulas: { textFormulas: 'texts' },
  toldAtRead: { refusals: 'read' },
  toldAtFlush: { refusals: 'flush' },
  fixedCopies: { copiedMetadata: 'fixed' },
  lostCopies: { copiedMetadata: 'lost' },
  filtered: { pageFilter: true },
  comma: { locale: 'de_DE' },
  elsewhere: { timeZone: 'America/Los_Angeles' },
} as const satisfies Readonly<Record<string, Partial<Modes>>>;
export type WorldName = keyof typeof WORLDS;
export const WORLD_NAMES = Object.keys(WORLDS) as readonly WorldName[];

/** The worst of all at once. */
export const HARSH = 'literal+serials+automatic+textFormulas+toldAtRead+fixedCopies+elsewhere';

/** Modes by the names of worlds, and by `locale=…` and `timeZone=…`, joined with `+`: `literal+serials+timeZone=Asia/Tokyo`. */
export function modesOf(text: string): Modes {
  const parts = text.split('+').filter(part => part !== '');
  return Object.assign({ ...USUAL }, ...parts.map(partOf)) as Modes;
}

function partOf(part: string): Partial<Modes> {
  const [name = '', value] = part.split('=');
  if ((name === 'locale' || name === 'timeZone') && value) return { [name]: value };
  if (Object.hasOwn(WORLDS, part)) return WORLDS[part as WorldName];
  throw new Error(`HOST_WORLD: there is no world ${part}; there are ${WORLD_NAMES.join(', ')}`);
}

/** Those of files that are made or opened here, as the environment says. */
export const STANDING: Modes = modesOf(process.env.HOST_WORLD ?? '');

/** Those of a file, without the rest of it. */
export function modesIn(file: Modes): Modes {
  const names = Object.keys(USUAL) as (keyof Modes)[];
  return Object.fromEntries(names.map(name => [name, file[name]])) as unknown as Modes;
}

/** de_DE, id_ID and others of which people use files here; Thai and English ones have a point. */
const WITH_COMMA = /^(de|id|fr|es|it|nl|pt|pl|ru|tr|vi|sv|da|fi|nb|cs|el|uk)(_|$)/;

export const hasDecimalComma = ({ locale }: Pick<Modes, 'locale'>): boolean =>
  WITH_COMMA.test(locale) && locale !== 'es_MX';
