// The functions in cells as the build writes them: from the table of the domain and its words, with the comment that Sheets
// shows while one is typed.
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from '../../src/domain/functions/table';
import { functionWords } from '../../src/text/functions';
import type { GlobalFunction } from './stubs';

export interface CustomFunction extends GlobalFunction {
  readonly gives: string;
  readonly example: string;
  /** Below src/, without its ending. */
  readonly file: string;
  /** What the file exports it as. */
  readonly value: string;
}

export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = FUNCTION_NAMES.map(name => {
  const { parameters, example } = FUNCTIONS[name];
  const { gives } = functionWords[name];
  const value = name.replace(/^ITA_/, '').toLowerCase();
  return {
    name,
    parameters: Object.keys(parameters),
    comment: commentOf(name),
    gives,
    example,
    file: `functions/${value}`,
    value,
  };
});

function commentOf(name: FunctionName): string {
  const { parameters, example } = FUNCTIONS[name];
  const { gives, returns, parameters: words } = functionWords[name];
  const says: Readonly<Record<string, string>> = words;
  return [
    '/**',
    ` * ${gives} ตัวอย่าง: ${example}`,
    ' *',
    ...Object.entries(parameters).map(([parameter, shown]) => {
      const meaning = says[parameter];
      if (meaning === undefined) throw new Error(`text/functions: ${name} has no words for ${parameter}`);
      return ` * @param {${shown}} ${parameter} ${meaning}`;
    }),
    ` * @return ${returns}`,
    ' * @customfunction',
    ' */',
  ].join('\n');
}
