// Runs the hooks of a page without a browser: what it draws is nothing, what it waits for comes when the test says so, and
// what it calls goes to the test.
import { type ComponentType, h, options, render } from 'preact';
import type { SavedBy } from '../../../src/wire/savedBy';

/** A call of the page, and how to answer it. */
export interface PageCall {
  readonly name: string;
  readonly input: { readonly changes: object; readonly by: SavedBy };
  answer(answer: unknown): void;
  fail(): void;
}

interface Timer {
  readonly after: number;
  run(): void;
}

const drawings: (() => void)[] = [];
const immediately = setImmediate;

/** Hooks of several pages share one realm, as their pages never do, so each is alone in it while it acts. */
export class Page<State> {
  #state: State | undefined;
  readonly #timers = new Map<number, Timer>();
  readonly #listeners = new Set<() => void>();
  readonly #root = { childNodes: [] } as unknown as Parameters<typeof render>[1];
  #count = 0;

  constructor(
    readonly onCall: (call: PageCall) => void,
    use: () => State,
  ) {
    const Drawn: ComponentType = () => {
      this.#state = use();
      return null;
    };
    this.#enter();
    render(h(Drawn, {}), this.#root);
    draw();
  }

  get state(): State {
    if (this.#state === undefined) throw new Error('the page is not open');
    return this.#state;
  }

  /** Does something in the page, and all that follows from it at once. */
  async act(work: (state: State) => void): Promise<void> {
    this.#enter();
    work(this.state);
    draw();
    await new Promise(done => immediately(done));
    draw();
  }

  /** The user pauses: what waits for less than a few seconds comes. */
  pause(): Promise<void> {
    return this.act(() => {
      for (const [id, { after, run }] of [...this.#timers]) {
        if (after > 3000) continue;
        this.#timers.delete(id);
        run();
      }
    });
  }

  /** The page loses the focus, as it also does before it is closed. */
  leave(): Promise<void> {
    return this.act(() => {
      for (const listener of [...this.#listeners]) listener();
    });
  }

  async close(): Promise<void> {
    await this.leave();
    render(null, this.#root);
  }

  #enter(): void {
    const timers = this.#timers;
    Object.assign(options, { debounceRendering: later, requestAnimationFrame: later });
    Object.assign(globalThis, {
      document: {},
      setTimeout: (run: () => void, after: number) => {
        timers.set(++this.#count, { run, after });
        return this.#count;
      },
      clearTimeout: (id: number) => timers.delete(id),
      addEventListener: (_: string, listener: () => void) => this.#listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => this.#listeners.delete(listener),
      google: {
        script: {
          run: this.#runner(
            () => undefined,
            () => undefined,
          ),
        },
      },
    });
  }

  #runner(answer: PageCall['answer'], fail: (error: object) => void): object {
    return {
      withSuccessHandler: (handle: PageCall['answer']) => this.#runner(handle, fail),
      withFailureHandler: (handle: (error: object) => void) => this.#runner(answer, handle),
      sidebarCall: (name: string, input: PageCall['input']) =>
        this.onCall({ name, input: plain(input), answer, fail: () => fail({}) }),
    };
  }
}

const later = (work: () => void): void => void drawings.push(work);

function draw(): void {
  while (drawings.length > 0) drawings.shift()?.();
}

/** What crosses between page and server is plain. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
