// The made-up workbooks of examples/.
import { full2565 } from './full2565';
import { messy2565 } from './messy2565';
import { office2565 } from './office2565';
import { oit2564 } from './oit2564';
import type { SampleWorkbook } from './tab';

export function samples(): SampleWorkbook[] {
  return [office2565(), oit2564(), full2565(), messy2565()];
}
