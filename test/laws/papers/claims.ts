// What each sentence of the papers claims, and the facts without which it must not stand.
import { knownPercent } from '../../../src/domain/analysis/knownPercent';
import { roundBegins } from '../../../src/domain/plan/reportingRound';
import { points2 } from '../../../src/domain/scoring/round';
import { dayNumber } from '../../../src/domain/thai/months';
import * as told from './facts';
import type { Office } from './office';

type Given = Readonly<Record<string, string | number>>;

/** Whether a sentence may stand that was given this. */
type Claim = (office: Office, given: Given) => boolean;
/** How often a fixed sentence may stand at most. */
type Limit = (office: Office) => number;

const often = (holds: boolean): number => (holds ? Number.POSITIVE_INFINITY : 0);
const yes =
  (limit: (office: Office) => boolean): Limit =>
  office =>
    often(limit(office));

/** The rows of the round that a report is on, told by what nobody but its rows can tell: how many it says there are. */
const roundsOf = (office: Office) =>
  (['half', 'year'] as const).map(round =>
    office.followUp.length > 0 ? office.followUp.filter(line => line.round === round) : office.plan,
  );
/** Whether a row is of the instrument whose name is printed. */
const isOfNamed = (instrument: string, name: unknown): boolean =>
  instrument !== '' && String(name).includes(`(${instrument})`);

const STATUS: Readonly<Record<string, string>> = {
  done: 'แล้วเสร็จ',
  inProgress: 'กำลังดำเนินการ',
  notStarted: 'ยังไม่เริ่ม',
  notDone: 'ไม่แล้วเสร็จ',
  untold: '',
};
const counted =
  (status: string): Claim =>
  (office, { count }) =>
    roundsOf(office).some(rows => rows.filter(row => row.status === STATUS[status]).length === count);

const listed = (office: Office, codes: unknown) =>
  String(codes)
    .split(' ')
    .map(id => told.at(office, 'item').find(({ node }) => node.id === id));

const total = ({ assessment }: Office) => assessment.total;
const isTotal: Claim = (office, given) => given.total === points2(total(office).score ?? -1);
const checklists = (office: Office) => told.instruments(office).filter(({ node }) => told.isChecklist(node));
const lostIn = (office: Office) =>
  checklists(office).map(({ node }) => told.itemsIn(office, node).filter(told.isBelowFull));
const isFound = (standing: 'weak' | 'strong' | 'middle') => (office: Office, given: Given) =>
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

