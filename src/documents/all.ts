// Every document that the office can make, in the order of the list to choose from.
import { analysisReport as analysisReportWords } from '../text/th/documents/analysisReport';
import { announcement as announcementWords } from '../text/th/documents/announcement';
import { followUpReport as followUpReportWords } from '../text/th/documents/followUpReport';
import { measuresReport as measuresReportWords } from '../text/th/documents/measuresReport';
import { oitMemo as oitMemoWords } from '../text/th/documents/oitMemo';
import { sevenTopicsPlan as sevenTopicsPlanWords } from '../text/th/documents/sevenTopicsPlan';
import { analysisReport } from './analysisReport';
import { announcement } from './announcement';
import type { DocumentFacts } from './facts';
import { followUpReport } from './followUpReport';
import { measuresReport } from './measuresReport';
import { oitMemo } from './oitMemo';
import { sevenTopicsPlan } from './sevenTopicsPlan';
import type { DocumentTree } from './tree';

interface DocumentKind {
  readonly id: string;
  readonly build: (facts: DocumentFacts) => DocumentTree;
  /** The texts that the office may put in its own words, by name; kept in its fields under `id.name`. */
  readonly texts: Readonly<Record<string, string>>;
}

export const DOCUMENTS = [
  { id: 'analysisReport', build: facts => analysisReport(facts), texts: analysisReportWords.texts },
  { id: 'sevenTopicsPlan', build: facts => sevenTopicsPlan(facts), texts: sevenTopicsPlanWords.texts },
  { id: 'followUpReport', build: facts => followUpReport(facts), texts: followUpReportWords.texts },
  { id: 'measuresReport', build: facts => measuresReport(facts), texts: measuresReportWords.texts },
  { id: 'oitMemo', build: facts => oitMemo(facts), texts: oitMemoWords.texts },
  { id: 'announcement', build: facts => announcement(facts), texts: announcementWords.texts },
] as const satisfies readonly DocumentKind[];
