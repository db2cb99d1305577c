// Rules for what may be typed: SpreadsheetApp.newDataValidation() and what it builds.
import { list, text, truth } from '../check';
import { mismatch } from '../mismatch';
import type { Validation } from '../model/validation';
import { type Execution, Handle, ServiceError, ServiceKind } from '../service';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
const CALL = 'SpreadsheetApp.DataValidationBuilder.';

export class ValidationHandle extends Handle<Rule> {
  constructor(
    execution: Execution,
    readonly validation: Validation,
  ) {
    super(execution);
  }
}

class Making extends Handle<Builder> {
  rule: Validation['rule'] | undefined;
  allowInvalid = true;
  helpText: string | undefined;
}

const RULE = new ServiceKind<Rule, ValidationHandle>('DataValidation', {
  neither: {
    getAllowInvalid: on => on.validation.allowInvalid,
    getHelpText: on => on.validation.helpText ?? (null as unknown as string),
    /** The list and whether it drops down, or the two numbers. */
    getCriteriaValues({ validation: { rule } }) {
      return rule.kind === 'list' ? [[...rule.values], rule.dropdown] : [rule.low, rule.high];
    },
  },
});

const BUILDER = new ServiceKind<Builder, Making>('DataValidationBuilder', {
  neither: {
    requireValueInList(on, values: unknown, dropdown: unknown = true) {
      const call = `${CALL}requireValueInList`;
      on.rule = {
        kind: 'list',
        values: list(values, value => text(value, call), call),
        dropdown: truth(dropdown, call),
      };
      return on.self;
    },
    requireNumberBetween(on, low: unknown, high: unknown) {
      if (typeof low !== 'number' || typeof high !== 'number')
        throw mismatch(`${CALL}requireNumberBetween`, low, high);
      on.rule = { kind: 'between', low, high };
      return on.self;
    },
    setAllowInvalid(on, allowed: unknown) {
      on.allowInvalid = truth(allowed, `${CALL}setAllowInvalid`);
      return on.self;
    },
    setHelpText(on, help: unknown) {
      on.helpText = text(help, `${CALL}setHelpText`);
      return on.self;
    },
    build({ execution, rule, allowInvalid, helpText }) {
      if (!rule) throw new ServiceError('DataValidation must have a criteria.');
      return openValidation(execution, { rule, allowInvalid, ...(helpText && { helpText }) });
    },
  },
});

export function openValidation(execution: Execution, validation: Validation): Rule {
  return RULE.open(new ValidationHandle(execution, validation));
}

export function openValidationBuilder(execution: Execution): Builder {
  return BUILDER.open(new Making(execution));
}
