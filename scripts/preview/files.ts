// The files of a preview, one open at a time. Pages of one that was open before may still call: they reach their own file.
import { Session, type SessionOptions } from './session';

export class Files {
  #now: Session;
  readonly #before: Session[] = [];
  readonly #listeners = new Set<() => void>();
  #unwatch: () => void;

  constructor(options: SessionOptions) {
    this.#now = new Session(options);
    this.#unwatch = this.#watch();
  }

  get now(): Session {
    return this.#now;
  }

  /** The file that a page was opened for. */
  of(page: number): Session {
    return this.#before.find(one => one.pages.hasOpened(page)) ?? this.#now;
  }

  open(options: SessionOptions): Session {
    this.#unwatch();
    this.#before.push(this.#now);
    this.#now = new Session(options);
    this.#unwatch = this.#watch();
    this.#tell();
    return this.#now;
  }

  /** Calls the listener after every change of the open file, and when another is opened; gives a function that ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #watch(): () => void {
    return this.#now.onChange(() => this.#tell());
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
