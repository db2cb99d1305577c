// Writing suggested values into the officer's own score tab, and taking them back. What a cell held is saved before the
// cell is written, so a run that is cut leaves nothing that cannot be undone; a cell that somebody has changed since is
// never touched. Words that were partly coloured or linked come back plain: a whole cell's link is kept.
import { addressOf } from '../../domain/intake/address';
import { shownAt } from '../../domain/intake/shown';
import { done, refuse } from '../answer';
import { contentAt, holdsValue, sameContent } from '../cellContent';
import { formatForValue } from '../numberFormat';
import type { CellPut, TabCells } from '../ports';
import { hasSign, rowSigns } from '../sameRow';
import { underLock } from '../underLock';
import { type Batch, latestOf, loadBatches, type Replaced, saveBatches, withinRoom } from '../undo';
import type { UseCase } from './useCase';

export const applySuggestions: UseCase<'applySuggestions'> = (world, { tab, cells }) => {
  const { workbook, lock, texts, refused } = world;
  return underLock(lock, () => {
    const batches = loadBatches(texts);
    const now = workbook.readCells(tab);
    if (!now) return refuse({ code: 'sourceGone' });
    const asRead = cells.filter(
      (cell, index) =>
        isInside(now, cell) &&
        !now.isCovered(cell) &&
        shownAt(now, cell) === cell.shown &&
        cells.findIndex(({ row, column }) => row === cell.row && column === cell.column) === index,
    );
    const signsOf = rowSigns(now.values, asRead);
    const batch = withinRoom(
      asRead.map(({ row, column, value }) => {
        const formatBefore = now.formats[row]?.[column] ?? '';
        return {
          row,
          column,
          before: contentAt(now, { row, column }),
          formatBefore,
          linkBefore: now.linkAt({ row, column }),
          wrote: value,
          format: formatForValue(value, formatBefore),
          signs: signsOf(row),
        };
      }),
    );
    let written: readonly Replaced[] = batch;
    let unwritten: readonly Replaced[] = [];
    if (batch.length > 0) {
      saveBatches(texts, [...batches, { tab, rows: now.values.length, cells: batch }]);
      const put = workbook.putCells(tab, batch.map(suggested));
      if (!put.isWhole) {
        const then = workbook.readCells(tab);
        written = batch.filter(cell => then && holdsValue(then, cell, cell.wrote));
        const rest = batch.filter(cell => !written.includes(cell));
        // What was refused may have got the number format of what it did not get.
        workbook.putCells(
          tab,
          rest.map(cell => ({ ...previous(cell), ...(then && { formatNow: formatAt(then, cell) }) })),
        );
        const [why] = put.refused;
        if (why && rest.length > 0) {
          const standing = { tab, rows: now.values.length, cells: written };
          saveBatches(texts, written.length > 0 ? [...batches, standing] : batches);
          if (written.length === 0) throw why;
          refused.push(...put.refused);
          unwritten = rest;
        }
      }
    }
    // What Google refused is told as that, and was changed by nobody.
    const isIn = (cells: readonly Replaced[], asked: (typeof asRead)[number]): boolean =>
      cells.some(
        ({ row, column, wrote }) => row === asked.row && column === asked.column && wrote === asked.value,
      );
    const left = cells.filter(cell => !isIn(written, cell) && !isIn(unwritten, cell));
    return done({ written: written.length, changed: addressesOf(left) });
  });
};

export const undoSuggestions: UseCase<'undoSuggestions'> = (world, { tab }) => {
  const { workbook, lock, texts, refused } = world;
  return underLock(lock, () => {
    const batches = loadBatches(texts);
    const batch = latestOf(batches, tab);
    if (!batch) return refuse({ code: 'nothingToUndo' });
    const now = workbook.readCells(tab);
    if (!now) return refuse({ code: 'sourceGone' });
    const ours = batch.cells.filter(cell => standsIn(now, batch, cell) && holdsValue(now, cell, cell.wrote));
    // A run that was cut may have left a cell with its old content and our number format, or untouched.
    const untouched = batch.cells.filter(
      cell => !ours.includes(cell) && sameContent(contentAt(now, cell), cell.before),
    );
    const halfWritten = untouched.filter(
      cell => cell.format !== cell.formatBefore && formatAt(now, cell) === cell.format,
    );
    const puts = [...ours, ...halfWritten].map(cell => {
      const formatNow = formatAt(now, cell);
      return {
        ...previous(cell),
        format: formatNow === cell.format ? cell.formatBefore : formatNow,
        formatNow,
      };
    });
    const put = puts.length > 0 ? workbook.putCells(tab, puts) : undefined;
    let stuck: readonly Replaced[] = [];
    if (put && !put.isWhole) {
      const then = workbook.readCells(tab);
      stuck = ours.filter(cell => then && !sameContent(contentAt(then, cell), cell.before));
    }
    const others = batches.filter(other => other !== batch);
    saveBatches(texts, stuck.length > 0 ? [...others, { ...batch, cells: stuck }] : others);
    const why = stuck.length > 0 ? (put?.refused ?? []) : [];
    const restored = ours.length - stuck.length;
    if (why[0] && restored === 0) throw why[0];
    refused.push(...why);
    const changed = batch.cells.filter(cell =>
      stuck.includes(cell) ? why.length === 0 : !(ours.includes(cell) || untouched.includes(cell)),
    );
    return done({ restored, changed: addressesOf(changed) });
  });
};

/** A text that leads somewhere goes on doing so; a number cannot. */
const suggested = ({ row, column, wrote, format, formatBefore, linkBefore }: Replaced): CellPut => ({
  row,
  column,
  content: { value: wrote },
  format,
  formatNow: formatBefore,
  link: typeof wrote === 'string' ? linkBefore : '',
});

const previous = ({ row, column, before, formatBefore, linkBefore }: Replaced): CellPut => ({
  row,
  column,
  content: before,
  format: formatBefore,
  link: linkBefore,
});

/** Whether the cell's row is the one that was written to. Where nothing tells rows apart, no row may have come or gone. */
const standsIn = ({ values }: TabCells, { rows }: Batch, { row, signs }: Replaced): boolean =>
  signs.length > 0 ? hasSign(values, row, signs) : values.length === rows;

const isInside = ({ values }: TabCells, { row, column }: { row: number; column: number }): boolean =>
  values[row]?.[column] !== undefined;

const formatAt = ({ formats }: TabCells, { row, column }: { row: number; column: number }): string =>
  formats[row]?.[column] ?? '';

const addressesOf = (cells: readonly { row: number; column: number }[]): string[] => [
  ...new Set(cells.map(({ row, column }) => addressOf(row, column))),
];
