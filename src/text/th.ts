// Every Thai sentence that the product shows, by key. Functions in cells take theirs from th/cells directly, because the
// rest must not stand in the code that every cell evaluates.
import { cells } from './th/cells';
import { refusals } from './th/refusals';
import { run } from './th/run';
import { tabs } from './th/tabs';
import { uncertain } from './th/uncertain';

export const th = {
  ...cells,

  standing: { strong: 'จุดแข็ง', middle: '', weak: 'จุดอ่อน' },
  tabs,
  run,
  refusals,
  uncertain,
} as const;