/** Sentences that are given something. */
export const CLAIMS: Readonly<Record<string, Claim>> = {
  'analysisReport.indicatorScore': (office, { name, score }) => told.isNode(office, 'indicator', name, score),
  'analysisReport.scored': (office, { name, score }) => told.isNode(office, 'indicator', name, score),
  'analysisReport.noStrong': (office, { limit }) =>
    told.complete(office, 'indicator').every(one => told.points(one) <= Number(limit)),
  'analysisReport.relativelyBest': (office, { limit }) => {
    const all = told.complete(office, 'indicator').map(told.points);
    return all.every(points => points <= Number(limit)) && new Set(all).size > 1;
  },
  'analysisReport.noWeak': (office, { limit }) =>
    told.complete(office, 'indicator').every(one => told.points(one) >= Number(limit)),
  'analysisReport.notComplete': (office, { names }) =>
    told.namedIn(office, 'indicator', names).length > 0 &&
    !told.namedIn(office, 'indicator', names).some(told.isComplete),

  'followUpReport.counts.all': (office, { count }) => roundsOf(office).some(({ length }) => length === count),
  ...Object.fromEntries(
    Object.keys(STATUS).map(status => [`followUpReport.counts.${status}`, counted(status)]),
  ),
  'followUpReport.keep': (office, { name, score, limit }) =>
    told
      .instruments(office)
      .some(
        one =>
          told.isComplete(one) &&
          String(name).includes(`(${one.node.id})`) &&
          told.scoreWord(one) === score &&
          told.points(one) > Number(limit) &&
          told.itemsIn(office, one.node).every(item => item.score !== 0),
      ),
  'followUpReport.table.none': (office, { name }) =>
    roundsOf(office).some(rows => !rows.some(row => isOfNamed(row.instrument, name))),
  'followUpReport.round.half': ({ assessment }, { year, next }) =>
    year === assessment.framework.year && next === Number(year) + 1,
  'followUpReport.round.year': ({ assessment, today }, { next }) =>
    next === assessment.framework.year + 1 &&
    dayNumber(roundBegins('year', Number(next))) <= dayNumber(today),

  'measuresReport.measures.lead': office => office.plan.length > 0 && told.isAnyScored(office),
  'measuresReport.measures.leadWithoutPlan': office => office.plan.length === 0 && told.isAnyScored(office),
  'measuresReport.measures.analysed': (office, { names }) =>
    told.instruments(office).every(one => String(names).includes(one.node.id) === told.isScored(one)),
  'measuresReport.measures.analysedWithComments': (office, { names }) =>
    told.instruments(office).every(one => String(names).includes(one.node.id) === told.isScored(one)) &&
    told.at(office, 'item').some(item => told.isTold(office, item)),
  'measuresReport.measures.noScores': office => !told.isAnyScored(office),
  'measuresReport.reached': (office, { total: said }) =>
    told.isComplete(total(office)) && said === told.scoreWord(total(office)),
  'measuresReport.meaning': ({ assessment }, { grade }) => grade === assessment.grade,
  'measuresReport.scored': (office, { name, score }) => told.isNode(office, 'indicator', name, score),

  'oitMemo.result': (office, { score }) =>
    checklists(office).some(one => told.isComplete(one) && told.scoreWord(one) === score),
  'oitMemo.noResult': office => checklists(office).some(one => one.score === undefined),
  'oitMemo.provisional': (office, { score, known }) =>
    checklists(office).some(
      one => one.state === 'partial' && points2(one.score ?? -1) === score && knownPercent(one) === known,
    ),
  'oitMemo.lost': (office, { count }) =>
    lostIn(office).some(lost => lost.length === count && !lost.some(item => told.isTold(office, item))),
  'oitMemo.lostWithCauses': (office, { count }) =>
    lostIn(office).some(lost => lost.length === count && lost.some(item => told.isTold(office, item))),
  'oitMemo.notScored': (office, { count }) =>
    checklists(office).some(
      ({ node }) => told.itemsIn(office, node).filter(item => !told.isScored(item)).length === count,
    ),

  'sevenTopicsPlan.topicFacts.indicator': (office, { id, score }) =>
    told.isNode(office, 'indicator', id, score),
  'sevenTopicsPlan.topicFacts.full': (office, { count }) =>
    told.TOPICS.some(
      topic => told.topicItems(office, topic).filter(item => told.points(item) === 100).length === count,
    ),
  'sevenTopicsPlan.topicFacts.lost': (office, { codes }) =>
    listed(office, codes).every(item => item !== undefined && told.isBelowFull(item)),
  'sevenTopicsPlan.topicFacts.items': (office, { codes }) =>
    listed(office, codes).every(item => item !== undefined && told.isScored(item)),
  'sevenTopicsPlan.found.weak': isFound('weak'),
  'sevenTopicsPlan.found.strong': isFound('strong'),
  'sevenTopicsPlan.found.middle': isFound('middle'),
  'sevenTopicsPlan.found.provisional': (office, { score }) =>
    office.assessment.nodes.some(one => one.state === 'partial' && told.scoreWord(one) === score),

  'parts.score.provisional': ({ assessment }, { points }) =>
    assessment.nodes.some(one => one.state === 'partial' && points2(one.score ?? -1) === points),
  'parts.withScore': (office, { name, score }) =>
    (['instrument', 'indicator', 'subIndicator'] as const).some(level =>
      told.isNode(office, level, name, score),
    ),
  'parts.items.unknown': (office, { name }) => {
    const unknown = told.namedIn(office, 'indicator', name);
    return unknown.length > 0 && !unknown.some(({ node }) => told.itemsIn(office, node).some(told.isScored));
  },
  'parts.remark.score': ({ assessment }, { score }) =>
    assessment.nodes.some(one => told.scoreWord(one) === score),
  'parts.remark.cause': ({ comments, plan }, { comment }) =>
    /^\.+$/.test(String(comment)) ||
    [...comments.values(), ...plan.map(({ finding }) => finding)].some(
      text => text !== '' && text === comment,
    ),
  'parts.remark.comment': ({ comments, plan }, { comment }) =>
    [...comments.values(), ...plan.map(({ finding }) => finding)].some(
      text => text !== '' && text === comment,
    ),
  'parts.result.complete': (office, given) =>
    told.isComplete(total(office)) && isTotal(office, given) && given.grade === office.assessment.grade,
  'parts.result.noGrade': (office, given) =>
    told.isComplete(total(office)) && isTotal(office, given) && office.assessment.grade === undefined,
  'parts.result.partial': (office, given) =>
    total(office).state === 'partial' &&
    isTotal(office, given) &&
    given.known === knownPercent(total(office)),
  'parts.result.empty': office => total(office).score === undefined,
  'parts.lowest.is': (office, { instrument, names, score }) =>
    told.instruments(office).some(({ node }) => {
      const lowest = told.lowest(office, node);
      return (
        node.id === instrument &&
        lowest.length > 0 &&
        lowest.every(
          one => told.scoreWord(one) === score && String(names).includes(`${one.node.id} ${one.node.name}`),
        ) &&
        told.namedIn(office, 'indicator', names).length === lowest.length
      );
    }),
  'parts.lowest.full': (office, { instrument }) =>
    told.instruments(office).some(
      ({ node }) =>
        node.id === instrument &&
        told
          .indicatorsIn(office, node)
          .filter(({ state }) => state !== 'excluded')
          .every(one => told.isComplete(one) && told.points(one) === 100),
    ),
  'parts.lowest.unknown': (office, { instrument }) =>
    told
      .instruments(office)
      .some(({ node }) => node.id === instrument && !told.indicatorsIn(office, node).some(told.isComplete)),
  'parts.lowest.excluded': (office, { instrument }) =>
    told.instruments(office).some(({ node, state }) => node.id === instrument && state === 'excluded'),
  'parts.lowest.notAll': (office, { names }) =>
    told.namedIn(office, 'indicator', names).length > 0 &&
    !told.namedIn(office, 'indicator', names).some(told.isComplete),
  'parts.plan.none': ({ plan }, { name }) => !plan.some(row => isOfNamed(row.instrument, name)),
};

