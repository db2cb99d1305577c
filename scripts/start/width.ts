// How wide a text is in a terminal: Thai vowels and tone marks above and below the line take no column.

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** Columns that the text takes: `displayWidth('ที่')` is 1. */
export function displayWidth(text: string): number {
  return [...text.replace(ZERO_WIDTH, '')].length;
}

/** Fills a text up with spaces on the right. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Fills a text up with spaces on the left. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
