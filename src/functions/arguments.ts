// The arguments that the functions share: a table of items, a year, a cut-off. Each is read once and refused in a plain
// Thai sentence that shows what to write.
import { type Assessment, assess } from '../domain/analysis/assessment';
import { DEFAULT_CUTOFFS } from '../domain/analysis/standing';
import { FRAMEWORK_YEARS, frameworkOf } from '../domain/framework/frameworks';
import type { Framework } from '../domain/framework/node';
import { type Intake, readScores } from '../domain/intake/read';
import { readYear } from '../domain/intake/year';
import { cells as th } from '../text/th/cells';
import { isBlank, isLeftOut, isRange, pointsOf, rowsOf, widthOf } from './cells';

export interface Items {
  readonly framework: Framework;
  readonly intake: Intake;
  readonly assessment: Assessment;
}

/** Reads and assesses a range of items. */
export function itemsOf(items: unknown, year: unknown, usage: string): Items {
  if (isBlank(items)) throw new Error(th.functions.leftOut({ usage }));
  const framework = frameworkFor(year, usage);
  if (!isRange(items) || widthOf(items) < 2) throw new Error(th.functions.notARange({ usage }));
  const intake = readScores({ values: rowsOf(items) }, framework);
  return { framework, intake, assessment: assess(framework, intake) };
}

/** Reads and assesses a range of items that must hold some: a table of nothing would look like an answer. */
export function filledItemsOf(items: unknown, year: unknown, usage: string): Items {
  const read = itemsOf(items, year, usage);
  const { places, findings } = read.intake;
  const several = findings.find(({ code }) => code === 'severalScoreColumns');
  if (several && read.intake.scores.size === 0)
    throw new Error(th.findings.severalScoreColumns(several.params));
  if (places.size === 0) throw new Error(th.findings.noItems({ year: read.framework.year }));
  return read;
}

export function frameworkFor(year: unknown, usage: string): Framework {
  if (isLeftOut(year)) throw new Error(th.functions.leftOut({ usage }));
  const reading = readYear(isRange(year) ? rowsOf(year)[0]?.[0] : year);
  if (reading.kind === 'blank') throw new Error(th.functions.leftOut({ usage }));
  if (reading.kind === 'refused') {
    const { shown, suggestion } = reading;
    throw new Error(
      suggestion === undefined
        ? th.functions.unreadableYear({ shown })
        : th.functions.unlikelyYear({ shown, suggestion }),
    );
  }
  const framework = frameworkOf(reading.year);
  if (framework) return framework;
  const [first = 0] = FRAMEWORK_YEARS;
  const last = FRAMEWORK_YEARS[FRAMEWORK_YEARS.length - 1] ?? 0;
  throw new Error(th.functions.unknownYear({ year: reading.year, first, last }));
}

/** Points from which something passes; left out, the default of 85. */
export function cutoffOf(cutoff: unknown): number {
  if (isBlank(cutoff)) return DEFAULT_CUTOFFS.pass;
  try {
    const points = pointsOf(cutoff);
    if (points !== undefined) return points;
  } catch {
    // Said below: what is wrong is the cut-off, not a score.
  }
  throw new Error(th.functions.badCutoff({ shown: String(cutoff) }));
}
