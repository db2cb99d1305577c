// Every document that the office can make, in the order of the list to choose from, with what each needs.
import type { AnsweredTopic } from '../domain/plan/answeredItem';
import { analysisReport as analysisReportWords } from '../text/th/documents/analysisReport';
import { announcement as announcementWords } from '../text/th/documents/announcement';
import { clarification as clarificationWords } from '../text/th/documents/clarification';
import { followUpReport as followUpReportWords } from '../text/th/documents/followUpReport';
import { measuresReport as measuresReportWords } from '../text/th/documents/measuresReport';
import { oitMemo as oitMemoWords } from '../text/th/documents/oitMemo';
import { poster as posterWords } from '../text/th/documents/poster';
import { sevenTopicsPlan as sevenTopicsPlanWords } from '../text/th/documents/sevenTopicsPlan';
import { unitPages as unitPagesWords } from '../text/th/documents/unitPages';
import { analysisReport } from './analysisReport';
import { announcement } from './announcement';
import { clarification } from './clarification';
import type { DocumentFacts } from './facts';
import type { FieldName } from './fieldNames';
import { followUpReport } from './followUpReport';
import { measuresReport } from './measuresReport';
import { oitMemo } from './oitMemo';
import { sourced } from './parts/sourceLine';
import { sevenTopicsPlan } from './sevenTopicsPlan';
import type { DocumentTree } from './tree';
import { unitPages } from './unitPages';

/** What a document is made of, beside the scores. */
export interface DocumentNeeds {
  /** The texts that the office may put in its own words, by name; kept in its fields under `id.name`. */
  readonly texts: Readonly<Record<string, string>>;
  /** The tab whose rows it prints; a report on the follow-up prints those of the plan where there is no follow-up. */
  readonly rows?: 'plan' | 'followUp';
  /** The fields that it prints. */
  readonly prints: readonly FieldName[];
  /** The year by which its file is named: that of the scores, or the one after, in which the measures are carried out. */
  readonly namedBy: 'scores' | 'measures';
  /** What the office publishes with it: the matter of an item of a later assessment. */
  readonly answers?: AnsweredTopic;
  /** The instruments whose items it lists. */
  readonly lists?: 'all' | 'checklists';
}

interface DocumentKind extends DocumentNeeds {
  readonly id: string;
  readonly build: (facts: DocumentFacts) => DocumentTree;
}

/** Of those who sign a report or a plan. */
const APPROVAL = ['writerName', 'writerPosition', 'chiefName', 'chiefPosition'] as const;
/** The name of the chief executive stands under the last opinion of a memo. */
const MEMO = [
  'agency',
  'unit',
  'phone',
  'number',
  'day',
  'to',
  'writerName',
  'writerPosition',
  'chiefName',
] as const;

export const DOCUMENTS = [
  {
    id: 'analysisReport',
    build: sourced(facts => analysisReport(facts)),
    texts: analysisReportWords.texts,
    rows: 'plan',
    prints: ['agency', 'place', 'day', ...APPROVAL],
    namedBy: 'scores',
    answers: 'transparency-measures',
    lists: 'all',
  },
  {
    id: 'sevenTopicsPlan',
    build: sourced(facts => sevenTopicsPlan(facts)),
    texts: sevenTopicsPlanWords.texts,
    rows: 'plan',
    prints: ['agency', 'place', ...APPROVAL],
    namedBy: 'measures',
    answers: 'transparency-measures',
  },
  {
    id: 'followUpReport',
    build: sourced(facts => followUpReport(facts)),
    texts: followUpReportWords.texts,
    rows: 'followUp',
    prints: [...MEMO, 'place'],
    namedBy: 'measures',
    answers: 'transparency-actions',
  },
  {
    id: 'measuresReport',
    build: sourced(facts => measuresReport(facts)),
    texts: measuresReportWords.texts,
    rows: 'plan',
    prints: ['agency', 'place', 'day', ...APPROVAL, 'targetShare', 'targetYear', 'announced', 'meeting'],
    namedBy: 'measures',
    answers: 'transparency-measures',
  },
  {
    id: 'oitMemo',
    build: sourced(facts => oitMemo(facts)),
    texts: oitMemoWords.texts,
    prints: MEMO,
    namedBy: 'scores',
    lists: 'checklists',
  },
  {
    id: 'clarification',
    build: sourced(facts => clarification(facts)),
    texts: clarificationWords.texts,
    prints: MEMO,
    namedBy: 'scores',
  },
  {
    id: 'announcement',
    build: facts => announcement(facts),
    texts: announcementWords.texts,
    rows: 'plan',
    prints: ['agency', 'day', 'chiefName', 'chiefPosition'],
    namedBy: 'measures',
    answers: 'transparency-measures',
  },
  {
    id: 'unitPages',
    build: sourced(facts => unitPages(facts)),
    texts: unitPagesWords.texts,
    rows: 'plan',
    prints: ['agency', 'place'],
    namedBy: 'measures',
  },
] as const satisfies readonly DocumentKind[];

/** What the picture of the result is made of. */
export const POSTER: DocumentNeeds = {
  texts: posterWords.texts,
  prints: ['agency', 'place'],
  namedBy: 'scores',
};
