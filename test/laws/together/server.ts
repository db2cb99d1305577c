// The server of one file, with its two places in memory: the record and what stands beside the file.
import { USE_CASES } from '../../../src/app/calls';
import type { UseCase } from '../../../src/app/calls/useCase';
import { loadFields } from '../../../src/app/documentFields';
import { openFile } from '../../../src/app/file';
import type { World } from '../../../src/app/ports';
import { readRecord, writeRecord } from '../../../src/app/record';
import { loadSettings } from '../../../src/app/settings';
import { type Answer, CALLS, type CallName } from '../../../src/wire/calls';
import type { Fields } from '../../../src/wire/documents';
import type { Settings } from '../../../src/wire/settings';
import { plain } from './withoutBrowser';

export interface Standing {
  readonly settings: Settings;
  readonly fields: Fields;
}

export class Server {
  record = '';
  readonly beside = new Map<string, string>();
  /** So many writes are done before the run is cut. */
  #writes = Number.POSITIVE_INFINITY;

  readonly #world = {
    workbook: {
      loadRecord: () => this.record,
      saveRecord: (text: string) => {
        this.#write();
        this.record = text;
      },
    },
    texts: {
      load: (name: string) => this.beside.get(name) ?? '',
      save: (name: string, text: string) => {
        this.#write();
        this.beside.set(name, text);
      },
    },
    lock: { hold: (work: () => unknown) => ({ done: work() }) },
    user: { locale: () => 'th' },
  } as unknown as World;

  /** @param cutAfter so many writes; the run then ends without an answer */
  call(name: string, input: unknown, cutAfter = Number.POSITIVE_INFINITY): Answer<unknown> | undefined {
    this.#writes = cutAfter;
    const useCase = USE_CASES[name as CallName] as UseCase<CallName>;
    try {
      return plain(useCase(this.#world, CALLS[name as CallName].input.parse(plain(input)) as never));
    } catch (error) {
      if (error !== CUT) throw error;
      return undefined;
    } finally {
      this.#writes = Number.POSITIVE_INFINITY;
    }
  }

  /** As the pages find it when they open. */
  standing(): Standing {
    const { texts } = this.#world;
    const { record, settings } = openFile(this.#world);
    return plain({
      settings: loadSettings(record, texts).settings,
      fields: loadFields(record, texts, settings).fields,
    });
  }

  /** A run of the menu, which writes the record for its own reasons. */
  run(): void {
    this.record = writeRecord({ ...readRecord(this.record), results: [] });
  }

  /** A copy of the file has the record alone. */
  copy(): Server {
    const copy = new Server();
    copy.record = this.record;
    return copy;
  }

  #write(): void {
    if (--this.#writes < 0) throw CUT;
  }
}

const CUT = new Error('the run was cut');
