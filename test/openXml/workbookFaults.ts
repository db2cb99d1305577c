// What is wrong with a workbook, in words: what Microsoft's validator does not see, and what Excel mends with a warning.
import { type Check, officeFile, type Parts } from './officeFile';
import { contentTypes } from './package/contentTypes';
import { reached } from './package/reached';
import { relationships } from './package/relationships';
import { wellFormed } from './package/wellFormed';
import { areas } from './workbook/areas';
import { choices } from './workbook/choices';
import { looks } from './workbook/looks';
import { names } from './workbook/names';
import { order } from './workbook/order';
import { sheetNames } from './workbook/sheetNames';
import { tables } from './workbook/tables';
import { values } from './workbook/values';

export const WORKBOOK_CHECKS = {
  wellFormed,
  contentTypes,
  relationships,
  reached,
  sheetNames,
  order,
  looks,
  values,
  areas,
  names,
  choices,
  tables,
} as const satisfies Readonly<Record<string, Check>>;

export type WorkbookCheck = keyof typeof WORKBOOK_CHECKS;

/** Each with the name of its check, and once. */
export function workbookFaults(parts: Parts): readonly string[] {
  const file = officeFile(parts);
  return Object.entries(WORKBOOK_CHECKS).flatMap(([name, check]) => [
    ...new Set(check(file).map(fault => `${name}: ${fault}`)),
  ]);
}
