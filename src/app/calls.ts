// The use case behind each call of the page.
import type { CallName } from '../wire/calls';
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
import type { UseCase } from './calls/useCase';
import { markInPlan, writeTab } from './calls/writeTab';

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
