// ITA_GAIN: which repair gives back how many points of the total.
import { recoveries } from '../domain/analysis/recovery';
import { nodeById } from '../domain/framework/tree';
import { type Finding, severityOf } from '../domain/intake/finding';
import { cells as th } from '../text/th/cells';
import { filledItemsOf } from './arguments';
import { idCell, type TableOut } from './cells';
import { USAGE } from './usage';

/**
 * Code, title, score, points of the total that 100 would give back, and their running sum; largest first. Items at 100
 * are left out. Items whose row cannot be used come last and say why; blank ones stay blank.
 */
export function gain(items: unknown, year: unknown): TableOut {
  const { framework, intake, assessment } = filledItemsOf(items, year, USAGE.ITA_GAIN);
  let sum = 0;
  const rows: TableOut = recoveries(assessment)
    .filter(({ points }) => points > 0)
    .map(({ at, points }) => {
      sum += points;
      return [idCell(at.node.id), at.node.name, at.score ?? '', points, sum];
    });
  const unusable: TableOut = [...intake.refused].map(id => {
    const name = nodeById(framework, id)?.name ?? '';
    return [idCell(id), name, whyUnusable(intake.findings, id), '', ''];
  });
  if (rows.length + unusable.length === 0) rows.push(['', th.nothingToGain, '', '', '']);
  return [[...th.headers.gain], ...rows, ...unusable];
}

function whyUnusable(findings: readonly Finding[], id: string): string {
  const found = findings.find(finding => finding.subject === id && severityOf(finding) === 'error');
  return !found || found.code === 'noScore' ? '' : th.findings[found.code](found.params);
}
