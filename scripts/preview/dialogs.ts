// What stands over the page: messages to confirm, questions to answer, toasts that go by themselves.
import type { Answer, Question, UiRecord } from '../host/ui';
import type { ButtonName, DialogView, ToastView } from './wire';

/** Google's toasts stay this long unless told otherwise. */
const TOAST_SECONDS = 5;

export class Dialogs {
  #open: readonly DialogView[] = [];
  #toast: ToastView | undefined;
  #ids = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #answers: Answer[];

  /** `answers` are given to the first questions; `changed` is called when a question appears. */
  constructor(
    answers: readonly Answer[],
    private readonly changed: () => void,
  ) {
    this.#answers = [...answers];
  }

  get open(): readonly DialogView[] {
    return this.#open;
  }

  get shownToast(): ToastView | undefined {
    return this.#toast;
  }

  tell(title: string, message: string): void {
    this.#add({ title, message, buttons: ['OK'], isPrompt: false });
  }

  ask({ kind, title, message, buttons }: Question): Promise<Answer> {
    const known = this.#answers.shift();
    if (known !== undefined) return Promise.resolve(known);
    const names = buttons.split('_') as ButtonName[];
    const id = this.#add({ title, message, buttons: names, isPrompt: kind === 'prompt' });
    return new Promise(resolve => {
      this.#waiting.set(id, resolve);
      this.changed();
    });
  }

  answer(id: number, button: ButtonName, text: string): void {
    const dialog = this.#open.find(one => one.id === id);
    this.#open = this.#open.filter(one => one !== dialog);
    this.#waiting.get(id)?.(dialog?.isPrompt ? { button, text } : button);
    this.#waiting.delete(id);
  }

  /** A new one takes the place of the last, as in Sheets. */
  toast({ title, message, seconds = TOAST_SECONDS }: UiRecord['toasts'][number]): void {
    this.#toast = { id: ++this.#ids, title, message, seconds };
  }

  forget(id: number): void {
    if (this.#toast?.id === id) this.#toast = undefined;
  }

  #add(dialog: Omit<DialogView, 'id'>): number {
    const id = ++this.#ids;
    this.#open = [...this.#open, { ...dialog, id }];
    return id;
  }
}
