// What a page sends of what its user changed: numbered, and once more what may not have arrived.
import { describe, expect, test } from '@jest/globals';
import { newOutbox } from '../../src/page/outbox';

const SAVED = { agency: '', pass: 85, units: { กองคลัง: '' } };

describe('a save', () => {
  test('holds what was changed, and the next one has the next number', () => {
    const outbox = newOutbox<typeof SAVED>('a');
    expect(outbox.save(SAVED, { ...SAVED, pass: 90 })).toEqual({
      changes: { pass: 90 },
      by: { window: 'a', number: 1 },
    });
    expect(outbox.save(SAVED, SAVED).by).toEqual({ window: 'a', number: 2 });
  });

  test('holds what an earlier one may have lost, as it is now, until one has arrived', () => {
    const outbox = newOutbox<typeof SAVED>('a');
    outbox.save(SAVED, { ...SAVED, pass: 90, units: { กองคลัง: 'คลัง' } });
    const second = outbox.save(SAVED, { ...SAVED, agency: 'อบต.ตัวอย่าง' });
    expect(second.changes).toEqual({ agency: 'อบต.ตัวอย่าง', pass: 85, units: { กองคลัง: '' } });
    outbox.arrived(second, {});
    expect(outbox.toSend(SAVED, SAVED)).toEqual({});
  });

  test('holds what was typed while the one before was under way, even where that says what stands', () => {
    const outbox = newOutbox<typeof SAVED>('a');
    const first = outbox.save(SAVED, { ...SAVED, pass: 90 });
    outbox.arrived(first, { agency: 'อบต.ตัวอย่าง' });
    const now = { ...SAVED, agency: 'อบต.ตัวอย่าง', pass: 90 };
    expect(outbox.toSend(now, now)).toEqual({ agency: 'อบต.ตัวอย่าง' });
  });
});

test('an answer to a save after which another was sent is no news: that one holds all of it', () => {
  const outbox = newOutbox<typeof SAVED>('a');
  const first = outbox.save(SAVED, { ...SAVED, pass: 90 });
  const second = outbox.save(SAVED, { ...SAVED, pass: 90, agency: 'อบต.ตัวอย่าง' });
  expect(outbox.arrived(first, {})).toBe(false);
  expect(outbox.toSend(SAVED, SAVED)).toEqual({ pass: 85, agency: '' });
  expect(outbox.arrived(second, {})).toBe(true);
});
