// The seven topics by which many offices group their plan, and which of them a row of the plan belongs to.
import type { Framework, FrameworkNode } from '../framework/node';
import { nodesAt, nodesOf, pathTo } from '../framework/tree';
import { nameKey } from '../thai/fold';
import { planKey } from './points';

export type PlanTopic =
  | 'process'
  | 'service'
  | 'communication'
  | 'assets'
  | 'budget'
  | 'authority'
  | 'antiCorruption';

/** In their fixed order; names as offices print them, and the other wordings that they use. */
export const SEVEN_TOPICS: readonly {
  readonly id: PlanTopic;
  readonly name: string;
  readonly aliases: readonly string[];
}[] = [
  {
    id: 'process',
    name: 'กระบวนการปฏิบัติความโปร่งใสและมีประสิทธิภาพ',
    aliases: ['กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ'],
  },
  { id: 'service', name: 'การให้บริการและระบบ E-Service', aliases: [] },
  {
    id: 'communication',
    name: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    aliases: ['ช่องทางและรูปแบบการประชาสัมพันธ์ เผยแพร่ข้อมูลข่าวสาร'],
  },
  {
    id: 'assets',
    name: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของทางราชการ',
    aliases: ['กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
  },
  {
    id: 'budget',
    name: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
    aliases: ['กระบวนการสร้างความโปร่งใสในการใช้งบประมาณ และการจัดซื้อ/จัดจ้าง หรือการจัดหาพัสดุ'],
  },
  {
    id: 'authority',
    name: 'กระบวนการควบคุมตรวจสอบการใช้อำนาจและบริหารงานบุคคล',
    aliases: ['กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล'],
  },
  {
    id: 'antiCorruption',
    name: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
    aliases: ['กลไกและมาตรการในการป้องกันและแก้ไขปัญหาการทุจริตภายในหน่วยงาน'],
  },
];

/** Topics of items that do not belong where their indicator does, and all open-data items. */
const BY_TOPIC: Readonly<Record<PlanTopic, readonly string[]>> = {
  process: [
    'strategic-plan',
    'operation-plan',
    'operation-half-year',
    'operation-report',
    'operation-manual',
  ],
  service: ['service-manual', 'service-statistics', 'satisfaction-survey', 'e-service'],
  communication: [
    'structure',
    'executives',
    'authority',
    'contact',
    'laws',
    'news',
    'q-and-a',
    'social-network',
    'feedback-channel',
    'participation',
    'disclosure-measures',
    'participation-measures',
    'privacy-policy',
  ],
  assets: [],
  budget: [
    'budget-plan',
    'budget-half-year',
    'budget-report',
    'procurement-plan',
    'procurement-notices',
    'procurement-monthly',
    'procurement-report',
    'procurement-list',
    'procurement-progress',
    'procurement-measures',
  ],
  authority: [
    'hr-policy',
    'hr-policy-actions',
    'hr-criteria',
    'hr-report',
    'ethics-code',
    'ethics-drive',
    'ethics-assessment',
    'discretion-measures',
  ],
  antiCorruption: [
    'staff-bribe-demand',
    'staff-gifts-received',
    'staff-giving-for-favours',
    'public-bribe-demand',
    'complaint-guideline',
    'complaint-channel',
    'complaint-statistics',
    'complaint-measures',
    'executive-integrity',
    'executive-participation',
    'risk-assessment',
    'risk-actions',
    'organisation-culture',
    'anti-corruption-plan',
    'anti-corruption-half-year',
    'anti-corruption-report',
    'transparency-measures',
    'transparency-actions',
    'anti-bribery-measures',
    'conflict-of-interest-measures',
    'no-gift-policy',
    'no-gift-culture',
    'no-gift-report',
    'gift-report',
  ],
};

/** An instrument stands where most of it belongs: there its row about keeping the standard is put. */
const BY_NODE: ReadonlyMap<string, PlanTopic> = new Map(
  Object.entries({
    IIT: 'process',
    EIT: 'service',
    OIT: 'communication',
    1: 'process',
    2: 'budget',
    3: 'authority',
    4: 'assets',
    5: 'antiCorruption',
    6: 'process',
    7: 'communication',
    8: 'service',
    9: 'communication',
    '9.2': 'process',
    '9.3': 'budget',
    '9.4': 'authority',
    '9.5': 'antiCorruption',
    10: 'antiCorruption',
  }),
);

/** The topic of a node: its own, or that of the nearest node above it which has one. */
export function planTopicOf(framework: Framework, node: FrameworkNode): PlanTopic | undefined {
  const path = [...pathTo(framework, node.id)].reverse();
  return (
    ofTopic(node.topic ?? '') ?? path.map(({ id }) => BY_NODE.get(id)).find(topic => topic !== undefined)
  );
}

/**
 * The topic of a row of the plan: by its key, else (the officer's own rows) by what stands as its indicator: the name of
 * one of the seven topics, or of an indicator, with a number before it or without.
 */
export function planTopicOfRow(
  framework: Framework,
  { key, indicator }: { readonly key: string; readonly indicator: string },
): PlanTopic | undefined {
  const node = nodesOf(framework).find(one => planKey(one) === key);
  // A row may be of a year that asked about what this year does not.
  return ofTopic(key) ?? (node && planTopicOf(framework, node)) ?? byName(framework, indicator);
}

const ofTopic = (topic: string): PlanTopic | undefined =>
  SEVEN_TOPICS.find(({ id }) => BY_TOPIC[id].includes(topic))?.id;

function byName(framework: Framework, written: string): PlanTopic | undefined {
  const name = nameKey(written).replace(LEADING_NUMBER, '');
  const isNamed = (one: { readonly name: string; readonly aliases: readonly string[] }): boolean =>
    [one.name, ...one.aliases].some(wording => nameKey(wording) === name);
  const topic = SEVEN_TOPICS.find(isNamed);
  if (topic) return topic.id;
  const node = nodesAt(framework, 'indicator').find(isNamed);
  return node && planTopicOf(framework, node);
}

const LEADING_NUMBER = /^(?:ประเด็น(?:ที่)?|ตัวชี้วัด(?:ที่)?)?\d*/;
