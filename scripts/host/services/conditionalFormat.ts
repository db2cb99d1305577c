// Conditional formats: SpreadsheetApp.newConditionalFormatRule() and what it builds.
import { instance, list, text, truth } from '../check';
import { colour } from '../colour';
import { RangeHandle, type SheetHandle } from '../handles';
import { mismatch } from '../mismatch';
import type { Condition, ConditionalFormat } from '../model/conditionalFormat';
import { type Execution, Handle, ServiceError, ServiceKind } from '../service';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
const CALL = 'SpreadsheetApp.ConditionalFormatRuleBuilder.';

class RuleHandle extends Handle<Rule> {
  constructor(
    execution: Execution,
    readonly format: ConditionalFormat,
    /** The tab of the ranges. */
    readonly owner: SheetHandle,
  ) {
    super(execution);
  }
}

class Making extends Handle<Builder> {
  ranges: RangeHandle[] = [];
  condition: Condition | undefined;
  background: string | undefined;
  fontColor: string | undefined;
  bold: boolean | undefined;
}

class ConditionHandle extends Handle<BooleanCondition> {
  constructor(
    execution: Execution,
    readonly condition: Condition,
  ) {
    super(execution);
  }
}

const CONDITION = new ServiceKind<BooleanCondition, ConditionHandle>('BooleanCondition', {
  neither: { getCriteriaValues: on => criteriaValues(on.condition) },
});

/** What a rule says came with getConditionalFormatRules: asking it is no further reading. */
const RULE = new ServiceKind<Rule, RuleHandle>('ConditionalFormatRule', {
  neither: {
    getRanges: on => on.format.areas.map(area => on.owner.range(area)),
    getBooleanCondition: on => CONDITION.open(new ConditionHandle(on.execution, on.format.condition)),
  },
});

const BUILDER = new ServiceKind<Builder, Making>('ConditionalFormatRuleBuilder', {
  neither: {
    whenTextEqualTo: (on, value: unknown) => withText(on, 'textEqualTo', value, 'whenTextEqualTo'),
    whenTextContains: (on, value: unknown) => withText(on, 'textContains', value, 'whenTextContains'),
    whenFormulaSatisfied: (on, value: unknown) => withText(on, 'formula', value, 'whenFormulaSatisfied'),
    whenNumberLessThan: (on, value: unknown) => withNumber(on, 'numberLessThan', value, 'whenNumberLessThan'),
    whenNumberGreaterThanOrEqualTo: (on, value: unknown) =>
      withNumber(on, 'numberAtLeast', value, 'whenNumberGreaterThanOrEqualTo'),
    setBackground(on, value: unknown) {
      on.background = colour(value);
      return on.self;
    },
    setFontColor(on, value: unknown) {
      on.fontColor = colour(value);
      return on.self;
    },
    setBold(on, value: unknown) {
      on.bold = value === null ? undefined : truth(value, `${CALL}setBold`);
      return on.self;
    },
    setRanges(on, ranges: unknown) {
      const call = `${CALL}setRanges`;
      on.ranges = list(ranges, range => instance(RangeHandle, range, call), call);
      return on.self;
    },
    build({ execution, ranges, condition, background, fontColor, bold }) {
      const owner = ranges[0]?.owner;
      if (!owner) throw new ServiceError('At least one range must be set.');
      if (!condition) throw new ServiceError('A condition must be set.');
      if (ranges.some(range => range.owner.sheet !== owner.sheet))
        throw new ServiceError('All ranges must be on the same sheet.');
      const format = {
        areas: ranges.map(range => range.area),
        condition,
        ...(background && { background }),
        ...(fontColor && { fontColor }),
        ...(bold !== undefined && { bold }),
      };
      return RULE.open(new RuleHandle(execution, format, owner));
    },
  },
});

function criteriaValues(condition: Condition): unknown[] {
  if (condition.kind !== 'file') return ['text' in condition ? condition.text : condition.number];
  const { formula = [], type } = condition.rule;
  return [formula].flat().map(given => (type === 'expression' ? `=${given}` : given));
}

function withText(
  on: Making,
  kind: 'textEqualTo' | 'textContains' | 'formula',
  value: unknown,
  method: string,
): Builder {
  on.condition = { kind, text: text(value, CALL + method) };
  return on.self;
}

function withNumber(
  on: Making,
  kind: 'numberLessThan' | 'numberAtLeast',
  value: unknown,
  method: string,
): Builder {
  if (typeof value !== 'number') throw mismatch(CALL + method, value);
  on.condition = { kind, number: value };
  return on.self;
}

export function openRuleBuilder(execution: Execution): Builder {
  return BUILDER.open(new Making(execution));
}

export function rulesOf(owner: SheetHandle): Rule[] {
  return owner.sheet.conditionalFormats.map(format =>
    RULE.open(new RuleHandle(owner.execution, format, owner)),
  );
}

/** Replaces all rules of the tab. */
export function setRules(owner: SheetHandle, rules: unknown): void {
  const call = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
  const handles = list(rules, rule => instance(RuleHandle, rule, call), call);
  if (handles.some(rule => rule.owner.sheet !== owner.sheet))
    throw new ServiceError('All rules must be on the same sheet.');
  owner.sheet.conditionalFormats = handles.map(rule => rule.format);
}
