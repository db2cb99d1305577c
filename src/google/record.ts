// Where the product's record is kept: in metadata of the file. DOCUMENT visibility: a copied file keeps it. Should a copy not
// be allowed to change what it got, a new entry stands beside it and begins with one space more, so that it is known for the newer.

type File = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Entry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'ita.record';

export function recordOf(file: File): { load(): string; save(text: string): void } {
  let entry: Entry | undefined;
  let spaces = '';
  const found = (): Entry[] => file.createDeveloperMetadataFinder().withKey(KEY).find();
  const add = (text: string): void => {
    file.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  };
  const load = (): string => {
    const [newest] = found()
      .map(one => ({ one, text: one.getValue() ?? '' }))
      .sort((a, b) => spacesOf(b.text).length - spacesOf(a.text).length);
    entry = newest?.one;
    spaces = spacesOf(newest?.text ?? '');
    return newest?.text.trim() ?? '';
  };
  /** A refusal that does not last leaves one entry, as it was. */
  const replace = (older: Entry, text: string): void => {
    const usual = spaces + text;
    add(` ${usual}`);
    const isGone = attempt(() => older.remove());
    load();
    if (isGone && entry && attempt(() => entry?.setValue(usual))) spaces = spacesOf(usual);
  };

  return {
    load,
    save: text => {
      // It says of tabs that they are written: what Sheets holds back and may yet refuse is not.
      SpreadsheetApp.flush();
      const older = entry;
      if (!older) {
        add(text);
        entry = found()[0];
      } else if (!attempt(() => older.setValue(spaces + text))) replace(older, text);
    },
  };
}

const spacesOf = (text: string): string => /^ */.exec(text)?.[0] ?? '';

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
