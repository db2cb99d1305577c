// The indicators from best to worst, each with a bar.
import type { CellValue } from '../../host/cell';
import type { Sheet } from '../../host/sheet';
import { alignTable } from '../alignTable';
import type { Paint } from '../paint';
import { coloured, flagged, points, rowsOf, text } from './cells';

/** Characters of a bar. */
const BAR = 20;
/** Column of the flags. */
const FLAG = 5;

export function rankingLines(sheet: Sheet, paint: Paint): string[] {
  const rows = rowsOf(sheet);
  const lines = alignTable(
    rows.map(([rank, id, name, , score, flag, standing]) => [
      `  ${text(rank)}`,
      text(id),
      text(name),
      points(score),
      bar(score),
      text(flag),
      text(standing),
    ]),
    ['right', 'right', 'left', 'right', 'left', 'left', 'left'],
  );
  return coloured(lines, paint, row => flagged(rows[row + 1]?.[FLAG], paint));
}

/** Full only at 100. */
function bar(score: CellValue | undefined): string {
  if (typeof score !== 'number') return '';
  const full = Math.floor((score / 100) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}
