// An office at work: two sidebars and a window on one file, and a network that delays, repeats, loses and reorders.
import { expect } from '@jest/globals';
import { draftOf } from '../../../src/sidebar/settingsDraft';
import type { Answer } from '../../../src/wire/calls';
import type { Fields } from '../../../src/wire/documents';
import type { Settings } from '../../../src/wire/settings';
import type { Edit } from './edits';
import { type Opened, openSidebar, openWindow } from './pages';
import { Server } from './server';
import { FOLLOWING, shownInSidebar, shownInWindow, type Values } from './values';
import type { PageCall } from './withoutBrowser';

interface Sent extends PageCall {
  readonly from: Opened;
  /** The page waits for no answer to it any more. */
  isStray: boolean;
}

/** What becomes of a call on its way: `givenUp` by its page, it may arrive yet. */
export const FATES = ['arrives', 'twice', 'answerLost', 'lost', 'givenUp', 'locked', 'cut'] as const;
export type Fate = (typeof FATES)[number];

export class Office {
  readonly server = new Server();
  readonly edits: Edit[] = [];
  readonly pages: Opened[] = [];
  #calls: Sent[] = [];
  #answers: { readonly call: Sent; readonly answer: Answer<unknown> }[] = [];
  #opened = 0;

  /** Opens a page in the place of another, or as one more. */
  open(place: number): void {
    const name = `page ${++this.#opened}`;
    const page: Opened = (place === 2 ? openWindow : openSidebar)(
      name,
      this.edits,
      this.server.standing(),
      call => this.#send(page, name, call),
    );
    this.pages[place] = page;
  }

  async reopen(place: number): Promise<void> {
    const page = this.pages[place];
    await page?.close();
    for (const call of this.#calls) call.isStray ||= call.from === page;
    this.#answers = this.#answers.filter(({ call }) => call.from !== page);
    this.open(place);
  }

  async send(which: number, fate: Fate, cutAfter: number): Promise<void> {
    const [call] = this.#calls.splice(which % Math.max(1, this.#calls.length), 1);
    if (!call) return;
    if (fate === 'givenUp' && !call.isStray) {
      this.#calls.push({ ...call, isStray: true });
      return this.#fail(call);
    }
    if (fate === 'lost') return this.#fail(call);
    if (fate === 'locked') return this.#answer(call, { ok: false, refusal: { code: 'locked' } });
    const answer = this.server.call(call.name, call.input, fate === 'cut' ? cutAfter : undefined);
    if (fate === 'twice') this.#calls.push({ ...call, isStray: true });
    if (!answer || fate === 'answerLost') return this.#fail(call);
    if (!call.isStray) this.#answers.push({ call, answer });
  }

  async answer(which: number): Promise<void> {
    const [given] = this.#answers.splice(which % Math.max(1, this.#answers.length), 1);
    if (given) await this.#answer(given.call, given.answer);
  }

  /** Everything arrives and is answered, and each page saves until nothing is left to save. */
  async settle(): Promise<void> {
    for (let round = 0; round < 2; round++)
      for (const page of this.pages) {
        for (const next of [() => page.pause(), () => page.save(), () => page.revert(), () => page.save()]) {
          await next();
          await this.#deliver(call => !call.isStray);
        }
      }
    await this.#deliver(() => true);
  }

  async #deliver(which: (call: Sent) => boolean): Promise<void> {
    for (let turn = 0; turn < 50; turn++) {
      while (this.#answers.length > 0) await this.answer(0);
      const next = this.#calls.findIndex(which);
      if (next < 0) return;
      await this.send(next, 'arrives', 0);
    }
    throw new Error('the pages send and send');
  }

  #send(from: Opened, name: string, call: PageCall): void {
    // One realm holds all pages, so what tells them apart is added.
    const by = { ...call.input.by, window: name };
    from.user.saves(by.number);
    this.#calls.push({ ...call, input: { ...call.input, by }, from, isStray: false });
  }

  async #fail(call: Sent): Promise<void> {
    if (!call.isStray) await inPage(call, () => call.fail());
  }

  async #answer(call: Sent, answer: Answer<unknown>): Promise<void> {
    if (call.isStray) return;
    if (!answer.ok) return inPage(call, () => call.answer(answer));
    const { user, shown } = call.from;
    const [told, isSaved] = toldBy(call.name, answer.value);
    const before = shown();
    const isNews = user.isAnswered(call.input.by.number, told, isSaved);
    await inPage(call, () => call.answer(answer));
    if (!isNews) return;
    // The page shows what stands now, and what its user is typing.
    for (const [field, value] of Object.entries(shown())) {
      const follows = FOLLOWING.includes(field) && user.hasChanged('agency');
      const expected = user.isTyping(field) ? before[field] : told[field];
      if (!follows) expect([user.page, field, value]).toEqual([user.page, field, expected]);
    }
  }
}

/** Answers come to the page that waits for them. */
const inPage = ({ from }: Sent, work: () => void): Promise<void> => from.within(work);

function toldBy(name: string, value: unknown): [Values, boolean] {
  if (name === 'saveFields') return [shownInWindow(value as Fields), true];
  const { settings, isSaved } = value as { settings: Settings; isSaved: boolean };
  return [shownInSidebar(draftOf(settings)), isSaved];
}
