// Histories of an office at work: what its people do, and what becomes of their calls.
import fc from '../../fastCheck';
import { FATES, type Fate, Office } from './office';
import { IN_SIDEBAR, IN_WINDOW } from './values';

interface Typing {
  readonly do: 'type';
  readonly page: number;
  readonly field: number;
  readonly value: number;
  readonly saves: boolean;
}

interface Sending {
  readonly do: 'send';
  readonly which: number;
  readonly fate: Fate;
  readonly cutAfter: number;
  readonly isAnswered: boolean;
}

export type Step =
  | Typing
  | Sending
  | { readonly do: 'save' | 'pause' | 'retry' | 'revert' | 'leave' | 'reopen'; readonly page: number }
  | { readonly do: 'answer'; readonly which: number }
  | { readonly do: 'run' }
  | { readonly do: 'copy' };

const page = fc.nat({ max: 2 });
const which = fc.nat({ max: 11 });
const does = <What extends string>(...what: readonly What[]) => fc.constantFrom(...what);
const fate = fc.oneof(does<Fate>('arrives'), does(...FATES));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: does('type'), page, field: which, value: which, saves: fc.boolean() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: does('send'),
      which,
      fate,
      cutAfter: fc.nat({ max: 3 }),
      isAnswered: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: does('answer'), which }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: does('save', 'pause', 'retry', 'revert', 'leave', 'reopen'), page }),
  },
  { weight: 1, arbitrary: fc.oneof(fc.record({ do: does('run') }), fc.record({ do: does('copy') })) },
);

/** @param focus tells which fields are changed: few enough for changes to meet */
export const histories = fc.record({
  focus: which,
  steps: fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }),
});

/** An office with its pages open, and copies of its file, each with what had been changed by then. */
export class History {
  readonly office = new Office();
  readonly copies: Pick<Office, 'server' | 'edits'>[] = [];

  constructor(readonly focus: number) {
    for (const place of [0, 1, 2]) this.office.open(place);
  }

  async take(one: Step): Promise<void> {
    const { server, pages, edits } = this.office;
    switch (one.do) {
      case 'send':
        await this.office.send(one.which, one.fate, one.cutAfter);
        return one.isAnswered ? this.office.answer(one.which) : undefined;
      case 'answer':
        return this.office.answer(one.which);
      case 'run':
        return server.run();
      case 'copy':
        this.copies.push({ server: server.copy(), edits: edits.map(edit => ({ ...edit })) });
        return undefined;
      case 'reopen':
        return this.office.reopen(one.page);
      case 'type':
        return this.#type(one);
      default:
        return pages[one.page]?.[one.do]();
    }
  }

  async #type({ page: place, field: of, value, saves }: Typing): Promise<void> {
    const opened = this.office.pages[place];
    const fields = Object.entries(place === 2 ? IN_WINDOW : IN_SIDEBAR);
    // The name of the office, which stands in both, or one of two others.
    const [field, all] = fields[of % 3 === 0 ? 0 : (this.focus + (of % 3)) % fields.length] ?? ['', []];
    const others = all.filter(one => one !== opened?.shown()[field]);
    await opened?.type(field, others[value % others.length] ?? '');
    if (saves) await opened?.save();
  }
}
