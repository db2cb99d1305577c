// What the claims of several papers ask for.

import { points2 } from '../../../../src/domain/scoring/round';
import * as told from '../facts';
import type { Office } from '../office';

export type Given = Readonly<Record<string, string | number>>;

/** Whether a sentence may stand that was given this. */
export type Claim = (office: Office, given: Given) => boolean;
/** How often a fixed sentence may stand at most. */
export type Limit = (office: Office) => number;

/** The claims of one paper's texts, by path: of sentences that are given something, and of those that are always the same. */
export interface PaperClaims {
  readonly claims: Readonly<Record<string, Claim>>;
  readonly limits: Readonly<Record<string, Limit>>;
}

export const often = (holds: boolean): number => (holds ? Number.POSITIVE_INFINITY : 0);
export const yes =
  (limit: (office: Office) => boolean): Limit =>
  office =>
    often(limit(office));

/** The rows of the round that a report is on, told by what nobody but its rows can tell: how many it says there are. */
export const roundsOf = (office: Office) =>
  (['half', 'year'] as const).map(round =>
    office.followUp.length > 0 ? office.followUp.filter(line => line.round === round) : office.plan,
  );
/** Whether a row is of the instrument whose name is printed. */
export const isOfNamed = (instrument: string, name: unknown): boolean =>
  instrument !== '' && String(name).includes(`(${instrument})`);

export const STATUS: Readonly<Record<string, string>> = {
  done: 'แล้วเสร็จ',
  inProgress: 'กำลังดำเนินการ',
  notStarted: 'ยังไม่เริ่ม',
  notDone: 'ไม่แล้วเสร็จ',
  untold: '',
};
export const counted =
  (status: string): Claim =>
  (office, { count }) =>
    roundsOf(office).some(rows => rows.filter(row => row.status === STATUS[status]).length === count);

export const listed = (office: Office, codes: unknown) =>
  String(codes)
    .split(' ')
    .map(id => told.at(office, 'item').find(({ node }) => node.id === id));

export const total = ({ assessment }: Office) => assessment.total;
export const isTotal: Claim = (office, given) => given.total === points2(total(office).score ?? -1);
export const checklists = (office: Office) =>
  told.instruments(office).filter(({ node }) => told.isChecklist(node));
export const lostIn = (office: Office) =>
  checklists(office).map(({ node }) => told.itemsIn(office, node).filter(told.isBelowFull));
export const isFound = (standing: 'weak' | 'strong' | 'middle') => (office: Office, given: Given) =>
  office.assessment.nodes.some(one => {
    if (!told.isComplete(one) || told.scoreWord(one) !== given.score) return false;
    const { strongAbove, weakBelow } = office.cutoffs;
    const points = told.points(one);
    return {
      strong: points > strongAbove,
      weak: points < weakBelow,
      middle: points >= weakBelow && points <= strongAbove,
    }[standing];
  });

export const withItems = (
  office: Office,
  holds: (items: ReturnType<typeof told.itemsIn>) => boolean,
): number => told.instruments(office).filter(({ node }) => holds(told.itemsIn(office, node))).length;
