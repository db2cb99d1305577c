// A run over moved cells that is cut at any of its service calls, and the run that follows it, leave each text with its item.
import { expect, test } from '@jest/globals';
import { TEXT_CELLS } from '../../../scripts/host/world';
import { MovedHistory } from './history';
import { KINDS } from './shown';
import { type Start, someItems } from './starts';
import { stepsIn } from './steps';

/** What was done before the run: the scores change too, so that rows are added and others are no longer needed. */
const DONE = [
  'sortVisible 0 5 0, changeScore 6 10 0, changeScore 4 20 1',
  'shiftDown 1 0 0, moveCells 0 3 0, shiftUp 3 0 0, changeScore 3 10 1',
  'cutBelow 1 0 1, changeScore 6 40 0',
];
/** So many faults tell enough. */
const MOST = 3;
const start: Start = someItems();

test.each(KINDS.flatMap(kind => TEXT_CELLS.map(textCells => ({ kind, textCells }))))(
  'cut over the $kind where text cells $textCells what begins with =',
  ({ kind, textCells }) => {
    for (const done of DONE) {
      const moved = new MovedHistory(start, textCells, kind);
      for (const step of stepsIn(done)) moved.do(step);
      const resumed = () => new MovedHistory({ ...start, workbook: moved.workbook }, textCells, kind);
      const states = resumed().cutStates();
      expect([done, states.length]).not.toEqual([done, 1]);
      states.forEach((left, at) => {
        const history = resumed();
        history.run(history.last, left);
        expect([done, at, history.tried.faults.slice(0, MOST)]).toEqual([done, at, []]);
      });
    }
  },
);