const withItems = (office: Office, holds: (items: ReturnType<typeof told.itemsIn>) => boolean): number =>
  told.instruments(office).filter(({ node }) => holds(told.itemsIn(office, node))).length;

const hasNothingWeak = (office: Office, topic: string): boolean => {
  const indicators = told.topicIndicators(office, topic);
  const items = told.topicItems(office, topic);
  return (
    indicators.length + items.length > 0 &&
    items.every(item => told.points(item) === 100) &&
    indicators.every(one => told.isComplete(one) && told.points(one) >= office.cutoffs.weakBelow)
  );
};

/** Sentences that are always the same. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  'analysisReport.toMend.withComments': office =>
    withItems(office, items => items.some(item => told.isTold(office, item))),
  'analysisReport.toMend.bare': office => withItems(office, items => items.some(told.isBelowFull)),
  'analysisReport.nothingToMend': office =>
    told.instruments(office).filter(({ node }) => {
      const parts = told.isChecklist(node) ? [node] : told.lowest(office, node).map(one => one.node);
      const scored = parts.flatMap(part => told.itemsIn(office, part)).filter(told.isScored);
      return scored.length > 0 && scored.every(item => told.points(item) === 100);
    }).length,
  'analysisReport.itemsUnknown': office =>
    told.instruments(office).filter(({ node }) => {
      const parts = told.lowest(office, node).map(one => one.node);
      return !parts.flatMap(part => told.itemsIn(office, part)).some(told.isScored);
    }).length,
  'followUpReport.counts.none': office => often(roundsOf(office).some(({ length }) => length === 0)),
  'measuresReport.measures.sorted': yes(told.isAnyScored),
  'measuresReport.measures.planned': yes(({ plan }) => plan.length > 0),
  'measuresReport.measures.noPlan': yes(({ plan }) => plan.length === 0),
  'measuresReport.keep': office =>
    told
      .instruments(office)
      .filter(({ node }) =>
        told
          .indicatorsIn(office, node)
          .some(one => told.isComplete(one) && told.points(one) > office.cutoffs.strongAbove),
      ).length,
  'measuresReport.relativelyBest': office =>
    told
      .instruments(office)
      .filter(
        ({ node }) =>
          new Set(told.indicatorsIn(office, node).filter(told.isComplete).map(told.points)).size > 1,
      ).length,
  'measuresReport.mend': office =>
    told
      .instruments(office)
      .filter(({ node }) =>
        told.indicatorsIn(office, node).some(one => told.isComplete(one) && told.points(one) < 100),
      ).length,
  'measuresReport.remarks.lost': office => withItems(office, items => items.some(told.isBelowFull)),
  'measuresReport.remarks.told': office =>
    withItems(office, items => items.some(item => told.isTold(office, item))),
  'measuresReport.remarks.both': office =>
    withItems(office, items => items.some(told.isBelowFull) && items.some(item => told.isTold(office, item))),
  'measuresReport.allFull': office =>
    withItems(
      office,
      items => items.length > 0 && items.every(item => told.isScored(item) && told.points(item) === 100),
    ),
  'oitMemo.nothingLost': office =>
    checklists(office).filter(({ node }) => {
      const items = told.itemsIn(office, node);
      return items.length > 0 && items.every(item => told.points(item) === 100);
    }).length,
  'oitMemo.nothingLostYet': office =>
    checklists(office).filter(({ node }) => {
      const items = told.itemsIn(office, node).filter(told.isScored);
      return items.length > 0 && items.every(item => told.points(item) === 100);
    }).length,
  'oitMemo.itemsUnknown': office =>
    checklists(office).filter(({ node }) => !told.itemsIn(office, node).some(told.isScored)).length,
  'oitMemo.noChecklist': yes(office => checklists(office).length === 0),
  'sevenTopicsPlan.topicFacts.unknown': office =>
    2 *
    told.TOPICS.filter(
      topic => told.topicItems(office, topic).length + told.topicIndicators(office, topic).length === 0,
    ).length,
  'sevenTopicsPlan.found.notFound': yes(office => lostIn(office).some(({ length }) => length > 0)),
  'sevenTopicsPlan.found.full': yes(office =>
    told.at(office, 'item').some(item => item.node.allOrNothing && told.points(item) === 100),
  ),
  /** Only of topics in which nothing is to be mended. */
  'sevenTopicsPlan.keep.measure': office => told.TOPICS.filter(topic => hasNothingWeak(office, topic)).length,
};
