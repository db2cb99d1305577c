// The use case behind each call of the page.
import type { Answer, CallName, Input, Value } from '../wire/calls';
import { openDocuments, saveFields, showDocuments } from './calls/documents';
import { fillEmpty } from './calls/fillEmpty';
import { insertFormula } from './calls/formula';
import { makeForm, makeSample } from './calls/newTabs';
import { open } from './calls/open';
import { readPasted, writePasted } from './calls/pasted';
import { readTable } from './calls/readTable';
import { restorePlan } from './calls/restorePlan';
import { saveSettings } from './calls/saveSettings';
import { applySuggestions, undoSuggestions } from './calls/suggestions';
import { selectCell, showTab } from './calls/tabs';
import { markInPlan, writeTab } from './calls/writeTab';
import type { World } from './ports';

/** A use case: what the page sent is checked already, and what it throws is told as unexpected. */
export type UseCase<Name extends CallName> = (world: World, input: Input<Name>) => Answer<Value<Name>>;

export const USE_CASES: { readonly [Name in CallName]: UseCase<Name> } = {
  open,
  readTable,
  readPasted,
  writePasted,
  makeForm,
  makeSample,
  selectCell,
  applySuggestions,
  undoSuggestions,
  writeTab,
  markInPlan,
  fillEmpty,
  restorePlan,
  showTab,
  insertFormula,
  saveSettings,
  showDocuments,
  openDocuments,
  saveFields,
};
