// The product's own record in a file: which tabs are ours, which year a score tab has, when a result last changed.
// It travels with copies of the file. A broken or older record is read as far as it can be, never thrown at the user.
import type { TabId } from './ports';

export type TabKind = 'summary' | 'ranking' | 'check' | 'plan';

export interface OwnTab {
  readonly kind: TabKind;
  readonly year: number;
  /** The score tab that it was made of. */
  readonly source: TabId;
  readonly id: TabId;
  /** Mark of the values last written; '' before the first time. */
  readonly mark: string;
  /** False until the tab has its look. It gets it once: afterwards looks are the officer's. */
  readonly dressed: boolean;
  /** True while the tab is being written: a run that finds it so completes it. */
  readonly dirty: boolean;
}

export interface Result {
  readonly source: TabId;
  readonly year: number;
  /** Mark of everything that the result shows. */
  readonly mark: string;
  /** The day on which that last changed, in words. */
  readonly changed: string;
}

export interface Adding {
  readonly name: string;
  readonly source: TabId;
  readonly year: number;
}

export interface Record {
  readonly tabs: readonly OwnTab[];
  readonly results: readonly Result[];
  /** Tabs that are about to be added: one found empty under such a name is ours, left by a run that was cut. */
  readonly adding: readonly Adding[];
  /** Name of the office; '' until it is set. */
  readonly agency: string;
}

export const EMPTY_RECORD: Record = { tabs: [], results: [], adding: [], agency: '' };

const VERSION = 1;
const KINDS: readonly string[] = ['summary', 'ranking', 'check', 'plan'] satisfies readonly TabKind[];

export const writeRecord = (record: Record): string => JSON.stringify({ version: VERSION, ...record });

export function readRecord(text: string): Record {
  const raw = parse(text);
  if (!isObject(raw)) return EMPTY_RECORD;
  return {
    tabs: listOf(raw.tabs, isOwnTab),
    results: listOf(raw.results, isResult),
    adding: listOf(raw.adding, isAdding),
    agency: isText(raw.agency) ? raw.agency : '',
  };
}

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

const isAdding = (value: unknown): value is Adding =>
  isObject(value) && isText(value.name) && isNumber(value.source) && isNumber(value.year);

const isResult = (value: unknown): value is Result =>
  isObject(value) &&
  isNumber(value.source) &&
  isNumber(value.year) &&
  isText(value.mark) &&
  isText(value.changed);

const isOwnTab = (value: unknown): value is OwnTab =>
  isObject(value) &&
  KINDS.includes(String(value.kind)) &&
  isNumber(value.year) &&
  isNumber(value.source) &&
  isNumber(value.id) &&
  isText(value.mark) &&
  typeof value.dressed === 'boolean' &&
  typeof value.dirty === 'boolean';
