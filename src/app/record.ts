// The product's own record in a file: which tabs are ours, which year a score tab has, when a result last changed, and
// what people chose. It travels with copies of the file. A broken or older record is read as far as it can be, never
// thrown at the user.
import { tabNames } from '../text/tabNames';
import type { TabKind } from '../wire/reading';
import type { AssessmentKey } from './assessmentKey';
import type { TabId } from './ports';

/** A tab of ours, and the assessment that it was made of. */
export interface OwnTab extends AssessmentKey {
  readonly kind: TabKind;
  readonly id: TabId;
  /** The name that it was given, where ours was taken. */
  readonly name?: string;
  /** Mark of the values last written; '' before the first time. */
  readonly mark: string;
  /** False until the tab has its look. It gets it once: afterwards looks are the officer's. */
  readonly dressed: boolean;
  /** True while the tab is being written: a run that finds it so completes it. */
  readonly dirty: boolean;
}

export interface Result extends AssessmentKey {
  /** Mark of everything that the result shows. */
  readonly mark: string;
  /** The day on which that last changed, in words. */
  readonly changed: string;
}

export interface Adding extends AssessmentKey {
  readonly name: string;
}

/** A column that was chosen, as it is found again when others were put before it. */
export interface KeptColumn {
  /** Words at its head. */
  readonly header: string;
  /** It was number `nth`, from 0, of so many columns with that head. */
  readonly nth: number;
  readonly of: number;
}

/** The columns from which the user wants codes and scores to be read. */
export interface KeptChoice extends AssessmentKey {
  readonly code: KeptColumn;
  readonly score: KeptColumn;
}

/** Node ids that are to be done first. */
export interface Marked extends AssessmentKey {
  readonly ids: readonly string[];
}

export interface Record {
  readonly tabs: readonly OwnTab[];
  readonly results: readonly Result[];
  /** Tabs that are about to be added: one found empty under such a name is ours, left by a run that was cut. */
  readonly adding: readonly Adding[];
  readonly choices: readonly KeptChoice[];
  readonly marked: readonly Marked[];
  /** What the office set, as it was saved: app/settings reads it. Undefined until then. */
  readonly settings: unknown;
  /** What the office filled in for its documents, as far as there is room: app/documentFields reads it. */
  readonly fields: unknown;
}

export const EMPTY_RECORD: Record = {
  tabs: [],
  results: [],
  adding: [],
  choices: [],
  marked: [],
  settings: undefined,
  fields: undefined,
};

/** 1 had the name of the office, `agency`, and no settings. */
const VERSION = 2;

export const writeRecord = (record: Record): string => JSON.stringify({ version: VERSION, ...record });

export function readRecord(text: string): Record {
  const raw = parse(text);
  if (!isObject(raw)) return EMPTY_RECORD;
  return {
    tabs: listOf(raw.tabs, isOwnTab),
    results: listOf(raw.results, isResult),
    adding: listOf(raw.adding, isAdding),
    choices: listOf(raw.choices, isChoice),
    marked: listOf(raw.marked, isMarked),
    settings: raw.settings ?? olderSettings(raw.agency),
    fields: raw.fields,
  };
}

const olderSettings = (agency: unknown): unknown =>
  isText(agency) && agency !== '' ? { revision: 0, values: { agency } } : undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Loose = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const listOf = <T>(value: unknown, is: (item: unknown) => item is T): readonly T[] =>
  Array.isArray(value) ? value.filter(is) : [];

const isKeyed = (value: unknown): value is Loose & AssessmentKey =>
  isObject(value) && isNumber(value.source) && isNumber(value.year);

const isColumn = (value: unknown): value is KeptColumn =>
  isObject(value) && isText(value.header) && isNumber(value.nth) && isNumber(value.of);

const isChoice = (value: unknown): value is KeptChoice =>
  isKeyed(value) && isColumn(value.code) && isColumn(value.score);

const isMarked = (value: unknown): value is Marked =>
  isKeyed(value) && Array.isArray(value.ids) && value.ids.every(isText);

const isAdding = (value: unknown): value is Adding => isKeyed(value) && isText(value.name);

const isResult = (value: unknown): value is Result =>
  isKeyed(value) && isText(value.mark) && isText(value.changed);

const isOwnTab = (value: unknown): value is OwnTab =>
  isKeyed(value) &&
  Object.keys(tabNames).includes(String(value.kind)) &&
  isNumber(value.id) &&
  isText(value.mark) &&
  typeof value.dressed === 'boolean' &&
  typeof value.dirty === 'boolean' &&
  (value.name === undefined || isText(value.name));
