import { expect, test } from '@jest/globals';
import type { PlannedTime } from '../../../src/domain/plan/timeFrame';
import { writeTimeFrame } from '../../../src/domain/plan/timeFrameWriting';
import { day } from './times';

const frame = (start: string, end: string): PlannedTime => ({
  kind: 'frame',
  start: day(start),
  end: day(end),
});

test.each([
  ['1/1/2566', '31/3/2566', 'ม.ค. ๖๖ - มี.ค. ๖๖'],
  ['1/10/2565', '30/9/2566', 'ต.ค. ๖๕ - ก.ย. ๖๖'],
  ['1/2/2567', '29/2/2567', 'ก.พ. ๖๗'],
  ['1/2/2567', '28/2/2567', '๑ ก.พ. ๖๗ - ๒๘ ก.พ. ๖๗'],
  ['15/3/2566', '15/3/2566', '๑๕ มี.ค. ๖๖'],
  ['1/12/2599', '31/1/2600', 'ธ.ค. ๙๙ - ม.ค. ๒๖๐๐'],
])('from %s to %s is written %s', (start, end, written) => {
  expect(writeTimeFrame(frame(start, end))).toBe(written);
});

test('a deadline is written with its day', () => {
  expect(writeTimeFrame({ kind: 'deadline', end: day('31/3/2566') })).toBe('ภายใน ๓๑ มี.ค. ๖๖');
});

test('Arabic digits on request', () => {
  expect(writeTimeFrame(frame('1/1/2566', '15/3/2566'), 'arabic')).toBe('1 ม.ค. 66 - 15 มี.ค. 66');
});
