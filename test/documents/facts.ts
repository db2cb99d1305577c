// Facts to make documents from: an office without a name of its own, and scores as a test gives them.
import type { DocumentFacts, DocumentFields, FollowUpLine, PlanLine } from '../../src/documents/facts';
import { assess } from '../../src/domain/analysis/assessment';
import { DEFAULT_CUTOFFS } from '../../src/domain/analysis/standing';
import { leavesOf, nodeById } from '../../src/domain/framework/tree';
import { framework } from '../domain/framework/shipped';

export const FIELDS: DocumentFields = {
  agency: 'อบต.ตัวอย่าง',
  place: 'อำเภอตัวอย่าง จังหวัดตัวอย่าง',
  unit: 'สำนักปลัด',
  phone: '',
  number: 'ตย 70001/',
  day: '2 ตุลาคม 2565',
  to: 'นายก อบต.ตัวอย่าง',
  chain: ['หัวหน้าสำนักปลัด', 'รองปลัด อบต.', 'ปลัด อบต.', 'นายก อบต.'],
  writer: { name: '', position: 'นักวิเคราะห์นโยบายและแผน' },
  chief: { name: '', position: 'นายก อบต.' },
  font: 'psk',
  texts: {},
};

type Given = Partial<Omit<DocumentFacts, 'assessment' | 'comments' | 'fields'>> & {
  readonly year: number;
  /** Points by node id. */
  readonly scores: Readonly<Record<string, number>>;
  readonly comments?: Readonly<Record<string, string>>;
  readonly excluded?: readonly string[];
  readonly fields?: Partial<DocumentFields>;
};

export function factsOf({
  year,
  scores,
  comments = {},
  excluded = [],
  fields,
  ...given
}: Given): DocumentFacts {
  return {
    assessment: assess(framework(year), {
      scores: new Map(Object.entries(scores)),
      excluded: new Set(excluded),
    }),
    comments: new Map(Object.entries(comments)),
    cutoffs: DEFAULT_CUTOFFS,
    digits: 'thai',
    today: { year: year + 1, month: 11, day: 30 },
    plan: [],
    followUp: [],
    ...given,
    fields: { ...FIELDS, ...fields },
  };
}

/** 100 for every item below a node, 0 for those that are named. */
export function itemScores(year: number, id: string, zero: readonly string[] = []): Record<string, number> {
  const node = nodeById(framework(year), id);
  if (!node) throw new Error(`no ${id} in ${year}`);
  return Object.fromEntries(leavesOf(node).map(item => [item.id, zero.includes(item.id) ? 0 : 100]));
}

const EMPTY = {
  key: '',
  instrument: '',
  measure: '',
  steps: '',
  responsible: '',
  mark: '',
  status: '',
  result: '',
  obstacles: '',
  suggestions: '',
} as const;

export const planLine = (given: Partial<PlanLine>): PlanLine => ({
  ...EMPTY,
  indicator: '',
  code: '',
  point: '',
  finding: '',
  start: '',
  end: '',
  monitoring: '',
  evidence: '',
  ...given,
});

export const followUpLine = (given: Partial<FollowUpLine>): FollowUpLine => ({
  ...EMPTY,
  round: 'year',
  time: '',
  isFromPlan: false,
  ...given,
});
