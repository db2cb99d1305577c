// The documented top-level functions at the end of Code.js. Apps Script finds functions by their declaration and shows
// their comment and parameter names; the bundle itself is one value.
const EXPORTED = /(\/\*\*(?:(?!\*\/)[\s\S])*?\*\/)\s*export const ([A-Za-z_]\w*) = \(([^)]*)\)/g;

export interface GlobalFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The JSDoc comment as written. */
  readonly comment: string;
}

/** The global functions that main.ts declares. */
export function globalFunctions(source: string): readonly GlobalFunction[] {
  return [...source.matchAll(EXPORTED)].map(([, comment = '', name = '', parameters = '']) => ({
    name,
    comment,
    parameters: parameters
      .split(',')
      .map(parameter => parameter.split(':')[0]?.trim() ?? '')
      .filter(parameter => parameter !== ''),
  }));
}

/** One stub for each function, calling the bundle's value of the same name. */
export function stubs(functions: readonly GlobalFunction[], bundle: string): string {
  return functions
    .map(({ name, parameters, comment }) => {
      const list = parameters.join(', ');
      return `${comment}\nfunction ${name}(${list}) {\n  return ${bundle}.${name}(${list});\n}\n`;
    })
    .join('\n');
}
