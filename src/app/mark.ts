// A short mark of a table of values: two tables with the same mark hold, for all that matters here, the same values.

const { imul } = Math;

/** The mark of values and where they stand; trailing blanks do not count. */
export function markOf(rows: readonly (readonly unknown[])[]): string {
  const parts: string[] = [];
  rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value === '' || value === null || value === undefined) return;
      parts.push(`${rowIndex},${column},${typeof value},${String(value)}`);
    });
  });
  return hashOf(parts.join('\n'));
}

/** 53 bits of a text (cyrb53), in letters and digits. Plain local numbers: captured ones cost an allocation for every character. */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = imul(high ^ code, 0x9e3779b1);
    low = imul(low ^ code, 0x5f356495);
  }
  high = imul(high ^ (high >>> 16), 0x85ebca6b) ^ imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = imul(low ^ (low >>> 16), 0x85ebca6b) ^ imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (0x100000000 * (low & 0x1fffff) + (high >>> 0)).toString(36);
}
