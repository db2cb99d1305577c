// Conditional formats in files. Numbers are compared in formulas because a blank cell counts as 0 in other programs.
import type { CellStyle, ConditionalRule } from 'hucre';
import { address } from '../address';
import { areaText } from '../areaText';
import { fileColour } from '../colour';
import type { Condition, ConditionalFormat } from '../model/conditionalFormat';
import { areasIn } from './areas';
import { type NewNames, withNewNames } from './renamed';

export function rulesToFile(formats: readonly ConditionalFormat[], renamed: NewNames): ConditionalRule[] {
  return formats.map((format, index) => ({
    ...ruleOf(format, renamed),
    priority: index + 1,
    range: format.areas.map(areaText).join(' '),
  }));
}

/** Rules of a file keep their meaning to themselves. */
export function rulesFromFile(rules: readonly ConditionalRule[]): ConditionalFormat[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap(rule => {
      const areas = areasIn(rule.range);
      return areas ? [{ areas, condition: { kind: 'file', rule } as const }] : [];
    });
}

function ruleOf(format: ConditionalFormat, renamed: NewNames): Omit<ConditionalRule, 'priority' | 'range'> {
  const { condition, areas } = format;
  if (condition.kind === 'file') return renamedRule(condition.rule, renamed);
  const first = areas[0];
  const cell = first ? address(first.row, first.column) : 'A1';
  return { type: 'expression', formula: formulaOf(condition, cell), style: styleOf(format) };
}

function renamedRule(rule: ConditionalRule, renamed: NewNames): ConditionalRule {
  const { formula } = rule;
  if (formula === undefined) return rule;
  const now = (text: string): string => withNewNames(text, renamed);
  return { ...rule, formula: typeof formula === 'string' ? now(formula) : formula.map(now) };
}

/** For the upper left cell of the rule, as files want it. */
function formulaOf(condition: Exclude<Condition, { kind: 'file' }>, cell: string): string {
  switch (condition.kind) {
    case 'formula':
      return condition.text.replace(/^=/, '');
    case 'textEqualTo':
      return `${cell}=${quoted(condition.text)}`;
    case 'textContains':
      return `ISNUMBER(SEARCH(${quoted(condition.text)},${cell}))`;
    case 'numberLessThan':
      return `AND(ISNUMBER(${cell}),${cell}<${condition.number})`;
    case 'numberAtLeast':
      return `AND(ISNUMBER(${cell}),${cell}>=${condition.number})`;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** In a conditional format the second colour of a fill is the one that is seen. */
function styleOf({ background, fontColor, bold }: ConditionalFormat): CellStyle {
  const style: CellStyle = {};
  if (background)
    style.fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: fileColour(background),
      bgColor: fileColour(background),
    };
  if (fontColor || bold !== undefined)
    style.font = { ...(fontColor && { color: fileColour(fontColor) }), ...(bold !== undefined && { bold }) };
  return style;
}
