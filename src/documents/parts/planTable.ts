// A table with one row for each row of the plan or of the follow-up tab, in the order of the tab.
import type { FrameworkNode } from '../../domain/framework/node';
import { nodesAt } from '../../domain/framework/tree';
import { nameKey } from '../../domain/thai/fold';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { Block } from '../tree';
import { cell, headCell, paragraph } from './blocks';

export interface LineColumn<Line> {
  readonly head: string;
  /** Share of the width. */
  readonly width: number;
  readonly text: (line: Line) => string;
  /** What an empty cell says; it stays empty where left out. */
  readonly empty?: string;
}

interface LineTable<Line> {
  readonly title: string;
  readonly titled?: boolean;
  readonly lines: readonly Line[];
  readonly columns: readonly LineColumn<Line>[];
  /** The sentence that stands for a table without rows. */
  readonly none: string;
}

export function lineTable<Line>({ title, titled, lines, columns, none }: LineTable<Line>): Block {
  if (lines.length === 0) return paragraph(none);
  return {
    kind: 'table',
    title,
    ...(titled ? { titled } : {}),
    widths: columns.map(({ width }) => width),
    head: [columns.map(({ head }) => headCell(head))],
    rows: lines.map(line =>
      columns.map(({ text, empty = '' }) => {
        const shown = text(line);
        return cell(shown.trim() === '' ? empty : shown);
      }),
    ),
  };
}

/** The time frame of a row as it stands in its two cells. */
export const timeOf = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  start === end ? start : [start, end].filter(Boolean).join(' - ');

interface OfInstrument<Line> {
  /** Nothing for the rows that belong to no instrument of the year: the officer's own. */
  readonly instrument: FrameworkNode | undefined;
  readonly lines: readonly Line[];
}

/**
 * The rows by instrument, every instrument of the year first, with or without rows, then rows of none where there are any.
 * Officers type its short name in small letters too.
 */
export function byInstrument<Line extends { readonly instrument: string }>(
  { assessment: { framework } }: DocumentFacts,
  lines: readonly Line[],
): readonly OfInstrument<Line>[] {
  const instruments = nodesAt(framework, 'instrument');
  const ofInstruments = instruments.map(instrument => ({
    instrument,
    lines: lines.filter(line => isOf(line, instrument)),
  }));
  const others = lines.filter(line => !instruments.some(instrument => isOf(line, instrument)));
  return others.length > 0 ? [...ofInstruments, { instrument: undefined, lines: others }] : ofInstruments;
}

const isOf = (line: { readonly instrument: string }, { id }: FrameworkNode): boolean =>
  nameKey(line.instrument) === nameKey(id);

/** What a plan's empty cell says where the office has yet to decide. */
export const NOT_SET = parts.notSet;
