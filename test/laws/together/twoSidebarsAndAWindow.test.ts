// The law of what an office sets and fills in: whoever saves when, and whatever becomes of the calls, the last change that
// its user may count on stands, and what nobody changed stays.
import { afterAll, expect, test } from '@jest/globals';
import { positionsFor } from '../../../src/documents/positions';
import fc from '../../fastCheck';
import { mayStand } from './edits';
import { History, histories } from './history';
import { valuesIn } from './values';

/** Of the realm, which the pages take for their own. */
const TAKEN = ['document', 'setTimeout', 'clearTimeout', 'addEventListener', 'removeEventListener', 'google'];
const before = TAKEN.flatMap(name => {
  const was = Object.getOwnPropertyDescriptor(globalThis, name);
  return was ? [[name, was] as const] : [];
});
afterAll(() => {
  for (const [name, was] of before) Object.defineProperty(globalThis, name, was);
});

test('two sidebars and a window save in turn, and every change that was acknowledged stands', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ({ focus, steps }) => {
      const history = new History(focus);
      const { office, copies } = history;
      const start = valuesIn(office.server.standing());
      for (const step of steps) await history.take(step);
      await office.settle();
      for (const { server, edits } of [office, ...copies]) {
        const standing = server.standing();
        const { agency, agencyType } = standing.settings;
        const chief = positionsFor(agencyType, agency).at(-1) ?? '';
        const unchanged: typeof start = { ...start, to: chief, 'chief.position': chief };
        for (const [field, value] of Object.entries(valuesIn(standing))) {
          const may = mayStand(edits, field).map(edited => edited ?? unchanged[field]);
          expect([field, may, may.includes(value) || value]).toEqual([field, may, true]);
        }
      }
    }),
    { numRuns: 500 },
  );
}, 400_000);
