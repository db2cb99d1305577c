// The form of the memo by which scores are contested: what is typed shows on the paper, is kept, and belongs to its year.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { runHere } from '../../scripts/host/execute';
import type { Workbook } from '../../scripts/host/workbook';
import { itemKey } from '../../src/documents/clarification/typed';
import { sidebarCall } from '../../src/google/sidebarCall';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { LONGEST_REASON, MOST_CLARIFIED } from '../../src/wire/limits';
import { VERSION } from '../../src/wire/version';
import { newPage } from '../app/calls/newPage';
import { officeWorkbook } from '../app/workbooks';
import { published2565 } from '../bundle/offices';
import { axe } from './axe';
import { choose, openDesk, openQuickDesk, reopen, taken, wordsIn } from './documentsWindow';
import { expectGone, expectShown } from './shown';
import { press } from './sidebar';

const { documents } = DIALOG_WORDS.th;
const { clarify } = documents;
const LINK = 'www.example.go.th/2565/แผน';

const item = (dialog: Frame, code: string) => dialog.getByRole('group', { name: new RegExp(`${code} `) });
const tick = (dialog: Frame, code: string) => dialog.getByRole('checkbox', { name: new RegExp(`${code} `) });

function keeping(texts: Readonly<Record<string, string>>, workbook = officeWorkbook()): Workbook {
  runHere(workbook, services => {
    Object.assign(globalThis, services);
    sidebarCall('saveFields', newPage({ texts }), VERSION);
  });
  return workbook;
}

describe('what is typed of an item', () => {
  test('stands on the paper, comes with the file, and is there next time', async () => {
    const one = await openQuickDesk();
    const { dialog } = one;
    await choose(dialog, 'clarification');
    for (const code of ['O12', 'O17', 'O20']) await tick(dialog, code).check();
    await item(dialog, 'O12').getByLabel(clarify.link).fill(LINK);
    await item(dialog, 'O12').getByLabel(clarify.given).fill('20 เม.ย. 65');
    await item(dialog, 'O12').getByLabel(clarify.reason).fill('อยู่ในหน้า 12');
    await expectShown(
      dialog.getByText(documents.lacks.contestBlanks({ days: 2, link: 2, given: 2, reason: 2 })),
    );
    await tick(dialog, 'O17').uncheck();
    await expectShown(
      dialog.getByText(documents.lacks.contestBlanks({ days: 2, link: 1, given: 1, reason: 1 })),
    );
    expect(await item(dialog, 'O17').getByLabel(clarify.link).count()).toBe(0);
    await dialog.locator('.sheet', { hasText: LINK }).waitFor();
    await dialog.locator('.sheet', { hasText: 'ขอชี้แจง ๒ ข้อ' }).waitFor();
    const { content } = await taken(one, () => press(dialog, documents.word));
    expect(wordsIn(content)).toContain(LINK);
    expect(wordsIn(content)).toContain('อยู่ในหน้า ๑๒');
    await dialog.getByText(documents.saved).waitFor();

    const again = await reopen(one);
    await choose(again, 'clarification');
    expect(await item(again, 'O12').getByLabel(clarify.link).inputValue()).toBe(LINK);
    expect(await tick(again, 'O17').isChecked()).toBe(false);
    await tick(again, 'O17').check();
    await again.locator('.sheet', { hasText: 'ขอชี้แจง ๓ ข้อ' }).waitFor();
    expect(one.guard.errors).toEqual([]);
  });

  test('a year ago is not there this year', async () => {
    const last = { [itemKey(2564, 'O12', 'reason')]: 'เหตุผลปีก่อน', [itemKey(2564, 'O17', 'contest')]: 'yes' };
    const { dialog } = await openDesk(keeping(last));
    await choose(dialog, 'clarification');
    expect(await tick(dialog, 'O12').isChecked()).toBe(false);
    expect(await tick(dialog, 'O17').isChecked()).toBe(false);
    await tick(dialog, 'O12').check();
    expect(await item(dialog, 'O12').getByLabel(clarify.reason).inputValue()).toBe('');
  });

  test('is refused in plain words where there is no more room, and what stands stays', async () => {
    const reasons = Object.fromEntries(
      Array.from({ length: MOST_CLARIFIED / LONGEST_REASON }, (_, at) => [
        itemKey(2565, `O${at + 11}`, 'reason'),
        'ก'.repeat(LONGEST_REASON),
      ]),
    );
    const { page, dialog } = await openDesk(keeping(reasons));
    await choose(dialog, 'clarification');
    const full = dialog.getByText(clarify.full({ most: MOST_CLARIFIED }));
    await expectShown(full);
    const link = item(dialog, 'O12').getByLabel(clarify.link);
    await link.focus();
    await page.keyboard.type('www');
    expect(await link.inputValue()).toBe('');
    await item(dialog, 'O12').getByLabel(clarify.reason).fill('สั้น');
    await expectGone(full);
    await link.focus();
    await page.keyboard.type('www');
    expect(await link.inputValue()).toBe('www');
  });
});

test('the days that are left are told of what was typed, and the paper has it as it was typed', async () => {
  const { dialog } = await openQuickDesk();
  await choose(dialog, 'clarification');
  await expectShown(dialog.getByText(clarify.left.notTyped()));
  await dialog.getByLabel(clarify.last).fill('15 มิ.ย. 2565');
  await expectShown(dialog.getByText(clarify.left.over({ day: '15 มิ.ย. 2565' })));
  await dialog.getByLabel(clarify.first).fill('ต้นเดือน');
  await expectShown(dialog.getByText(clarify.left.unread({ typed: 'ต้นเดือน' })));
  await dialog.locator('.sheet', { hasText: 'ตั้งแต่วันที่ ต้นเดือน ถึงวันที่ ๑๕ มิ.ย. ๒๕๖๕' }).waitFor();
});

test('where no item lost points there is nothing to fill in, and it is said why', async () => {
  const mended = published2565().map(([code, score, ...others]) => [
    code ?? '',
    score === 0 ? 100 : (score ?? ''),
    ...others,
  ]);
  const { dialog } = await openDesk(officeWorkbook(mended));
  await choose(dialog, 'clarification');
  await expectShown(dialog.getByText(documents.lacks.nothingToContest({ assessed: 1, open: 0 })));
  expect(await dialog.getByLabel(clarify.last).count()).toBe(0);
});

test('nothing of the form is hidden from those who do not see it', async () => {
  const { dialog } = await openDesk();
  await choose(dialog, 'clarification');
  await item(dialog, 'O12').waitFor();
  expect(await axe(dialog)).toEqual([]);
});
