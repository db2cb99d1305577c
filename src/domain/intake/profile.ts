// What the cells of one column look like: how many are codes, names of nodes, numbers.
import type { Reading } from './cell';
import { readCode } from './code';
import type { Row } from './grid';
import { readScore } from './score';
import { namedBy, type Vocabulary } from './vocabulary';

export interface Profile {
  readonly filled: number;
  /** Cells that are an item's code, or nearly. */
  readonly items: number;
  /** Cells that are or name a node above the items. */
  readonly groups: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  /** 1, 2, 3 …: a running number, no score. */
  readonly counts: boolean;
}

export function profileOf(rows: readonly Row[], column: number, vocabulary: Vocabulary): Profile {
  const readings = rows.flatMap(row => {
    const reading = row[column]?.reading;
    return reading && reading.kind !== 'blank' ? [reading] : [];
  });
  return {
    filled: readings.length,
    items: readings.filter(reading => isItemCode(reading, vocabulary)).length,
    groups: readings.filter(reading => isGroupName(reading, vocabulary)).length,
    numbers: readings.filter(isNumber).length,
    wholeNumbers: readings.filter(reading => Number.isInteger(numberIn(reading))).length,
    counts:
      readings.length >= 3 &&
      readings.every((reading, index) => isNumber(reading) && numberIn(reading) === index + 1),
  };
}

/** An item's code, or a text that was meant as one. */
export function isItemCode(reading: Reading, vocabulary: Vocabulary): boolean {
  if (reading.kind !== 'text' || isNumber(reading)) return false;
  const code = readCode(reading, vocabulary);
  return code.kind === 'node' ? code.node.level === 'item' : code.kind === 'refused';
}

/** The code or name of a node above the items. */
export function isGroupName(reading: Reading, vocabulary: Vocabulary): boolean {
  if (reading.kind !== 'text' || isNumber(reading)) return false;
  const code = readCode(reading, vocabulary);
  if (code.kind === 'node') return code.node.level !== 'item';
  if (code.kind === 'bare') return code.explicit || namedBy(vocabulary, code.text).length > 0;
  return code.kind === 'words' && namedBy(vocabulary, code.text).some(node => node.level !== 'item');
}

/** A number, or a text that is nothing but a score. */
export function isNumber(reading: Reading): boolean {
  return reading.kind === 'number' || (reading.kind === 'text' && readScore(reading).kind === 'points');
}

function numberIn(reading: Reading): number | undefined {
  if (reading.kind === 'number') return reading.value;
  const score = readScore(reading);
  return score.kind === 'points' ? score.points : undefined;
}
