// The few Markdown pieces that generated documentation needs.

/** Text that stays inside its table cell. */
const cell = (text: string | number): string =>
  String(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

export const list = (lines: readonly string[]): string => lines.map(line => `- ${line}`).join('\n');

/** Blocks with an empty line between them, and one newline at the end of the file. */
export const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
