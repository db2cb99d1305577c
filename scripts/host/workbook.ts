// A spreadsheet file in memory: its tabs in order, the open one, and what scripts keep beside it.
import type { FontStyle, NamedRange } from 'hucre';
import { HostError } from './errors';
import type { Metadata } from './model/metadata';
import { type Selection, selectionOf } from './model/selection';
import { Sheet } from './sheet';
import { type Modes, STANDING } from './world';

export type PropertyStore = 'document' | 'user' | 'script';

export class Workbook implements Modes {
  sheets: Sheet[] = [];
  /** Position of the open tab. */
  active = 0;
  defaultFont: FontStyle | undefined;
  namedRanges: NamedRange[] = [];
  /** Tabs of the file that hold no cells, such as a chart on a sheet of its own: they are not read, and not saved. */
  leftOut: readonly string[] = [];
  declare timeZone: string;
  declare locale: string;
  declare textCells: Modes['textCells'];
  declare numberCells: Modes['numberCells'];
  declare automaticFormat: Modes['automaticFormat'];
  declare textFormulas: Modes['textFormulas'];
  declare refusals: Modes['refusals'];
  declare copiedMetadata: Modes['copiedMetadata'];
  declare pageFilter: Modes['pageFilter'];
  metadata: Metadata[] = [];
  /** What PropertiesService keeps for the script project that is bound to this file. */
  properties: Record<PropertyStore, Map<string, string>> = newProperties();
  /** The execution that holds the document lock. */
  lockHolder: object | undefined;
  #tabs = 0;
  #entries = 0;

  constructor(public name = '') {
    Object.assign(this, STANDING);
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.find(sheet => sheet.name === name);
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find(sheet => sheet.id === id);
  }

  /** The open tab; a spreadsheet always has one. */
  get activeSheet(): Sheet {
    const sheet = this.sheets[this.active];
    if (!sheet) throw new HostError('the workbook has no tab');
    return sheet;
  }

  /** The selected cells of the open tab and the current one among them. */
  get selection(): Selection {
    return selectionOf(this.activeSheet);
  }

  /** Adds an empty tab behind the others. Names are unique, as in Google Sheets. */
  addSheet(name: string): Sheet {
    if (this.sheet(name))
      throw new HostError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet = new Sheet(name, this.newTabId());
    this.sheets.push(sheet);
    return sheet;
  }

  /** An id that no tab had before: 0 for the first, then numbers without order. */
  newTabId(): number {
    return Math.imul(this.#tabs++, 0x9e3779b1) & 0x7fffffff;
  }

  /** An id for a chart or a metadata entry. */
  newEntryId(): number {
    return ++this.#entries;
  }

  /** How many ids were given to tabs and to entries, for whoever writes the whole workbook down. */
  get given(): readonly [tabs: number, entries: number] {
    return [this.#tabs, this.#entries];
  }

  set given([tabs, entries]: readonly [tabs: number, entries: number]) {
    this.#tabs = tabs;
    this.#entries = entries;
  }

  /** Of every tab. */
  get cellCount(): number {
    return this.sheets.reduce((count, sheet) => count + sheet.maxRows * sheet.maxColumns, 0);
  }

  /** The same state, independent of this one; unchanged rows are shared. */
  clone(): Workbook {
    const copy = new Workbook(this.name);
    copy.restore(this);
    return copy;
  }

  /** Takes over the state of another workbook, which stays independent. */
  restore(from: Workbook): void {
    Object.assign(this, from, {
      sheets: from.sheets.map(sheet => sheet.clone()),
      namedRanges: [...from.namedRanges],
      metadata: from.metadata.map(entry => ({ ...entry })),
      properties: {
        document: new Map(from.properties.document),
        user: new Map(from.properties.user),
        script: new Map(from.properties.script),
      },
      lockHolder: undefined,
    });
    this.#tabs = from.#tabs;
    this.#entries = from.#entries;
  }
}

export function newProperties(): Record<PropertyStore, Map<string, string>> {
  return { document: new Map(), user: new Map(), script: new Map() };
}
