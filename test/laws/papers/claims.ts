// What each sentence of the papers claims, and the facts without which it must not stand.
import { analysisReport } from './claims/analysisReport';
import { announcement } from './claims/announcement';
import type { Claim, Limit } from './claims/ask';
import { chart } from './claims/chart';
import { clarification } from './claims/clarification';
import { followUpReport } from './claims/followUpReport';
import { measuresReport } from './claims/measuresReport';
import { oitMemo } from './claims/oitMemo';
import { parts } from './claims/parts';
import { sevenTopicsPlan } from './claims/sevenTopicsPlan';
import { sourceLine } from './claims/sourceLine';
import { unitPages } from './claims/unitPages';

const ALL = [
  analysisReport,
  announcement,
  chart,
  clarification,
  followUpReport,
  measuresReport,
  oitMemo,
  parts,
  sevenTopicsPlan,
  sourceLine,
  unitPages,
];

export const CLAIMS: Readonly<Record<string, Claim>> = Object.assign({}, ...ALL.map(({ claims }) => claims));

export const LIMITS: Readonly<Record<string, Limit>> = Object.assign({}, ...ALL.map(({ limits }) => limits));
