// All papers that have what they need in one file: with progress, a way to give it up, and a way back after a failure.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { CHOICE_IDS, needsOf } from '../../src/dialog/choices';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { names } from '../../src/text/th/documents/names';
import { makeFollowUp } from '../app/followUpTabs';
import { KeyedTab, score } from '../app/planTabs';
import { unpacked } from '../dialog/unzip';
import { choose, openDesk, plannedOffice, taken, withSettings, wordsIn } from './documentsWindow';
import { focused, pressByKeyboard } from './keyboard';
import { expectGone, expectShown } from './shown';
import { expectSound, press } from './sidebar';

const { documents, papers } = DIALOG_WORDS.th;
const { all } = papers;
const AGENCY = 'อบต.ตัวอย่าง';
const ZIP = `เอกสารจากผลประเมิน ITA ${AGENCY} 2565.zip`;

/** All but the memo on contested items, of which none is chosen, and the report on a follow-up in which nobody has reported. */
const MADE = CHOICE_IDS.filter(id => id !== 'clarification');
const READY = MADE.filter(id => needsOf(id).rows !== 'followUp');
const COUNT = READY.length;

const openNamed = () => openDesk(withSettings(plannedOffice(), { agency: AGENCY }));

/** Whatever is made waits at its first paper until this is called. */
async function held(dialog: Frame): Promise<() => Promise<void>> {
  await dialog.locator('.sheet').first().waitFor();
  await dialog.evaluate(() => {
    const { fonts } = document;
    const load = fonts.load.bind(fonts);
    const go = new Promise<void>(resolve => Object.assign(window, { letGo: resolve }));
    fonts.load = (...asked) => go.then(() => load(...asked));
  });
  return () => dialog.evaluate(() => (window as unknown as { letGo(): void }).letGo());
}

/** The third file of those that are made from now on cannot be made, once. */
const failAtThird = (dialog: Frame): Promise<void> =>
  dialog.evaluate(() => {
    const Whole = Blob;
    let count = 0;
    Object.assign(window, {
      Blob: class extends Whole {
        constructor(...given: ConstructorParameters<typeof Blob>) {
          super(...given);
          if (++count === 3) throw new Error('no room');
        }
      },
    });
  });

const namesIn = (content: Buffer): readonly string[] => [...unpacked(content).keys()];

describe('all papers at once', () => {
  test('come as one file, each as if it were downloaded alone; what lacks something is named', async () => {
    const one = await openNamed();
    const { dialog, page } = one;
    const alone = await taken(one, () => press(dialog, documents.word));
    await expectShown(dialog.getByText(all.leftOut({ count: 2 }), { exact: true }));
    await expectShown(dialog.locator('.left-out li', { hasText: names.followUpReport }));
    const { name, content } = await taken(one, () =>
      pressByKeyboard(page, dialog, 'button', all.make({ count: COUNT })),
    );
    expect(name).toBe(ZIP);
    const files = unpacked(content);
    expect(files.size).toBe(COUNT);
    for (const id of READY)
      expect(namesIn(content).filter(file => file.startsWith(`${names[id]} ${AGENCY}`))).toHaveLength(1);
    // The same words, and the same page numbers of the contents, though no preview showed this one.
    const inAll = files.get(alone.name) ?? Buffer.of();
    expect(wordsIn(inAll, '|')).toBe(wordsIn(alone.content, '|'));
    expect(wordsIn(inAll, '|')).toMatch(/PAGEREF[^๐-๙]*\|[๐-๙]+\|/);
    await expectShown(dialog.getByText(all.made({ count: COUNT, file: ZIP })));
    // The focus is where the clerk left it.
    await focused(dialog.getByRole('button', { name: all.make({ count: COUNT }) }));
    await expectSound(dialog);
    expect(one.guard.errors).toEqual([]);
    one.expectNoRequests();
  });

  test('have page numbers also where another paper is shown', async () => {
    const one = await openNamed();
    const pages = async (): Promise<readonly string[]> => {
      const { content } = await taken(one, () => press(one.dialog, all.make({ count: COUNT })));
      const [report] = [...unpacked(content)].flatMap(([name, file]) =>
        name.startsWith(names.analysisReport) ? [file] : [],
      );
      return [...wordsIn(report ?? Buffer.of(), '|').matchAll(/PAGEREF[^๐-๙]*\|([๐-๙]+)\|/g)].map(
        ([, at]) => at ?? '',
      );
    };
    const shown = await one.dialog.locator('.sheet').nth(3).waitFor().then(pages);
    await choose(one.dialog, 'poster');
    expect(await pages()).toEqual(shown);
    expect(shown.length).toBeGreaterThan(5);
  });

  test('have what was typed last, without waiting for the preview', async () => {
    const one = await openNamed();
    await one.dialog.getByText(documents.others).click();
    await one.dialog.getByLabel(documents.fields.agency).fill('สำนักงานตัวอย่าง ๒');
    const { content } = await taken(one, () => press(one.dialog, all.make({ count: COUNT })));
    expect(namesIn(content).every(name => name.includes('สำนักงานตัวอย่าง ๒'))).toBe(true);
    const texts = [...unpacked(content)]
      .filter(([name]) => name.endsWith('.docx'))
      .map(([, file]) => wordsIn(file));
    expect(texts.filter(text => !text.includes('สำนักงานตัวอย่าง ๒'))).toEqual([]);
  });

  test('are none where every paper lacks something, and it is said', async () => {
    const { dialog } = await openDesk();
    const button = dialog.getByRole('button', { name: all.make({ count: 0 }) });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await expectShown(dialog.getByText(all.none));
    // The list above says already what each lacks.
    expect(await dialog.locator('.left-out').count()).toBe(0);
  });

  test('leave out those whose plan goes by older scores', async () => {
    const workbook = withSettings(plannedOffice(), { agency: AGENCY });
    score(workbook, 'O1', 0);
    const one = await openDesk(workbook);
    const alone = MADE.filter(id => needsOf(id).rows === undefined);
    const { content } = await taken(one, () => press(one.dialog, all.make({ count: alone.length })));
    expect(namesIn(content)).toHaveLength(alone.length);
    await expectShown(one.dialog.locator('.left-out li', { hasText: papers.short.planBehind() }));
  });
});

