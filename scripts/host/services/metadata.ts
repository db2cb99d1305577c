// Developer metadata: entries of a spreadsheet or tab, and the finder.
import { text } from '../check';
import { enumName, VISIBILITY } from '../enums';
import type { SpreadsheetHandle } from '../handles';
import { mismatch } from '../mismatch';
import type { Metadata } from '../model/metadata';
import { Handle, ServiceError, ServiceKind } from '../service';
import type { Sheet } from '../sheet';

type Entry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
const TYPE = 'DeveloperMetadataVisibility';
/** Characters of keys and values, for the spreadsheet and again for each tab. */
const MOST = 30_000;

/** The list that an entry is in: that of the spreadsheet or of one tab. */
type Owner = { metadata: Metadata[] };

class EntryHandle extends Handle<Entry> {
  constructor(
    readonly book: SpreadsheetHandle,
    readonly owner: Owner,
    private readonly found: Metadata,
  ) {
    super(book.execution);
  }

  /** Fails when the entry, or the tab that held it, is gone. */
  get entry(): Metadata {
    const { workbook } = this.book;
    const there = this.owner === workbook || workbook.sheets.includes(this.owner as Sheet);
    if (!there || !this.owner.metadata.includes(this.found))
      throw new ServiceError('The developer metadata does not exist.');
    return this.found;
  }
}

class FinderHandle extends Handle<Finder> {
  key: string | undefined;
  visibility: string | undefined;

  constructor(
    readonly book: SpreadsheetHandle,
    readonly owners: () => readonly Owner[],
  ) {
    super(book.execution);
  }
}

const ENTRY = new ServiceKind<Entry, EntryHandle>('DeveloperMetadata', {
  reads: {
    getKey: on => on.entry.key,
    getValue: on => on.entry.value,
    getVisibility: on =>
      VISIBILITY(on.execution)[on.entry.visibility] as unknown as ReturnType<Entry['getVisibility']>,
  },
  writes: {
    setValue(on, value: unknown) {
      const { entry, owner } = on;
      checkFree(entry);
      const given = text(value, 'SpreadsheetApp.DeveloperMetadata.setValue');
      checkSize(owner, given.length - entry.value.length);
      entry.value = given;
      return on.self;
    },
    remove(on) {
      const { entry, owner } = on;
      checkFree(entry);
      owner.metadata = owner.metadata.filter(other => other !== entry);
    },
  },
});

const FINDER = new ServiceKind<Finder, FinderHandle>('DeveloperMetadataFinder', {
  reads: {
    find: ({ book, owners, key, visibility }) =>
      owners().flatMap(owner =>
        owner.metadata
          .filter(entry => (key ?? entry.key) === entry.key)
          .filter(entry => (visibility ?? entry.visibility) === entry.visibility)
          .map(entry => ENTRY.open(new EntryHandle(book, owner, entry))),
      ),
  },
  neither: {
    withKey(on, key: unknown) {
      on.key = text(key, 'SpreadsheetApp.DeveloperMetadataFinder.withKey');
      return on.self;
    },
    withVisibility(on, visibility: unknown) {
      on.visibility = enumName(TYPE, visibility, 'SpreadsheetApp.DeveloperMetadataFinder.withVisibility');
      return on.self;
    },
  },
});

export function openFinder(book: SpreadsheetHandle, owners: () => readonly Owner[]): Finder {
  return FINDER.open(new FinderHandle(book, owners));
}

export function entriesOf(book: SpreadsheetHandle, owner: Owner): Entry[] {
  return owner.metadata.map(entry => ENTRY.open(new EntryHandle(book, owner, entry)));
}

/** For addDeveloperMetadata(key, value, visibility); the shorter forms are not needed. */
export function addEntry(book: SpreadsheetHandle, owner: Owner, args: readonly unknown[]): void {
  const call = 'SpreadsheetApp.addDeveloperMetadata';
  if (args.length !== 3) throw mismatch(call, ...args);
  const [key, value] = [text(args[0], call), text(args[1], call)];
  const visibility = enumName(TYPE, args[2], call) as Metadata['visibility'];
  checkSize(owner, key.length + value.length);
  owner.metadata.push({ id: book.workbook.newEntryId(), key, value, visibility });
}

function checkFree({ isFixed }: Metadata): void {
  if (isFixed) throw new ServiceError('You do not have permission to change the developer metadata.');
}

function checkSize(owner: Owner, added: number): void {
  const size = owner.metadata.reduce((sum, { key, value }) => sum + key.length + value.length, added);
  if (size > MOST) throw new ServiceError('The developer metadata exceeds the size limit.');
}
