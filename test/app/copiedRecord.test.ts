// The record of a copy that may not be changed is followed by a newer one, wherever a run is cut; a refusal that does not last
// leaves the one that there is.
import { expect, jest, test } from '@jest/globals';
import type { RunOptions } from '../../scripts/host/execute';
import { Officer } from '../../scripts/host/officer';
import type { Workbook } from '../../scripts/host/workbook';
import { modesOf } from '../../scripts/host/world';
import { answered, callHere } from './calls/called';
import { officeWorkbook } from './workbooks';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const save = (file: Workbook, agency: string, options: RunOptions = {}) =>
  callHere(file, 'saveSettings', { changes: { agency }, by: { window: agency, number: 1 } }, options);
const records = (file: Workbook): string[] =>
  file.metadata.filter(({ key }) => key === 'ita.record').map(({ value }) => value);

/** What only the record of a file tells: its properties are gone. */
function agencyOf(file: Workbook): string {
  const bare = file.clone();
  bare.properties.document.clear();
  return answered(callHere(bare, 'open', {})).settings.agency;
}

function copied(world: string): Workbook {
  const workbook = Object.assign(officeWorkbook(), modesOf(world));
  answered(save(workbook, 'อบต.ตัวอย่าง'));
  return new Officer(workbook).copyFile();
}

test.each(['throw', 'kill'] as const)(
  'a run in such a copy that is cut by %s at any call keeps the old record or the new one',
  way => {
    const copy = copied('fixedCopies');
    const whole = copy.clone();
    const { log } = save(whole, 'อบต.ใหม่');
    expect([agencyOf(copy), agencyOf(whole)]).toEqual(['อบต.ตัวอย่าง', 'อบต.ใหม่']);
    log.calls.forEach((call, at) => {
      const cut = copy.clone();
      save(cut, 'อบต.ใหม่', { faults: { at, way } });
      expect(['อบต.ตัวอย่าง', 'อบต.ใหม่']).toContain(agencyOf(cut));
      answered(save(cut, 'อบต.ล่าสุด'));
      expect([call, at, agencyOf(cut)]).toEqual([call, at, 'อบต.ล่าสุด']);
    });
  },
);

test('a refusal that does not last leaves one record, as it would have been', () => {
  const [file, spared] = [copied('usual'), copied('usual')];
  const { log } = save(spared, 'อบต.ใหม่');
  const at = log.calls.indexOf('DeveloperMetadata.setValue');
  expect(at).toBeGreaterThan(0);
  answered(save(file, 'อบต.ใหม่', { faults: { at, way: 'throw' } }));
  expect([records(file), records(file).length]).toEqual([records(spared), 1]);
});

test('a copy of a copy has the newest of several records', () => {
  const first = copied('fixedCopies');
  answered(save(first, 'อบต.หนึ่ง'));
  const second = new Officer(first).copyFile();
  expect(agencyOf(second)).toBe('อบต.หนึ่ง');
  answered(save(second, 'อบต.สอง'));
  // In whatever order Sheets finds them.
  second.metadata.reverse();
  expect([agencyOf(first), agencyOf(second), records(second).length]).toEqual(['อบต.หนึ่ง', 'อบต.สอง', 3]);
});
