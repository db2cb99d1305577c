// The use case behind each call of the page.
import type { Answer, CallName, Input, Value } from '../wire/calls';
import { insertFormula } from './calls/formula';
import { makeForm, makeSample } from './calls/newTabs';
import { readPasted, writePasted } from './calls/pasted';
import { applySuggestions, undoSuggestions } from './calls/suggestions';
import type { World } from './ports';

/** A use case: what the page sent is checked already, and what it throws is told as unexpected. */
export type UseCase<Name extends CallName> = (world: World, input: Input<Name>) => Answer<Value<Name>>;

export const USE_CASES: { readonly [Name in CallName]?: UseCase<Name> } = {
  readPasted,
  writePasted,
  makeForm,
  makeSample,
  applySuggestions,
  undoSuggestions,
  insertFormula,
};