test('those that come with gaps are named with them', async () => {
  const workbook = withSettings(plannedOffice(), { agency: AGENCY });
  makeFollowUp(workbook);
  new KeyedTab(workbook, 'followUp').type('year/operation-report', 'result', 'เผยแพร่แล้ว');
  const { dialog } = await openDesk(workbook);
  await expectShown(dialog.getByRole('button', { name: all.make({ count: MADE.length }) }));
  await expectShown(dialog.getByText(all.withGaps({ count: 1 })));
  await expectShown(
    dialog.getByText(
      all.because({ name: names.followUpReport, what: 'ผล 4 แถว · ปัญหา 5 แถว · ข้อเสนอแนะ 5 แถว' }),
    ),
  );
});

describe('on the way', () => {
  test('it is said which one is made, and the work can be given up', async () => {
    const one = await openNamed();
    const { page, dialog } = one;
    const letGo = await held(dialog);
    await press(dialog, all.make({ count: COUNT }));
    const making = all.making({ place: 1, count: COUNT, name: documents.names.analysisReport });
    await expectShown(dialog.getByRole('status').getByText(making));
    await expectSound(dialog);
    await pressByKeyboard(page, dialog, 'button', all.cancel);
    await expectShown(dialog.getByText(all.cancelled));
    await expectGone(dialog.getByRole('button', { name: all.cancel }));
    const again = dialog.getByRole('button', { name: all.make({ count: COUNT }) });
    await focused(again);
    await letGo();
    // What was given up brings nothing: the one file that comes is that of the next press.
    const downloads: string[] = [];
    page.on('download', download => downloads.push(download.suggestedFilename()));
    await taken(one, () => page.keyboard.press('Enter'));
    expect(downloads).toEqual([ZIP]);
  });

  test('one that fails is tried again, and those before it are not made twice', async () => {
    const one = await openNamed();
    const { dialog } = one;
    await failAtThird(dialog);
    await press(dialog, all.make({ count: COUNT }));
    const third = READY[2] ?? 'poster';
    await expectShown(dialog.getByText(all.failed({ name: documents.names[third], done: 2, count: COUNT })));
    await expectSound(dialog);
    const { content } = await taken(one, () => press(dialog, all.again));
    expect(namesIn(content)).toHaveLength(COUNT);
    await focused(dialog.getByRole('button', { name: all.make({ count: COUNT }) }));
  });

  test('one that fails may be left out, and that is said', async () => {
    const one = await openNamed();
    const { dialog } = one;
    await failAtThird(dialog);
    await press(dialog, all.make({ count: COUNT }));
    const { content } = await taken(one, () => press(dialog, all.without));
    const third = READY[2] ?? 'poster';
    expect(namesIn(content)).toHaveLength(COUNT - 1);
    expect(namesIn(content).some(name => name.startsWith(names[third]))).toBe(false);
    await expectShown(dialog.getByText(all.skipped({ names: documents.names[third] })));
  });

  test('a download that the browser does not start is offered as a link that holds the file', async () => {
    const one = await openNamed();
    const { dialog } = one;
    await dialog.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('refused');
      };
    });
    await press(dialog, all.make({ count: COUNT }));
    await expectShown(dialog.getByText(all.held({ count: COUNT, file: ZIP })));
    const { name, content } = await taken(one, () =>
      dialog.getByRole('link', { name: documents.link }).click(),
    );
    expect(name).toBe(ZIP);
    expect(namesIn(content)).toHaveLength(COUNT);
  });
});
