// What people do between a run that Google refused something and the next, and what a refused run leaves them with: the tab
// that they were in, no name of a tab that there is none of, no copy of what nobody typed.
import { describe, expect, jest, test } from '@jest/globals';
import { Officer } from '../../../scripts/host/officer';
import type { Workbook } from '../../../scripts/host/workbook';
import type { Modes } from '../../../scripts/host/world';
import { th } from '../../../src/text/th';
import { google } from '../../../src/text/th/google';
import type { TabKind } from '../../../src/wire/reading';
import { alertsOf } from '../built';
import { answered, callHere } from '../calls/called';
import { tabOf } from '../followUpTabs';
import { analyse, KeyedTab, score } from '../planTabs';
import { analyseHere, ownTab, SOURCE, THEIRS, valuesOf } from '../workbooks';
import { fillUp, lock, office, openSource, unlock, worked } from './causes';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const { names } = th.tabs;
const GENERATED: readonly TabKind[] = ['summary', 'ranking', 'check'];
const KINDS: readonly TabKind[] = [...GENERATED, 'plan', 'followUp'];

function tabOfKind(workbook: Workbook, kind: TabKind) {
  const sheet = ownTab(workbook, kind);
  if (!sheet) throw new Error(`there is no ${kind}`);
  return sheet;
}

const contents = ({ sheets }: Workbook) =>
  sheets.map(sheet => [sheet.name, valuesOf(sheet)]).sort(([a], [b]) => String(a).localeCompare(String(b)));

test('what was typed over after a refused run is what can be put back', () => {
  const workbook = worked();
  const plan = new KeyedTab(workbook, 'plan');
  plan.type('e-service', 'mark', 'พิมพ์ก่อน');
  lock(workbook, 'plan');
  analyse(workbook);
  plan.type('e-service', 'mark', 'พิมพ์ทีหลัง');
  unlock(workbook);
  analyse(workbook);
  expect(plan.value('e-service', 'mark')).not.toBe('พิมพ์ทีหลัง');
  answered(callHere(workbook, 'restorePlan', { tab: tabOf(workbook), year: 2565 }));
  expect(plan.value('e-service', 'mark')).toBe('พิมพ์ทีหลัง');
});

describe('in a file that has no room for all tabs', () => {
  test.each([SOURCE, THEIRS])('the sidebar leaves the user in %s', name => {
    const workbook = office();
    const officer = new Officer(workbook);
    officer.openTab(officer.tab(name));
    fillUp(workbook, 2);
    const input = { tab: officer.tab(SOURCE).id, year: 2565, kind: 'plan' } as const;
    expect(callHere(workbook, 'writeTab', input).answer?.ok).toBe(false);
    expect(workbook.activeSheet.name).toBe(name);
  });

  test.each([1, 2, 3])('the message names the tab of findings where there is one: room for %i', room => {
    const workbook = office();
    score(workbook, 'O14', 'ก');
    fillUp(workbook, room);
    const [[, message = ''] = []] = alertsOf(analyseHere(openSource(workbook)).ui);
    const { findings } = th.run.finished;
    const isThere = ownTab(workbook, 'check') !== undefined;
    expect(isThere).toBe(room > 2);
    expect(message.split('\n')).toContain(
      findings({ errors: 1, warnings: 0, tab: isThere ? names.check : '' }),
    );
    expect(message.includes(`ดูในแท็บ "${names.check}"`)).toBe(isThere);
  });
});

describe.each<Modes['refusals']>(['now', 'read', 'flush'])('refused at %s', told => {
  test.each<TabKind>(['ranking', 'check', 'followUp'])(
    'rows taken for what they show make no copy of what nobody typed, beside a protected %s',
    kind => {
      const workbook = worked();
      analyse(workbook);
      const plan = new KeyedTab(workbook, 'plan');
      const [from = '', , to = ''] = plan.list('key').map(String);
      // Copied cells: which of both rows is the item's cannot be told, and how much of the plan is done depends on it.
      for (const [at, id] of (valuesOf(plan.sheet)[0] ?? []).entries())
        if (!['key', 'measure', 'status', 'result'].includes(String(id)))
          plan.sheet.put(plan.row(to), at + 1, {
            ...plan.sheet.peek(plan.row(from), at + 1),
            value: plan.sheet.value(plan.row(from), at + 1),
          });
      plan.type(from, 'status', 'ดำเนินการแล้ว');
      score(workbook, 'O14', 50);
      score(workbook, 'O17', 20);
      lock(openSource(workbook), kind);
      workbook.refusals = told;
      const before = workbook.sheets.map(({ name }) => name);
      const { ui } = analyseHere(workbook, { answers: [{ button: 'YES', text: '' }] });
      expect(alertsOf(ui).map(([title]) => title)).toEqual([th.run.unclear.title, th.run.finished.title]);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
    },
  );
});

describe.each<Modes['refusals']>(['now', 'read', 'flush'])(
  'a copy of what was typed, refused at %s',
  told => {
    test.each(GENERATED.flatMap(typed => KINDS.map(locked => [typed, locked] as const)))(
      '%s, beside a protected %s: the user stays where they were, and the next run ends as ever',
      (typed, locked) => {
        const workbook = Object.assign(worked(), { refusals: told });
        new Officer(workbook).type(tabOfKind(workbook, typed), 4, 3, 'พิมพ์เอง');
        const whole = workbook.clone();
        analyse(whole);
        lock(workbook, locked);
        const [[title, message = ''] = []] = alertsOf(analyseHere(workbook).ui);
        expect([title, workbook.activeSheet.name]).toEqual([th.run.finished.title, SOURCE]);
        expect(message).toContain(google.protected({ tab: names[locked] }));
        unlock(workbook);
        const [[, next = ''] = []] = alertsOf(analyse(workbook).ui);
        expect(`${message}\n${next}`.split('\n')).toContain(
          th.run.finished.kept({ tab: th.tabs.kept({ name: names[typed] }) }),
        );
        expect(contents(workbook)).toEqual(contents(whole));
      },
    );
  },
);

describe.each<Modes['refusals']>(['now', 'read', 'flush'])(
  'cells of the plan typed over, refused at %s',
  told => {
    test.each(KINDS)('beside a protected %s: what was rewritten is told by the run that did it', kind => {
      const workbook = Object.assign(worked(), { refusals: told });
      const plan = new KeyedTab(workbook, 'plan');
      plan.type('e-service', 'mark', 'พิมพ์ทับ');
      const rewritten = th.run.finished.rewritten({ tab: names.plan, count: 1 });
      lock(workbook, kind);
      const says = () => {
        const [[, message = ''] = []] = alertsOf(analyse(workbook).ui);
        return [message.includes(rewritten), plan.value('e-service', 'mark') === 'พิมพ์ทับ'];
      };
      const isPlan = kind === 'plan';
      expect(says()).toEqual([!isPlan, isPlan]);
      unlock(workbook);
      expect(says()).toEqual([isPlan, false]);
    });
  },
);
