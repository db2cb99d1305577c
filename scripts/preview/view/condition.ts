// Whether a cell fulfils the condition of a conditional format. Of formulas it knows exactly the forms that the product
// writes and wrote: `=$F2="ไม่ผ่านเกณฑ์"`, `=($A3<>"")*ISEVEN(ROW())`, and AND of such. Every other form is refused.
import { columnNumber } from '../../host/address';
import type { Area } from '../../host/cell';
import { displayed } from '../../host/display';
import { HostError } from '../../host/errors';
import type { Condition } from '../../host/model/conditionalFormat';
import type { Sheet } from '../../host/sheet';

export type Test = (row: number, column: number) => boolean;

const COMPARISON = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(=|<>)"((?:[^"]|"")*)"$/;

/** `origin` is the first area of the format: its first cell is the one that a formula is written for. */
export function testFor(condition: Condition, sheet: Sheet, origin: Area): Test {
  const value = (row: number, column: number) => sheet.value(row, column);
  switch (condition.kind) {
    case 'formula':
      return formulaTest(condition.text, sheet, origin);
    case 'textEqualTo':
      return (row, column) => same(displayed(sheet.peek(row, column)), condition.text);
    case 'textContains':
      return (row, column) => fold(displayed(sheet.peek(row, column))).includes(fold(condition.text));
    case 'numberLessThan':
      return (row, column) => numberAt(value(row, column), number => number < condition.number);
    case 'numberAtLeast':
      return (row, column) => numberAt(value(row, column), number => number >= condition.number);
    case 'file':
      throw new HostError(`a conditional format of the kind ${condition.rule.type} is not shown`);
  }
}

function formulaTest(formula: string, sheet: Sheet, origin: Area): Test {
  const parse = (text: string): Test => {
    if (text === 'ISEVEN(ROW())') return row => row % 2 === 0;
    const product = /^\(([^()]*)\)\*(.*)$/s.exec(text);
    if (product) {
      const [one, other] = [parse(product[1] ?? ''), parse(product[2] ?? '')];
      return (row, column) => one(row, column) && other(row, column);
    }
    const and = /^AND\((.*)\)$/s.exec(text);
    if (and) {
      const parts = argumentsIn(and[1] ?? '').map(parse);
      return (row, column) => parts.every(part => part(row, column));
    }
    const [matched, fixedColumn, letters = '', fixedRow, digits, sign, word = ''] =
      COMPARISON.exec(text) ?? [];
    if (matched === undefined)
      throw new HostError(`the formula ${formula} of a conditional format is not known`);
    const expected = word.replaceAll('""', '"');
    return (row, column) => {
      const at = sheet.value(
        Number(digits) + (fixedRow ? 0 : row - origin.row),
        columnNumber(letters) + (fixedColumn ? 0 : column - origin.column),
      );
      return (typeof at === 'string' && same(at, expected)) === (sign === '=');
    };
  };
  return parse(formula.replace(/^=/, ''));
}

/** Parts between commas that stand neither in a text nor in inner brackets. */
function argumentsIn(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"]|"")*"|[^"]/gs)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + token);
  }
  return parts.map(part => part.trim());
}

const fold = (text: string): string => text.toLowerCase();
/** Sheets compares texts without regard to case. */
const same = (a: string, b: string): boolean => fold(a) === fold(b);
const numberAt = (value: unknown, test: (number: number) => boolean): boolean =>
  typeof value === 'number' && test(value);
