// What scripts keep beside the cells: properties, locks, developer metadata.
import { describe, expect, test } from '@jest/globals';
import { execute, office, runBody } from './office';

const KEEP = 'const kept = PropertiesService.getDocumentProperties();';

describe('properties', () => {
  test('are texts, apart for document, user and script, and last beyond the execution', () => {
    const workbook = office();
    execute(`${KEEP} kept.setProperty('year', 2565); kept.setProperties({ a: '1', b: '2' })`, workbook);
    execute(`${KEEP} kept.deleteProperty('a')`, workbook);
    expect(
      execute(
        `${KEEP} return [kept.getProperties(), kept.getProperty('x'),
          PropertiesService.getUserProperties().getProperty('year')]`,
        workbook,
      ),
    ).toEqual([{ year: '2565', b: '2' }, null, null]);
  });

  test('setProperties replaces all others only when told to', () => {
    expect(
      execute(
        `${KEEP} kept.setProperty('a', '1').setProperties({ b: '2' }, true); return kept.getProperties()`,
      ),
    ).toEqual({ b: '2' });
  });

  test('hold at most 8,066 bytes a value: about 2,688 Thai characters', () => {
    const set = (text: string) => `${KEEP} kept.setProperty('a', ${text})`;
    expect(runBody(set("'ก'.repeat(2688)")).outcome).toBe('done');
    expect(runBody(set("'ก'.repeat(2689)")).outcome).toEqual({ threw: 'Argument too large: value' });
  });

  test('hold at most 500 KB in all, and a refused one changes nothing', () => {
    expect(
      execute(`${KEEP} let error, count = 0;
        try { for (; ; count++) kept.setProperty('key' + count, 'x'.repeat(8000)) } catch (e) { error = e.message }
        return [count, Object.keys(kept.getProperties()).length, error]`),
    ).toEqual([
      63,
      63,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ]);
  });
});

describe('the document lock', () => {
  const LOCK = 'const lock = LockService.getDocumentLock();';

  test('is held until it is released', () => {
    expect(
      execute(`${LOCK} const before = lock.hasLock(), got = lock.tryLock(1000), held = lock.hasLock();
        lock.releaseLock(); return [before, got, held, lock.hasLock()]`),
    ).toEqual([false, true, true, false]);
  });

  test('is not to be had while somebody else holds it', () => {
    const options = { lockedElsewhere: true };
    expect(runBody(`${LOCK} return [lock.tryLock(10), lock.hasLock()]`, options).result).toEqual([
      false,
      false,
    ]);
    expect(runBody(`${LOCK} lock.waitLock(10)`, options).outcome).toEqual({
      threw: 'Lock timeout: another process was holding the lock for too long.',
    });
  });

  test('is released by the platform when the script ends without releasing it', () => {
    const workbook = office();
    runBody(`${LOCK} lock.tryLock(1); throw new Error()`, {}, workbook);
    expect(runBody(`${LOCK} return lock.tryLock(1)`, {}, workbook).result).toBe(true);
  });

  test('is held against an execution that runs at the same time', () => {
    const workbook = office();
    let other: unknown;
    runBody(
      `${LOCK} lock.tryLock(1); SpreadsheetApp.flush()`,
      {
        between: index => {
          if (index === 2) other = runBody(`${LOCK} return lock.tryLock(1)`, {}, workbook).result;
        },
      },
      workbook,
    );
    expect(other).toBe(false);
  });
});

describe('developer metadata', () => {
  const DOCUMENT = 'SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT';
  const PROJECT = 'SpreadsheetApp.DeveloperMetadataVisibility.PROJECT';
  const find = (rest = '') => `book.createDeveloperMetadataFinder()${rest}.find()`;

  test('is found by key and visibility, on the spreadsheet and on tabs', () => {
    expect(
      execute(`book.addDeveloperMetadata('tab', 'a', ${DOCUMENT}).addDeveloperMetadata('tab', 'b', ${PROJECT});
        sheet.addDeveloperMetadata('tab', 'c', ${DOCUMENT}); book.addDeveloperMetadata('x', 'd', ${DOCUMENT});
        const values = found => found.map(entry => entry.getValue()).join('');
        return [values(${find()}), values(${find(".withKey('tab')")}),
          values(${find(`.withKey('tab').withVisibility(${DOCUMENT})`)}),
          values(sheet.createDeveloperMetadataFinder().find()), values(book.getDeveloperMetadata())]`),
    ).toEqual(['abdc', 'abc', 'ac', 'c', 'abd']);
  });

  test('can be changed and removed, and a removed entry fails', () => {
    const workbook = office();
    execute(
      `book.addDeveloperMetadata('tab', 'a', ${DOCUMENT}); const entry = ${find()}[0]; entry.setValue('b');
       if (entry.getKey() !== 'tab' || entry.getVisibility() !== ${DOCUMENT}) throw new Error('wrong entry')`,
      workbook,
    );
    expect(workbook.metadata).toMatchObject([{ key: 'tab', value: 'b', visibility: 'DOCUMENT' }]);
    expect(() => execute(`const entry = ${find()}[0]; entry.remove(); entry.getValue()`, workbook)).toThrow(
      'does not exist',
    );
    expect(workbook.metadata).toEqual([]);
  });

  test('finding and asking are reads, adding and removing are writes', () => {
    const { log } =
      runBody(`const book = SpreadsheetApp.getActive(); book.addDeveloperMetadata('a', 'b', ${DOCUMENT});
      const entry = ${find()}[0]; entry.getValue(); entry.setValue('c'); entry.remove()`);
    expect([log.reads, log.writes]).toEqual([2, 3]);
  });
});
