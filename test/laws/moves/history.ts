// A file in which people move the cells that they see, and what its runs do to the texts in them: each stands with its item
// after the next run; where that cannot be told, nothing is written and it is said.
import type { Finished, RunOptions } from '../../../scripts/host/execute';
import { Officer } from '../../../scripts/host/officer';
import { ServiceError } from '../../../scripts/host/service';
import { fingerprint } from '../../../scripts/host/snapshot';
import type { Workbook } from '../../../scripts/host/workbook';
import type { TextCells } from '../../../scripts/host/world';
import { callHere } from '../../app/calls/called';
import { analyseHere, ownTab, SOURCE, valuesOf } from '../../app/workbooks';
import { type Decided, decide, untold } from './decide';
import { type Items, tabOf } from './items';
import { type Fault, judge } from './judge';
import { isSaid } from './said';
import { KINDS, type SharedKind, shownRows } from './shown';
import type { Start } from './starts';
import { doTo, isElsewhere, type Step } from './steps';
import { clearProposed, typeText } from './typing';
import { neededIn, proposalFaults, restoredFaults } from './verdict';

export type Run = 'analyse' | 'followUp' | 'measures' | 'restorePlan';

/** What each run brings up to date. */
const WRITES: Readonly<Record<Run, readonly SharedKind[]>> = {
  analyse: ['plan', 'followUp'],
  followUp: ['plan', 'followUp'],
  measures: ['measures'],
  restorePlan: [],
};

/** What a history was tried on. */
export interface Tried {
  readonly faults: readonly Fault[];
  /** Rows that runs met, those of them that nobody could tell, and how often a run said so of a tab. */
  readonly rows: number;
  readonly untold: number;
  readonly told: number;
}

/** A tab before a run. */
interface Before {
  readonly decided: readonly Decided[];
  readonly print: string;
}

export class MovedHistory {
  readonly workbook: Workbook;
  readonly #officer: Officer;
  readonly #items: Start['items'];
  readonly #faults: Fault[] = [];
  #rows = 0;
  #untold = 0;
  #told = 0;
  #typed = 1000;

  /** @param kind the tab in which people move cells */
  constructor(
    { workbook, items }: Start,
    textCells: TextCells,
    readonly kind: SharedKind,
  ) {
    this.workbook = Object.assign(workbook.clone(), { textCells });
    this.#officer = new Officer(this.workbook);
    this.#items = items;
  }

  get tried(): Tried {
    return { faults: this.#faults, rows: this.#rows, untold: this.#untold, told: this.#told };
  }

  do(step: Step): void {
    if (isElsewhere(step.what)) this.#elsewhere(step);
    const sheet = ownTab(this.workbook, this.kind);
    if (!sheet) return;
    try {
      doTo(this.#officer, sheet, this.kind, step);
    } catch (error) {
      // Sheets refuses what would break a merged cell, and names that are taken.
      if (!(error instanceof ServiceError)) throw error;
    }
  }

  /** The run that brings the tab up to date. */
  get last(): Run {
    return this.kind === 'measures' ? 'measures' : 'analyse';
  }

  /** The states that the last run leaves wherever it is cut, each once. */
  cutStates(): readonly Workbook[] {
    const left = new Map<string, Workbook>();
    const between = (): void => {
      const print = fingerprint(this.workbook);
      if (!left.has(print)) left.set(print, this.workbook.clone());
    };
    this.#make(this.last, { between });
    return [...left.values()];
  }

  /** @param left what a run left that was cut: this one completes it, and both are judged as one */
  run(run: Run, left?: Workbook): void {
    const before = new Map(KINDS.map(kind => [kind, this.#before(kind)]));
    const decided = (kind: SharedKind): readonly Decided[] => before.get(kind)?.decided ?? [];
    if (left) this.workbook.restore(left);
    const { finished, answer } = this.#make(run);
    for (const kind of WRITES[run]) {
      const isTold = isSaid(finished, answer, kind);
      this.#judge(kind, before.get(kind), isTold);
    }
    if (run === 'restorePlan')
      this.#faults.push(...restoredFaults(this.workbook, decided('plan'), this.#itemsOf('plan')));
    if (WRITES[run].includes('plan'))
      this.#faults.push(...proposalFaults(this.workbook, decided('measures'), decided('plan')));
  }

  #elsewhere({ what, a, b, c }: Step): void {
    const [sheet, plan] = [ownTab(this.workbook, this.kind), ownTab(this.workbook, 'plan')];
    if (what === 'type' && sheet) typeText(this.workbook, sheet, this.kind, ++this.#typed, a, b);
    if (what === 'clearInPlan' && plan) clearProposed(this.workbook, plan, a);
    if (what === 'changeScore') {
      const source = this.#officer.tab(SOURCE);
      this.#officer.type(source, 3 + (a % Math.max(1, source.lastRow - 2)), 2, c % 3 === 0 ? 100 : 50 + b);
    }
    if (what === 'analyse') this.run('analyse');
    if (what === 'makeFollowUp') this.run('followUp');
    if (what === 'makeMeasures') this.run('measures');
    if (what === 'restorePlan') this.run('restorePlan');
  }

  #make(run: Run, options: RunOptions = {}): { finished: Finished<unknown>; answer: unknown } {
    const at = { tab: tabOf(this.workbook), year: 2565 };
    if (run === 'analyse') {
      this.#officer.openTab(this.#officer.tab(SOURCE));
      return { finished: analyseHere(this.workbook, { answers: ['NO'], ...options }), answer: undefined };
    }
    const finished =
      run === 'restorePlan'
        ? callHere(this.workbook, run, at, options)
        : callHere(this.workbook, 'writeTab', { ...at, kind: run }, options);
    return { finished, answer: finished.answer };
  }

  #before(kind: SharedKind): Before | undefined {
    const rows = shownRows(this.workbook, kind);
    return rows && { decided: decide(rows, this.#itemsOf(kind)), print: this.#print(kind) };
  }

  #judge(kind: SharedKind, before: Before | undefined, isTold: boolean): void {
    if (!before) return;
    const unclear = untold(before.decided).length;
    this.#rows += before.decided.length;
    if (isTold) {
      this.#told++;
      this.#untold += unclear;
      if (this.#print(kind) !== before.print) this.#faults.push({ what: 'written', of: kind });
      // The follow-up repeats a plan that may be the one that cannot be told.
      if (unclear === 0 && kind !== 'followUp') this.#faults.push({ what: 'toldInVain', of: kind });
      return;
    }
    const after = shownRows(this.workbook, kind) ?? [];
    const needed = neededIn(this.workbook, kind, one => this.#itemsOf(one));
    this.#faults.push(...judge(before.decided, after, this.#itemsOf(kind), needed));
  }

  #itemsOf(kind: SharedKind): Items {
    return this.#items.get(kind) ?? new Map();
  }

  #print(kind: SharedKind): string {
    return JSON.stringify(valuesOf(ownTab(this.workbook, kind)));
  }
}
